import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DeviceFacts } from '../../desk/core/facts.ts'
import { findingLimits } from '../../desk/core/finding-limits.ts'
import type { DeviceSummary } from '../../desk/core/fleet/summary.ts'
import { noListedDevices } from '../../desk/core/listed-devices.ts'
import type { StandingFinding } from '../../desk/core/standing-findings.ts'
import { unitIndex } from '../../desk/core/unit-index.ts'
import { fleetWatch, type FleetWatchDeps } from '../../desk/fleet-watch.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { checkIn, day, minute, morning, register, revisions, snapshot, units } from './samples.ts'

/** What the first of ten devices at a school tells at one pass. */
interface Round {
  battery: number | null
  freeDisk: number
  poorLinks: number
  behind: boolean
  restart: boolean
}

const round: fc.Arbitrary<Round> = fc.record({
  battery: fc.option(fc.integer({ min: 3, max: 20 })),
  freeDisk: fc.integer({ min: 0, max: 10 }).map((quarters) => quarters * 2 ** 28),
  poorLinks: fc.integer({ min: 20, max: 80 }),
  behind: fc.boolean(),
  restart: fc.boolean(),
})

function summaryOf(number: number, poor: number): DeviceSummary {
  return {
    id: `d${number}`,
    serialNumber: null,
    unit: units['7B'],
    model: null,
    os: 'chromeos',
    browserVersion: '140.0.1.2',
    lastSeenAt: morning,
    recent: { reports: 0, shortOfMemory: 0, restarts: 0 },
    dischargeRates: [],
    degrees: [],
    link: { poor, all: 100 },
    days: [],
    month: { restarts: 0, awakeDays: 0, offlineMinutes: 0, offlineDays: 0, availableShare: null },
  }
}

function factsOf(number: number, { battery, freeDisk, behind }: Round): DeviceFacts {
  const signals = { freeDiskBytes: freeDisk, ...(battery === null ? {} : { batteryPercent: battery }) }
  return {
    id: `d${number}`,
    serialNumber: null,
    assetId: null,
    unit: units['7B'],
    lastSeenAt: morning,
    revision: behind ? revisions['4A'] : revisions['7B'],
    settings: 'in-force',
    trouble: null,
    latest: snapshot(morning, signals),
    openTickets: 0,
  }
}

/** A desk that is restarted where `restarts` says so, and what it found at each round. */
async function foundIn(rounds: readonly Round[], restarts: (round: Round) => boolean): Promise<StandingFinding[][]> {
  const kept = new Map<string, string>()
  let present: Round = { battery: 80, freeDisk: 2 ** 40, poorLinks: 0, behind: false, restart: false }
  let now = morning
  const facts = () => [factsOf(0, present)]
  const store: FleetWatchDeps['store'] = {
    summaries: async () => ({
      summaries: Array.from({ length: 10 }, (_, number) => summaryOf(number, number === 0 ? present.poorLinks : 2)),
      next: null,
    }),
    devices: async () => facts(),
    findings: async () => [...kept].map(([deviceId, text]) => ({ deviceId, findings: JSON.parse(text) })),
    async keepFindings({ found }) {
      for (const { deviceId, findings } of found) kept.set(deviceId, JSON.stringify(findings))
    },
  }
  const index = unitIndex(register)
  const begin = () =>
    fleetWatch({ store, clock: () => now, units: () => index, listed: () => noListedDevices, limits: findingLimits() })
  let watch = begin()
  const told: StandingFinding[][] = []
  for (const each of rounds) {
    if (restarts(each)) {
      watch = begin()
      await watch.recall()
    }
    present = each
    now += 10 * minute
    await watch.refresh()
    told.push(facts().flatMap((device) => watch.findingsOf(device)))
  }
  return told
}

it('finds the same, and since the same time, whether or not it is restarted in the middle', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 12 }), async (rounds) => {
      const through = await foundIn(rounds, () => false)
      expect(await foundIn(rounds, ({ restart }) => restart)).toEqual(through)
    }),
    { numRuns: 200 },
  )
})

it.each([false, true])(
  'judges the fleet by what it found at the pass before, restarted or not (%s)',
  async (restart) => {
    const at = (poorLinks: number): Round => ({ battery: null, freeDisk: 2 ** 40, poorLinks, behind: false, restart })
    const told = await foundIn([at(35), at(45), at(35), at(10)], (each) => each.restart)
    expect(told.map((found) => found.map(({ code }) => code))).toEqual([[], ['link-on-device'], ['link-on-device'], []])
  },
)

it('keeps a figure within its slack on the board across a restart, since when it was found', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  const told = async (batteryPercent: number) => {
    const signals = { serialNumber: 'S1', batteryPercent, batteryCharging: false }
    await device.checkIn(checkIn([snapshot(desk.clock.now, signals)]))
    return await desk.deps.store.devices({ most: 9 })
  }
  await told(14)
  await desk.deps.fleet.refresh()
  desk.clock.now += day
  const [facts] = await told(17)
  const { clock, store, units: index, listed } = desk.deps
  const again = fleetWatch({ store, clock, units: index, listed, limits: findingLimits() })
  const found = () => (facts === undefined ? undefined : again.findingsOf(facts))
  expect(found()).toEqual([])
  await again.recall()
  expect(found()).toMatchObject([{ code: 'battery-low', severity: 'watch', value: 17, since: morning }])
})

it('finds nothing anew because somebody looks: only a pass over the fleet is remembered', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  const codesAt = async (batteryPercent: number) => {
    desk.clock.now += minute
    const signals = { serialNumber: 'S1', batteryPercent, batteryCharging: false }
    await device.checkIn(checkIn([snapshot(desk.clock.now, signals)]))
    const devices = await desk.deps.store.devices({ most: 9 })
    return devices.flatMap((facts) => desk.deps.fleet.findingsOf(facts).map(({ code }) => code))
  }
  expect(await codesAt(15)).toEqual(['battery-low'])
  expect(await codesAt(17)).toEqual([])
  await codesAt(15)
  await desk.deps.fleet.refresh()
  expect(await codesAt(17)).toEqual(['battery-low'])
  expect(await codesAt(19)).toEqual([])
})
