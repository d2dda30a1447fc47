import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../policies/catalogue/catalogue.ts'
import type { Json } from '../../policies/json.ts'
import { judgedByChromium } from './judged-by-chromium.ts'
import type { JudgedPolicies } from './policy-page.ts'
import { wrongValuesOf } from './wrong-values.ts'

const policies = [...catalogue.values()]
/** What a file on a Linux machine can set. */
const onLinux = policies.filter(({ platforms, cloudOnly }) => platforms.includes('linux') && !cloudOnly)

/** Under DeveloperToolsAvailability 2 no test can look into the browser: another of its values stands in. */
const seenFromOutside: Record<string, Json> = { DeveloperToolsAvailability: 1 }

/** Chromium 156 crashes as it starts or opens a page under these values: only we can say no. */
const endsChromium = new Set([
  'NotificationsAllowedForUrls: wrong entry',
  'PopupsAllowedForUrls: wrong entry',
  'SafeSitesFilterBehavior: no such choice',
  'SerialAskForUrls: wrong entry',
  'SpellcheckLanguage: wrong entry',
])

/** Where Chromium takes a wrong value without a word, and does as if none were set, or the nearest that can be. */
const chromiumIsSilent = [
  'AIModeSettings: no such choice',
  'AllowedDomainsForApps: wrong form',
  'AudioCaptureAllowedUrls: wrong entry',
  'AudioCaptureAllowedUrls: wrong form',
  'AutofillPredictionSettings: no such choice',
  'BatterySaverModeAvailability: no such choice',
  'CreateThemesSettings: no such choice',
  'DefaultClipboardSetting: no such choice',
  'DefaultFileSystemReadGuardSetting: no such choice',
  'DefaultFileSystemWriteGuardSetting: no such choice',
  'DefaultGeolocationSetting: no such choice',
  'DefaultNotificationsSetting: no such choice',
  'DefaultPopupsSetting: no such choice',
  'DefaultSerialGuardSetting: no such choice',
  'DefaultWebUsbGuardSetting: no such choice',
  'DevToolsGenAiSettings: no such choice',
  'DownloadRestrictions: no such choice',
  'ExtensionSettings: unknown key',
  'ForceYouTubeRestrict: no such choice',
  'GeminiActOnWebSettings: another type',
  'HelpMeWriteSettings: no such choice',
  'HistorySearchSettings: no such choice',
  'HttpsOnlyMode: no such choice',
  'NotificationsAllowedForUrls: wrong form',
  'PopupsAllowedForUrls: wrong form',
  'ProxySettings: another type',
  'ProxySettings: unknown key',
  'RelaunchNotification: no such choice',
  'RelaunchNotificationPeriod: too small',
  'ScreenCaptureAllowedByOrigins: wrong entry',
  'ScreenCaptureAllowedByOrigins: wrong form',
  'SearchContentSharingSettings: no such choice',
  'SerialAskForUrls: wrong form',
  'TabCompareSettings: no such choice',
  'VideoCaptureAllowedUrls: wrong entry',
  'VideoCaptureAllowedUrls: wrong form',
]

describe('the catalogue, in the eyes of Chromium', () => {
  it('has an example for each policy on Linux in which Chromium finds neither error nor warning', async () => {
    const examples = onLinux.map(({ name, example }) => [name, example] as const)
    const judged = await judgedByChromium({ ...Object.fromEntries(examples), ...seenFromOutside })
    expect(Object.keys(judged).sort()).toEqual(onLinux.map(({ name }) => name).sort())
    const faults = Object.entries(judged).filter(([, { error, warning }]) => error ?? warning)
    expect(faults).toEqual([])
    expect(onLinux.length).toBeGreaterThanOrEqual(70)
  })

  it('knows which policies Chromium takes from the Admin console alone', async () => {
    const alone = policies.filter(({ cloudOnly }) => cloudOnly)
    const judged = await judgedByChromium(Object.fromEntries(alone.map(({ name, example }) => [name, example])))
    expect(alone.map(({ name }) => [name, judged[name]?.error])).toEqual(
      alone.map(({ name }) => [name, 'Ignored because the policy is not set by a cloud source.']),
    )
  })
})

describe('a value that a policy can not have', () => {
  /** What Chromium says by policy and way, as `URLBlocklist: another type`. */
  const theirs = new Map<string, JudgedPolicies[string] | undefined>()

  beforeAll(async () => {
    const rounds: Map<string, Json>[] = []
    const places = new Map<string, { round: number; name: string }>()
    for (const policy of onLinux)
      for (const [round, { way, value }] of wrongValuesOf(policy).entries()) {
        const place = `${policy.name}: ${way}`
        if (endsChromium.has(place)) continue
        ;(rounds[round] ??= new Map()).set(policy.name, value)
        places.set(place, { round, name: policy.name })
      }
    const judged: JudgedPolicies[] = []
    for (const round of rounds) judged.push(await judgedByChromium(Object.fromEntries(round)))
    for (const [place, { round, name }] of places) theirs.set(place, judged[round]?.[name])
  })

  it('is refused by us on every platform, whatever the way in which it is wrong', () => {
    const all = policies.flatMap((policy) => wrongValuesOf(policy).map((wrong) => ({ policy, ...wrong })))
    const taken = all.filter(({ policy, value }) => policy.value.safeParse(value).success)
    expect(taken.map(({ policy, way }) => `${policy.name}: ${way}`)).toEqual([])
    expect(all.length).toBeGreaterThan(policies.length)
  })

  it('is refused by Chromium too, save where it says nothing: that list is known, so that a change shows', () => {
    const silent = [...theirs].filter(([, judged]) => judged && !judged.error).map(([place]) => place)
    expect(silent.sort()).toEqual(chromiumIsSilent)
    expect([...theirs].filter(([, judged]) => !judged)).toEqual([])
  })
})
