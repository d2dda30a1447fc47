import { expect, it } from 'vitest'
import * as z from 'zod'
import { filesOf, jsonOf, planOf } from '../small-plan.ts'

const Bundle = z.object({
  batches: z.array(
    z.object({
      requests: z.array(
        z.object({
          policyValue: z.object({ policySchema: z.string(), value: z.record(z.string(), z.unknown()) }),
        }),
      ),
    }),
  ),
  leftOut: z.array(z.object({ policy: z.string(), why: z.string() })),
})

/** What a unit with these settings writes: the fields of each schema, and what is left out. */
async function writtenFor(settings: Record<string, unknown>) {
  const all = Object.entries(settings).map(
    ([name, value]) => `${name}: { value: ${JSON.stringify(value)}, reason: r, decision: D-1 }`,
  )
  const plan = await planOf(`  - { name: A, settings: { ${all.join(', ')} } }\n`)
  const { batches, leftOut } = Bundle.parse(jsonOf(filesOf(plan), 'units/a/policy-api.json'))
  const requests = batches.flatMap((batch) => batch.requests.map(({ policyValue }) => policyValue))
  const fields = new Map(requests.map(({ policySchema, value }) => [policySchema, value]))
  return { fields, leftOut }
}

it('writes times as durations in whole seconds, whatever the policy counts in', async () => {
  const { fields } = await writtenFor({
    UptimeLimit: 86_400,
    ReportUploadFrequency: 10_800_000,
    SessionLengthLimit: 30_001,
  })
  expect(fields.get('chrome.devices.ScheduledRebootDurationV2')).toEqual({
    uptimeLimitDuration: { duration: '86400s' },
  })
  expect(fields.get('chrome.devices.EnableReportUploadFrequencyV2')).toEqual({
    reportDeviceUploadFrequency: { duration: '10800s' },
  })
  expect(fields.get('chrome.users.SessionLengthV2')).toEqual({ sessionDurationLimit: { duration: '31s' } })
})

it('wraps a number that may also be absent, as text', async () => {
  const { fields } = await writtenFor({ GaiaOfflineSigninTimeLimitDays: -1 })
  expect(fields.get('chrome.users.GaiaOfflineSigninTimeLimitDays')).toEqual({
    gaiaOfflineSigninTimeLimitDays: { value: '-1' },
  })
})

it('gathers the reports that are on into one list, and says so where none is', async () => {
  const schema = 'chrome.devices.EnableGranularDeviceTelemetryReporting'
  const some = { ReportDevicePowerStatus: true, ReportDeviceFanInfo: true, ReportDeviceLoginLogout: false }
  expect((await writtenFor(some)).fields.get(schema)).toEqual({
    reportingTelemetryBehavior: 'REPORTING_TELEMETRY_BEHAVIOR_ENUM_REPORTING_CUSTOM_WITH_ALLOWLIST',
    reportTelemetryCustomAllowlist: ['report_fan_info', 'report_power_status'],
  })
  expect((await writtenFor({ ReportDeviceLoginLogout: false })).fields.get(schema)).toEqual({
    reportingTelemetryBehavior: 'REPORTING_TELEMETRY_BEHAVIOR_ENUM_REPORTING_DISABLE_ALL',
  })
})

it('sends the acknowledgement that Google asks for with what it warns of, and only then', async () => {
  const schema = 'chrome.users.appsconfig.AndroidAppsEnabled'
  expect((await writtenFor({ ArcEnabled: false })).fields.get(schema)).toEqual({ arcEnabled: false })
  expect((await writtenFor({ ArcEnabled: true })).fields.get(schema)).toEqual({
    arcEnabled: true,
    ackNoticeForArcEnabledSetToTrue: true,
  })
})

it('splits a text at its commas, and switches on what a text alone does not', async () => {
  const { fields } = await writtenFor({
    AllowedDomainsForApps: 'elev.example.se,example.se',
    DeviceLoginScreenDomainAutoComplete: 'elev.example.se',
  })
  expect(fields.get('chrome.users.SecondaryGoogleAccountSignin')).toEqual({
    allowedDomainsForApps: ['elev.example.se', 'example.se'],
  })
  expect(fields.get('chrome.devices.DeviceLoginScreenAutocompleteDomainGroup')).toEqual({
    loginScreenDomainAutoComplete: true,
    loginScreenDomainAutoCompletePrefix: 'elev.example.se',
  })
})

it('leaves out a list with an entry that the API does not know, and names the entry', async () => {
  const known = await writtenFor({ SystemFeaturesDisableList: ['crosh', 'camera'] })
  expect(known.fields.get('chrome.users.SystemFeaturesDisableList')).toEqual({
    systemFeaturesDisableList: ['crosh', 'camera'],
  })
  const strange = await writtenFor({ SystemFeaturesDisableList: ['crosh', 'terminal'] })
  expect(strange.fields.has('chrome.users.SystemFeaturesDisableList')).toBe(false)
  expect(strange.leftOut).toEqual([
    {
      policy: 'SystemFeaturesDisableList',
      why: 'chrome.users.SystemFeaturesDisableList does not know terminal; set it by hand.',
    },
  ])
})
