import { expect, it } from 'vitest'
import { DeviceView, TicketView } from '../../../desk/core/board-api.ts'
import { TicketNews } from '../../../contract/ticket.ts'
import { defaultLimits } from '../../../contract/thresholds.ts'
import type { DeviceFacts, TicketFacts } from '../../../desk/core/facts.ts'
import { allFindings } from '../../../desk/core/device-health.ts'
import { deviceName, deviceView, policyStanding, ticketNews, ticketView } from '../../../desk/core/views.ts'
import { morning, snapshot } from '../samples.ts'

const device: DeviceFacts = {
  id: '8c0f1c52-aaaa-4bbb-8ccc-000000000001',
  serialNumber: null,
  assetId: null,
  unit: '/Elever/Hagaskolan/4A',
  lastSeenAt: null,
  revision: null,
  settings: null,
  trouble: null,
  latest: null,
  openTickets: 0,
}
const ticket: TicketFacts = {
  id: 'desk-id',
  askedAs: '8c0f1c52-aaaa-4bbb-8ccc-000000000002',
  number: 1,
  version: 1,
  state: 'new',
  category: 'screen',
  words: null,
  language: 'sv',
  unit: '/Elever/Hagaskolan/4A',
  deviceId: device.id,
  serialNumber: 'S1',
  assetId: null,
  snapshot: null,
  selfCheck: null,
  pressedAt: morning,
  receivedAt: morning,
  updatedAt: morning,
  takenBy: null,
  answer: null,
  closedAt: null,
}

it('calls a device by its asset number, else its serial number, else the first of its id', () => {
  expect(deviceName({ ...device, assetId: 'C-12', serialNumber: 'S1' })).toBe('C-12')
  expect(deviceName({ ...device, serialNumber: 'S1' })).toBe('S1')
  expect(deviceName(device)).toBe('8c0f1c52')
})

it('tells in force, behind, invalid and unknown apart', () => {
  const runs = { revision: 'aaaaaaaaaaaa', settings: 'in-force' } as const
  expect(policyStanding(runs, 'aaaaaaaaaaaa')).toBe('in-force')
  expect(policyStanding(runs, 'bbbbbbbbbbbb')).toBe('behind')
  expect(policyStanding(runs, null)).toBe('unknown')
  expect(policyStanding({ ...runs, settings: 'invalid' }, 'aaaaaaaaaaaa')).toBe('invalid')
  expect(policyStanding(device, 'aaaaaaaaaaaa')).toBe('unknown')
})

it('says of a device without a snapshot that its health is unknown, not good', () => {
  expect(DeviceView.parse(deviceView(device, null, []))).toMatchObject({
    health: 'unknown',
    findings: [],
    signals: {},
  })
})

it('reads the health of a device from its latest snapshot', () => {
  const latest = snapshot(morning, { freeDiskBytes: 1, batteryPercent: 10, batteryCharging: false })
  const view = DeviceView.parse(
    deviceView(
      { ...device, latest },
      null,
      allFindings({ ...device, latest }, 'unknown', undefined, [], defaultLimits),
    ),
  )
  expect(view.health).toBe('act')
  expect(view.findings).toMatchObject([
    { code: 'storage-nearly-full', severity: 'act' },
    { code: 'battery-low', severity: 'watch' },
  ])
})

it("shows a ticket under the desk's id to the board, and under the device's to the device", () => {
  const answered: TicketFacts = {
    ...ticket,
    state: 'answered',
    takenBy: 'Ann',
    answer: { text: 'Hej', by: 'Ann', at: morning },
  }
  expect(TicketView.parse(ticketView(answered, defaultLimits))).toMatchObject({
    id: 'desk-id',
    deviceName: 'S1',
    health: 'unknown',
  })
  expect(TicketNews.parse(ticketNews(answered))).toEqual({
    id: ticket.askedAs,
    number: 1,
    state: 'answered',
    takenBy: 'Ann',
    answer: { text: 'Hej', by: 'Ann', at: '2026-02-03T08:10:00.000Z' },
    updatedAt: '2026-02-03T08:10:00.000Z',
  })
  expect(ticketNews(ticket)).not.toHaveProperty('answer')
})

it('calls settings that are behind or refused a finding about the settings, not about the health of the device', () => {
  const latest = snapshot(morning, {})
  const findings = allFindings({ ...device, latest }, 'invalid', undefined, [], defaultLimits)
  expect(findings).toEqual([{ code: 'policy-not-in-force', about: 'settings', severity: 'act', certainty: 'measured' }])
  expect(deviceView({ ...device, latest }, null, findings)).toMatchObject({ health: 'good', findings })
})

it("judges heat beside the model's where that is known, and by one reading where it is not", () => {
  const hot = { ...device, latest: snapshot(morning, { cpuCelsius: 104 }) }
  const recent = { reports: 0, shortOfMemory: 0, restarts: 0 }
  const fleet = { recent, findings: [], heatJudged: true }
  expect(allFindings(hot, 'in-force', undefined, [], defaultLimits)).toMatchObject([
    { code: 'heat', certainty: 'guess' },
  ])
  expect(allFindings(hot, 'in-force', fleet, [], defaultLimits)).toEqual([])
})
