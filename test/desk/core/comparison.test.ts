import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Signals } from '../../../contract/snapshot.ts'
import { findingCodes } from '../../../contract/finding-words.ts'
import { comparedDevice, heardLately, type ComparedDevice, type KnownOf } from '../../../desk/core/compared-device.ts'
import { compareKinds, liesIn } from '../../../desk/core/comparison.ts'
import { comparedKinds } from '../../../desk/core/comparison-api.ts'
import type { DeviceFacts } from '../../../desk/core/facts.ts'
import { monthFacts } from '../../../desk/core/fleet/month.ts'
import type { SeriesReading } from '../../../desk/core/fleet/summary.ts'
import { day, hour, morning, snapshot } from '../samples.ts'

const codes = fc.uniqueArray(fc.constantFrom(...findingCodes)).map((list): ReadonlySet<string> => new Set(list))
const count = (max: number) => fc.integer({ min: 0, max })
const maybe = (max: number) => fc.option(count(max))

const device: fc.Arbitrary<ComparedDevice> = fc.record({
  unit: fc.constantFrom('/Elever/Haga/7B', '/Elever/Haga', '/Elever/Hagaby'),
  os: fc.constantFrom('chromeos' as const, 'windows' as const, 'mac' as const, 'linux' as const, null),
  days: count(31),
  told: codes,
  found: codes,
  month: fc.option(
    fc.record({
      restarts: count(40),
      awakeDays: count(30),
      offlineMinutes: count(900),
      offlineDays: count(30),
      availableShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
  ),
  freeDiskBytes: maybe(1e11),
  startToNetworkSeconds: maybe(25),
})

/** The systems of each kind, written out. */
const systems: Record<string, string[]> = {
  chromeos: ['chromeos'],
  pc: ['windows', 'mac', 'linux'],
  windows: ['windows'],
  mac: ['mac'],
  linux: ['linux'],
}

/** The middle of the values in order, or of the two in the middle. */
function middle(values: readonly number[]): number {
  const list = values.toSorted((one, other) => one - other)
  const [low = NaN, high = NaN] = [list[Math.ceil(list.length / 2) - 1], list[Math.floor(list.length / 2)]]
  return low + (high - low) / 2
}

/** Where a share's own normal interval just reaches what was seen, by halving: Wilson's interval without its formula. */
function edge(hits: number, all: number, outermost: 0 | 1): number {
  let near = hits / all
  let far: number = outermost
  for (let step = 0; step < 60; step += 1) {
    const mid = (near + far) / 2
    if (Math.abs(hits / all - mid) < 1.96 * Math.sqrt((mid * (1 - mid)) / all)) near = mid
    else far = mid
  }
  return far
}

function shareByHand(hits: number, all: number) {
  // At the ends the interval reaches nothing further out.
  const low = hits === 0 ? 0 : edge(hits, all, 0)
  const high = hits === all ? 1 : edge(hits, all, 1)
  return { value: hits / all, low, high }
}

function figureByHand(values: readonly (number | null | undefined)[], figure = middle) {
  const known = values.filter((value) => typeof value === 'number' && Number.isFinite(value)).map(Number)
  return { of: known.length, value: known.length < 5 ? null : figure(known) }
}

function kindByHand(kind: string, all: readonly ComparedDevice[]) {
  const same = all.filter(({ os }) => os !== null && systems[kind]?.includes(os))
  const months = same.flatMap(({ month }) => month ?? [])
  let [deviceDays, restarts, awakeDays] = [0, 0, 0]
  for (const { days } of same) deviceDays += days
  for (const month of months) if (month.awakeDays > 0) restarts += month.restarts
  for (const month of months) awakeDays += month.awakeDays
  return {
    kind,
    devices: same.length,
    deviceDays,
    findings: findingCodes.map((code) => {
      const telling = same.filter((each) => each.told.has(code))
      const hits = telling.filter(({ found }) => found.has(code)).length
      const few = telling.length < 5
      const share = few ? null : shareByHand(hits, telling.length)
      return { code, of: telling.length, with: few ? null : hits, share }
    }),
    figures: {
      offlineMinutesADay: figureByHand(months.map((month) => month.offlineMinutes / month.offlineDays)),
      restartsPer100Days: figureByHand(
        months.map((month) => (month.awakeDays > 0 ? 1 : null)),
        () => (100 * restarts) / awakeDays,
      ),
      freeMemoryShare: figureByHand(months.map(({ availableShare }) => availableShare)),
      freeDiskBytes: figureByHand(same.map(({ freeDiskBytes }) => freeDiskBytes)),
      startToNetworkSeconds: figureByHand(same.map(({ startToNetworkSeconds }) => startToNetworkSeconds)),
    },
  }
}

/** The same with every number to six decimals: two ways to the same figure differ in the last bits. */
function rounded(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? Number(each.toFixed(6)) : each)))
}

describe('the comparison of kinds', () => {
  it('counts each figure of each kind as one would by hand', () => {
    fc.assert(
      fc.property(fc.array(device, { maxLength: 60 }), (devices) => {
        const byHand = comparedKinds.map((kind) => kindByHand(kind, devices))
        const { kinds, unknownSystem } = compareKinds(devices)
        expect(rounded(kinds)).toEqual(rounded(byHand))
        expect(unknownSystem).toBe(devices.filter(({ os }) => os === null).length)
      }),
      { numRuns: 200 },
    )
  })

  it('says nothing of four devices, and something of five', () => {
    const one: ComparedDevice = {
      unit: '/Elever',
      os: 'windows',
      days: 3,
      told: new Set(['restarts']),
      found: new Set(['restarts', 'heat']),
      month: { restarts: 1, awakeDays: 2, offlineMinutes: 10, offlineDays: 5, availableShare: 0.5 },
      freeDiskBytes: 7,
      startToNetworkSeconds: 3,
    }
    const pcOf = (many: number) =>
      compareKinds(Array.from({ length: many }, () => one)).kinds.find(({ kind }) => kind === 'pc')
    const shareOf = (many: number, code: string) => pcOf(many)?.findings.find((each) => each.code === code)
    expect(shareOf(4, 'restarts')).toEqual({ code: 'restarts', of: 4, with: null, share: null })
    expect(shareOf(5, 'restarts')).toMatchObject({ of: 5, with: 5, share: { value: 1, high: 1 } })
    // PCs do not tell their heat: what was found of it once is no share of anything.
    expect(shareOf(5, 'heat')).toEqual({ code: 'heat', of: 0, with: null, share: null })
    expect(Object.values(pcOf(4)?.figures ?? {})).toEqual(Array.from({ length: 5 }, () => ({ of: 4, value: null })))
    expect(pcOf(5)?.figures).toMatchObject({
      offlineMinutesADay: { of: 5, value: 2 },
      restartsPer100Days: { of: 5, value: 50 },
      freeDiskBytes: { of: 5, value: 7 },
    })
  })

  it('takes a unit with all beneath it, and none that only begins alike', () => {
    const within = ['/Elever', '/Elever/Haga', '/Elever/Haga/7B', '/Elever/Hagaby'].filter((unit) =>
      liesIn(unit, '/Elever/Haga'),
    )
    expect(within).toEqual(['/Elever/Haga', '/Elever/Haga/7B'])
    expect(liesIn('/Elever', '/')).toBe(true)
  })
})

const facts: DeviceFacts = {
  id: 'd',
  serialNumber: null,
  assetId: null,
  unit: '/Elever',
  lastSeenAt: morning,
  revision: null,
  settings: null,
  trouble: null,
  latest: null,
  openTickets: 0,
}
const nothingKnown = { summary: undefined, findings: [], policyKnown: false, updatesKnown: false }

function toldOf(signals: Signals, more: Partial<KnownOf> = {}): string[] {
  return [...comparedDevice({ ...facts, latest: snapshot(morning, signals) }, { ...nothingKnown, ...more }).told]
}

function heard(ago: number | null): boolean {
  return heardLately({ lastSeenAt: ago === null ? null : morning - ago }, morning)
}

describe('a device that is compared', () => {
  it('tells what its signals make known, and not what they leave open', () => {
    expect(toldOf({})).toEqual(['not-seen'])
    expect(toldOf({ os: 'windows', freeDiskBytes: 1, memoryBytes: 2, awakeSeconds: 3, batteryPercent: 4 })).toEqual([
      'storage-nearly-full',
      'restarts',
      'battery-low',
      'not-seen',
    ])
    expect(toldOf({ cpuCelsius: 40 })).toEqual(['heat', 'not-seen'])
    expect(toldOf({}, { policyKnown: true, updatesKnown: true })).toEqual([
      'support-ends',
      'not-seen',
      'policy-not-in-force',
    ])
  })

  it('is one that was heard in the last thirty days', () => {
    expect([heard(0), heard(30 * day - 1), heard(30 * day), heard(null)]).toEqual([true, true, false, false])
  })
})

function reading(at: number, more: Partial<SeriesReading>): SeriesReading {
  const unread = { awakeSeconds: null, availableShare: null, batteryPercent: null, charging: null, celsius: null }
  return { takenAt: morning + at, ...unread, linkClass: null, linkRttMs: null, offlineMinutes: null, ...more }
}

it('sums a month up: restarts where the time awake falls, and each time without the desk by the most that it came to', () => {
  expect(
    monthFacts([
      reading(0, { awakeSeconds: 100, offlineMinutes: 0, availableShare: 0.2 }),
      reading(hour, { awakeSeconds: 3700, offlineMinutes: 20, availableShare: 0.6 }),
      reading(2 * hour, {}),
      reading(day, { awakeSeconds: 50, offlineMinutes: 35, availableShare: 0.4 }),
      reading(day + hour, { awakeSeconds: 60, offlineMinutes: 0 }),
      reading(2 * day, { awakeSeconds: 10 }),
      reading(3 * day, { offlineMinutes: 5 }),
    ]),
  ).toEqual({ restarts: 2, awakeDays: 3, offlineMinutes: 40, offlineDays: 3, availableShare: 0.4 })
  expect(monthFacts([])).toEqual({
    restarts: 0,
    awakeDays: 0,
    offlineMinutes: 0,
    offlineDays: 0,
    availableShare: null,
  })
})
