import { expect, it } from 'vitest'
import { defaultLimits } from '../../../contract/thresholds.ts'
import { DeviceView } from '../../../desk/core/board-api.ts'
import type { DeviceFacts } from '../../../desk/core/facts.ts'
import { allFindings } from '../../../desk/core/device-health.ts'
import { listedDevices } from '../../../desk/core/listed-devices.ts'
import { standing } from '../../../desk/core/standing-findings.ts'
import { deviceName, deviceView, listedOf, policyStanding } from '../../../desk/core/views.ts'
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
const bare = { expectedRevision: null, findings: [], listed: null }

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
  expect(DeviceView.parse(deviceView(device, bare))).toMatchObject({
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
      {
        ...bare,
        findings: standing(allFindings({ ...device, latest }, 'unknown', undefined, [], defaultLimits), [], morning),
      },
    ),
  )
  expect(view.health).toBe('act')
  expect(view.findings).toMatchObject([
    { code: 'storage-nearly-full', severity: 'act' },
    { code: 'battery-low', severity: 'watch' },
  ])
})

it('calls settings that are behind or refused a finding about the settings, not about the health of the device', () => {
  const latest = snapshot(morning, {})
  const findings = allFindings({ ...device, latest }, 'invalid', undefined, [], defaultLimits)
  expect(findings).toEqual([{ code: 'policy-not-in-force', about: 'settings', severity: 'act', certainty: 'measured' }])
  const view = deviceView({ ...device, latest }, { ...bare, findings: standing(findings, [], morning) })
  expect(view).toMatchObject({ health: 'good', findings: [{ code: 'policy-not-in-force' }] })
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

it('does not take the heat that the fleet found for the heat that the device itself told of', () => {
  const found = {
    code: 'heat',
    about: 'device',
    severity: 'act',
    certainty: 'likely',
    value: 0.8,
    against: 70,
  } as const
  const silent = { ...device, latest: snapshot(morning, {}) }
  const unknownModel = { findings: [], heatJudged: false }
  expect(allFindings(silent, 'in-force', unknownModel, [found], defaultLimits)).toEqual([])
  const warm = { ...device, latest: snapshot(morning, { cpuCelsius: 97 }) }
  expect(allFindings(warm, 'in-force', unknownModel, [found], defaultLimits)).toMatchObject([
    { code: 'heat', severity: 'watch' },
  ])
})

it('lets what the fleet said stand until the fleet has been gone through again, and the heat with it', () => {
  const hot = { ...device, latest: snapshot(morning, { cpuCelsius: 104 }) }
  const heat = {
    code: 'heat',
    about: 'device',
    severity: 'watch',
    certainty: 'likely',
    value: 0.6,
    against: 70,
  } as const
  const link = { code: 'link-on-device', about: 'device', severity: 'act', certainty: 'likely', value: 0.9 } as const
  const policy = { code: 'policy-not-in-force', about: 'settings', severity: 'act', certainty: 'measured' } as const
  expect(allFindings(hot, 'in-force', undefined, [heat, link, policy], defaultLimits)).toEqual([heat, link])
})

it('shows what Google lists of a device, and calls it confirmed for that', () => {
  const listed = listedDevices({
    format: 'fadder-devices/1',
    devices: [{ serialNumber: 'S1', unit: '/Datorer', model: 'Spin 511', assetId: 'C-12' }],
    models: [{ model: 'SPIN  511', updatesUntil: '2031-06-01' }],
  })
  const known = { ...device, serialNumber: 's1' }
  expect(deviceView(known, { ...bare, listed: listedOf(known, listed) })).toMatchObject({
    confirmed: true,
    listed: { unit: '/Datorer', model: 'Spin 511', assetId: 'C-12', updatesUntil: '2031-06-01' },
  })
  for (const serialNumber of [null, 'S2']) {
    const other = { ...device, serialNumber }
    expect(deviceView(other, { ...bare, listed: listedOf(other, listed) })).toMatchObject({ confirmed: false })
  }
})
