import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, categories } from '../../policies/catalogue/catalogue.ts'
import { plannedSettings } from '../../policies/fadder-settings.ts'
import { checkValues } from '../../policies/plan/check-values.ts'
import type { Pack } from '../../policies/plan/plan.ts'
import { readPack } from '../../policies/plan/read-pack.ts'
import { YamlFile } from '../../policies/plan/yaml-file.ts'
import { lineOf } from '../../scripts/finding-lines.ts'

const folder = join(import.meta.dirname, '..', '..', 'policies', 'packs')

async function shipped(fileName: string) {
  const file = new YamlFile(fileName, await readFile(join(folder, fileName), 'utf8'))
  const pack = readPack(file, fileName.replace(/[.]yaml$/, ''))
  return { pack, findings: [...file.findings, ...checkValues({ catalogue }, pack)] }
}

const fileNames = (await readdir(folder)).toSorted()
const all = await Promise.all(fileNames.map(shipped))
const packs = new Map(all.map(({ pack }) => [pack.name, pack]))

function packNamed(name: string): Pack {
  const pack = packs.get(name)
  if (!pack) throw new Error(`there is no pack ${name}`)
  return pack
}

const sentence = /^\p{Lu}.*[.]$/u

function settingsOf(pack: Pack) {
  return [...pack.policies, ...pack.fadder]
}

/** What a pack says of each policy, by name. */
function valuesOf(name: string): Record<string, unknown> {
  return Object.fromEntries(packNamed(name).policies.map((setting) => [setting.name, setting.value]))
}

/** Both send what is read or said to Google; the aid itself remains without them. */
const sendToGoogle = new Set(['EnhancedNetworkVoicesInSelectToSpeakAllowed', 'LiveTranslateEnabled'])
const aids: ReadonlySet<string> = new Set(
  [...categories.accessibility, ...categories.accessibilityInput, ...categories.accessibilitySignIn].map(
    ({ name }) => name,
  ),
)

it('ships the base level and a pack for each of six occasions', () => {
  expect(fileNames).toEqual([
    'adapted-school.yaml',
    'base-level-sv.yaml',
    'exam.yaml',
    'loaner.yaml',
    'preschool.yaml',
    'staff.yaml',
    'youngest-pupils.yaml',
  ])
})

describe.each(all.map(({ pack, findings }) => ({ name: pack.name, pack, findings })))(
  'the pack $name',
  ({ pack, findings }) => {
    it('reads without a finding, and the catalogue knows each policy and takes its value', () => {
      expect(findings.map(lineOf)).toEqual([])
      expect(pack.policies.length).toBeGreaterThan(0)
    })

    it('has a version, a licence that lets anyone use it, and says what it is for', () => {
      expect(pack.version).toBe('1.0.0')
      expect(pack.licence).toBe('CC0-1.0')
      expect(pack.about).toMatch(/^\p{Lu}/u)
    })

    it('says of each setting why, in Swedish and in English, and who recommends it', () => {
      const unexplained = settingsOf(pack).filter(
        ({ reason, reasonInEnglish = '', source }) =>
          !sentence.test(reason) || !sentence.test(reasonInEnglish) || /[åäö]/i.test(reasonInEnglish) || !source,
      )
      expect(unexplained.map(({ name }) => name)).toEqual([])
    })

    it('names only sources of a known kind', () => {
      const known =
        /NCSC \(UK\), ChromeOS 2025|Skolverket, nationella digitala prov|[Aa]rtikel \d.* i dataskyddsförordningen|Datatilsynet \(DK\) 2024-01-30|Googles vägledning för prov|Fadders grundnivå/
      const strangers = settingsOf(pack).filter(({ source }) => !known.test(source ?? ''))
      expect(strangers.map(({ name, source }) => `${name}: ${source}`)).toEqual([])
    })

    it('gives no two settings the same reason', () => {
      const reasons = settingsOf(pack).flatMap(({ reason, reasonInEnglish }) => [reason, reasonInEnglish])
      expect(reasons.filter((reason, at) => reasons.indexOf(reason) !== at)).toEqual([])
    })

    it('forbids no accessibility feature, and leaves the settings open in which they are', () => {
      const forbidden = pack.policies.filter(
        ({ name, value }) => aids.has(name) && !sendToGoogle.has(name) && (value === false || value === 0),
      )
      expect(forbidden.map(({ name }) => name)).toEqual([])
      const features = valuesOf(pack.name)['SystemFeaturesDisableList'] ?? []
      expect(features).not.toContain('os_settings')
      expect(valuesOf(pack.name)['DeviceAllowBluetooth'] ?? true).toBe(true)
    })

    it('holds back no update and shuts nobody out', () => {
      const policies = valuesOf(pack.name)
      expect(policies['DeviceAutoUpdateDisabled'] ?? false).toBe(false)
      const held = ['DeviceTargetVersionPrefix', 'DeviceAutoUpdateTimeRestrictions', 'DeviceMinimumVersion']
      const shut = ['DeviceAllowNewUsers', 'DeviceUserAllowlist', 'DeviceRestrictionSchedule', 'URLBlocklist']
      expect(Object.keys(policies).filter((name) => [...held, ...shut].includes(name))).toEqual([])
    })
  },
)

describe('the base level', () => {
  it("has a value for each of Fadder's own settings", () => {
    const names = packNamed('base-level-sv').fadder.map(({ name }) => name)
    expect(names).toEqual([...plannedSettings.keys()].toSorted())
  })

  it('wakes the worker so seldom that the half minute which Chromium lets it live is under 2 % of the time', () => {
    const pace = packNamed('base-level-sv').fadder.find(({ name }) => name === 'checkInMinutes')
    const secondsAlive = 31
    expect(secondsAlive / (Number(pace?.value) * 60)).toBeLessThan(0.02)
  })

  it('switches off every feature of generative AI that the catalogue knows', () => {
    const values = valuesOf('base-level-sv')
    const on = [...categories.generativeAi, ...categories.generativeAiChromebook].filter(
      ({ name, meanings }) => values[name] !== (meanings === undefined ? false : '2' in meanings ? 2 : 1),
    )
    expect(on.map(({ name }) => name)).toEqual([])
  })

  it('lets nothing of what a pupil does reach the administration', () => {
    const values = valuesOf('base-level-sv')
    const reported = categories.reportingUse.filter(
      ({ name }) => !['false', '[]'].includes(JSON.stringify(values[name])),
    )
    expect(reported.map(({ name }) => name)).toEqual([])
  })

  it("keeps sites out of the device's folders, ports and plugs, and guests out of the browser", () => {
    expect(valuesOf('base-level-sv')).toMatchObject({
      DefaultFileSystemReadGuardSetting: 2,
      DefaultFileSystemWriteGuardSetting: 2,
      DefaultSerialGuardSetting: 2,
      DefaultWebUsbGuardSetting: 2,
      DeviceGuestModeEnabled: false,
      BrowserGuestModeEnabled: false,
    })
  })

  it('says so where it leaves what NCSC recommends', () => {
    const said = packNamed('base-level-sv').policies.filter(({ source }) => source?.includes('medveten avvikelse'))
    expect(said.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['DeviceAllowBluetooth', 'LogUploadEnabled', 'ReportDeviceUsers']),
    )
  })
})

describe('the packs together', () => {
  it('switches off external storage, screenshots and printing in a test, and keeps what the pupil has done', () => {
    expect(valuesOf('exam')).toMatchObject({
      ExternalStorageDisabled: true,
      DisableScreenshots: true,
      ScreenCaptureAllowed: false,
      PrintingEnabled: false,
      DeviceEphemeralUsersEnabled: false,
    })
  })

  it('gives no answers to a right click in a test, and leaves spell checking to the test itself', () => {
    expect(valuesOf('exam')).toMatchObject({ QuickAnswersEnabled: false })
    expect(valuesOf('exam')).not.toHaveProperty('SpellcheckEnabled')
  })

  it('keeps to the base level in a test, wherever both have a say, save for the apps that it closes as well', () => {
    const base = valuesOf('base-level-sv')
    const differing = Object.entries(valuesOf('exam')).filter(
      ([name, value]) => name in base && JSON.stringify(base[name]) !== JSON.stringify(value),
    )
    expect(differing.map(([name]) => name)).toEqual(['SystemFeaturesDisableList'])
    expect(valuesOf('exam')['SystemFeaturesDisableList']).toContain('crosh')
    expect(base['SystemFeaturesDisableList']).toEqual(['crosh'])
  })
})
