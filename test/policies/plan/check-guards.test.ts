import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

/** Accepts every risk, so that only what is guarded is told. */
const accepted = `baseDecision: D-2
risks:
  R-1:
    what: r
    tags: [admin-sharing, filtering, full-admin-access, google-sharing, local-data-access, system-security, website-sharing]
    likelihood: 1
    consequence: 1
    owner: board
    measures: { freeText: h }
    accepted: D-1
`
const grounds = ', reason: r, decision: D-2'
const ended = `${grounds}, until: 2027-06-30`

async function guarded(setting: string, rest: string): Promise<string[]> {
  const [name = '', value = ''] = setting.split(' = ')
  return await told({ top: accepted, units: `  - { name: A, settings: { ${name}: { value: ${value}${rest} } } }\n` })
}

const interval = (start: string, end: string) =>
  `{ start: { day_of_week: ${start}, hours: 0, minutes: 0 }, end: { day_of_week: ${end}, hours: 0, minutes: 0 } }`

describe('a setting that keeps updates away', () => {
  it.each([
    'DeviceAutoUpdateDisabled = true',
    "DeviceTargetVersionPrefix = '16328.'",
    'DeviceRollbackToTargetVersion = 3',
    'ComponentUpdatesEnabled = false',
    'DeviceUpdateAllowedConnectionTypes = [ethernet]',
    `DeviceAutoUpdateTimeRestrictions = [${interval('Monday', 'Monday')}]`,
  ])('is an error without a decision and a last day, and a warning with both: %s', async (setting) => {
    expect(await guarded(setting, grounds)).toEqual(['error updates-blocked /A'])
    expect(await guarded(setting, ended)).toEqual(['warning updates-blocked /A'])
  })

  it.each([
    'DeviceAutoUpdateDisabled = false',
    'DeviceRollbackToTargetVersion = 1',
    'ComponentUpdatesEnabled = true',
    'DeviceUpdateAllowedConnectionTypes = [ethernet, wifi]',
    'DeviceUpdateAllowedConnectionTypes = []',
    `DeviceAutoUpdateTimeRestrictions = [${interval('Monday', 'Saturday')}]`,
  ])('is none with another value: %s', async (setting) => {
    expect(await guarded(setting, ended)).toEqual([])
  })
})

describe('a setting that takes an aid from those who need it', () => {
  it.each([
    'ShowAccessibilityOptionsInSystemTrayMenu = false',
    'SpokenFeedbackEnabled = false',
    'DeviceAllowBluetooth = false',
    'ScreenMagnifierType = 0',
    'SystemFeaturesDisableList = [camera, os_settings]',
  ])('is an error without a decision and a last day, and a warning with both: %s', async (setting) => {
    expect(await guarded(setting, grounds)).toEqual(['error aid-forbidden /A'])
    expect(await guarded(setting, ended)).toEqual(['warning aid-forbidden /A'])
  })

  it.each(['SpokenFeedbackEnabled = true', 'ScreenMagnifierType = 1', 'SystemFeaturesDisableList = [camera]'])(
    'is none with another value: %s',
    async (setting) => {
      expect(await guarded(setting, ended)).toEqual([])
    },
  )
})

describe('a setting under which Fadder itself is not installed', () => {
  it.each(['ExtensionAllowedTypes = [theme]', "ExtensionSettings = { '*': { allowed_types: [hosted_app] } }"])(
    'is an error that no decision changes: %s',
    async (setting) => {
      expect(await guarded(setting, ended)).toEqual(['error own-extension-blocked /A'])
    },
  )

  it.each([
    'ExtensionAllowedTypes = [theme, extension]',
    "ExtensionSettings = { '*': { allowed_types: [extension], installation_mode: blocked } }",
    "ExtensionSettings = { '*': { blocked_permissions: [alarms, storage] } }",
  ])('is none where Fadder has what it needs: %s', async (setting) => {
    expect(await guarded(setting, ended)).toEqual([])
  })

  it('is told of as a warning where Fadder sleeps on every system', async () => {
    const units = `  - { name: A, fadder: { activeOn: { value: []${ended} } } }\n`
    expect(await told({ top: accepted, units })).toEqual(['warning own-extension-blocked /A'])
  })
})

it('takes a window for decided: it has a decision and an end', async () => {
  const window = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-2
    units: [/Elever]
    settings: { SpokenFeedbackEnabled: { value: false, reason: r } }
`
  expect(await told({ top: accepted + window })).toEqual(['warning aid-forbidden'])
})
