import { expect, it } from 'vitest'
import { deviceFindings } from '../../../contract/device-findings.ts'
import { Entry } from '../../../contract/entry.ts'
import { Snapshot } from '../../../contract/snapshot.ts'
import { defaultLimits } from '../../../contract/thresholds.ts'
import { NewTicket } from '../../../contract/ticket.ts'
import { runFleet, type FleetOptions } from '../../../scripts/fleet/run.ts'
import { seededChance, simulatedDevice, type SimulatedDevice } from '../../../scripts/fleet/snapshots.ts'
import { percentile, reportText } from '../../../scripts/fleet/tally.ts'
import { inProcessTransport } from '../../../scripts/fleet/transport.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from '../../desk/desk-at-hand.ts'
import { minute, morning, register, secrets, units } from '../../desk/samples.ts'

function secretOf(unit: string): string {
  return unit === units['7B'] ? secrets['7B'] : secrets['4A']
}

function findingsOf(device: SimulatedDevice) {
  return deviceFindings({ signals: device.snapshot(morning, '0123456789ab').signals }, [], defaultLimits)
}

function fleetAt(desk: DeskAtHand, more: Partial<FleetOptions> = {}) {
  const options = { deskUrl, devices: 12, checkIns: 2, tickets: true, concurrency: 4, units: register.units, secretOf }
  const send = inProcessTransport((request) => desk.app.fetch(request))
  const pause = async (milliseconds: number) => void (desk.clock.now += milliseconds)
  return runFleet({ ...options, ...more }, { send, clock: desk.deps.clock, stopwatch: desk.deps.clock, pause })
}

it('brings a whole fleet into its units, by the true protocol', async () => {
  const desk = await deskAtHand()
  const report = await fleetAt(desk)
  expect(report.unexpected).toBe(0)
  expect(report.lines).toMatchObject([
    { what: 'enrolments', count: 12, answers: { 201: 12 } },
    { what: 'check-ins', count: 24, answers: { 200: 24 } },
    { what: 'tickets' },
    { what: 'entries' },
  ])
  const devices = await desk.deps.store.devices({ most: 99 })
  expect(devices.map(({ unit }) => unit).filter((unit) => unit === units['4A'])).toHaveLength(6)
  expect(await desk.deps.store.readings({ deviceId: devices[0]?.id ?? '' })).toHaveLength(2)
})

it('waits as long as the desk asks, and comes again', async () => {
  const limits = { perUnit: { burst: 1, perSecond: 1 }, perRemote: { burst: 99, perSecond: 99 } }
  const desk = await deskAtHand({ limits })
  const report = await fleetAt(desk, { concurrency: 3, checkIns: 0 })
  expect(report.lines[0]?.answers).toMatchObject({ 201: 12, '429 too-many-requests': expect.any(Number) })
  expect(report.unexpected).toBe(0)
})

it('counts what was refused unexpectedly, and says by what name', async () => {
  const desk = await deskAtHand()
  const report = await fleetAt(desk, { secretOf: () => 'a secret of nobody at all', tickets: false, checkIns: 1 })
  expect(report.unexpected).toBe(24)
  const text = reportText(report)
  expect(text).toContain('422 unknown-secret x 12')
  expect(text).toContain('404 unknown-instance x 12')
  expect(text).toContain('24 requests were refused unexpectedly.')
})

it('keeps to the rate that was asked for', async () => {
  const desk = await deskAtHand()
  const report = await fleetAt(desk, { rate: 10, tickets: false, checkIns: 1, concurrency: 1 })
  expect(report.seconds).toBeGreaterThanOrEqual(2.3)
})

it('simulates readings that drift as those of a device do, and that the contract takes', () => {
  const device = simulatedDevice(7, seededChance(7))
  const snapshots = Array.from({ length: 200 }, (_, index) =>
    device.snapshot(morning + index * 15 * minute, '0123456789ab'),
  )
  for (const snapshot of snapshots) Snapshot.parse(snapshot)
  for (let times = 0; times < 20; times += 1) {
    const complaint = device.complaint(morning, device.snapshot(morning, '0123456789ab'))
    NewTicket.parse(complaint.ticket)
    for (const entry of complaint.entries) expect(Entry.parse(entry)).toMatchObject({ ticket: complaint.ticket.id })
  }
  const batteries = snapshots.map(({ signals }) => signals.batteryPercent ?? 0)
  const steps = batteries.slice(1).map((battery, index) => Math.abs(battery - (batteries[index] ?? 0)))
  expect(Math.max(...steps)).toBeLessThanOrEqual(7)
  expect(new Set(batteries).size).toBeGreaterThan(10)
})

it('simulates a fleet in which some devices are well and some are not', () => {
  const fleet = Array.from({ length: 200 }, (_, number) => simulatedDevice(number, seededChance(number)))
  const sick = fleet.filter((device) => findingsOf(device).length > 0)
  expect(sick.length).toBeGreaterThan(10)
  expect(sick.length).toBeLessThan(150)
})

it('gives the same chance for the same seed', () => {
  const [one, same, other] = [seededChance(3), seededChance(3), seededChance(4)]
  expect([one(), one()]).toEqual([same(), same()])
  expect(one()).not.toBe(other())
})

it('reads percentiles off sorted numbers', () => {
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2)
  expect(percentile([1, 2, 3, 4], 0.99)).toBe(4)
  expect(percentile([], 0.5)).toBe(0)
})
