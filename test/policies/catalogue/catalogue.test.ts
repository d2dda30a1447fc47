import { expect, it } from 'vitest'
import * as z from 'zod'
import type { ApiMapping } from '../../../policies/catalogue/api-mapping.ts'
import { catalogue, categories } from '../../../policies/catalogue/catalogue.ts'
import type { Policy } from '../../../policies/catalogue/policy.ts'
import { risks } from '../../../policies/catalogue/risks.ts'
import { wordsFor } from '../../../policies/catalogue/value-words.ts'
import type { Json } from '../../../policies/json.ts'

const policies = Object.values(categories).flat<readonly Policy[][]>()
const sentence = /^\p{Lu}.*[.]$/u

/** The values of a numbered or named choice; none for other kinds. */
function choicesOf({ value }: Policy): string[] {
  const schema = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
  return (schema.enum ?? []).map(String).sort()
}

/** The names in the API that a mapping writes to. */
function apiNamesOf(mapping: ApiMapping): { schemas: string[]; fields: string[] } {
  const fields = [
    ...('field' in mapping ? [mapping.field] : []),
    ...('switch' in mapping ? [mapping.switch] : []),
    ...('acknowledgement' in mapping ? [mapping.acknowledgement] : []),
  ]
  return { fields, schemas: 'schema' in mapping ? [mapping.schema] : [] }
}

it('explains at least 150 policies, each of them once', () => {
  expect(policies.length).toBeGreaterThanOrEqual(150)
  expect(catalogue.size).toBe(policies.length)
})

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s takes its example, refuses what no policy is, and says what it takes',
  (_name, policy) => {
    expect(policy.value.safeParse(policy.example).error?.issues).toBeUndefined()
    const anyText = typeof policy.example === 'string' && !policy.meanings
    const wrong = [null, -2, 1.5, { a: { b: 1 } }, [1], [[]], ...(anyText ? [] : ['ja'])]
    expect(wrong.filter((value) => policy.value.safeParse(value).success)).toEqual([])
    expect(wordsFor(policy)).toMatch(/^(true or false|one of|a whole number|a list|a text|a map)/)
  },
)

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s is told to a school in two languages and to IT in one line',
  (_name, { what, it: forIt }) => {
    expect(what.sv).toMatch(sentence)
    expect(what.en).toMatch(sentence)
    expect(what.sv).not.toBe(what.en)
    expect(forIt).toMatch(/^[^\n]+[.]$/)
    expect(forIt.length).toBeLessThanOrEqual(160)
  },
)

it.each(policies.filter((policy) => choicesOf(policy).length > 0).map((policy) => [policy.name, policy] as const))(
  '%s says in both languages what each of its values means',
  (_name, policy) => {
    const meanings = policy.meanings ?? {}
    expect(Object.keys(meanings).sort()).toEqual(choicesOf(policy))
    for (const { sv, en } of Object.values(meanings)) {
      expect(sv).toMatch(/[^.]$/)
      expect(en).toMatch(/[^.]$/)
    }
    expect(new Set(Object.values(meanings).map(({ sv }) => sv)).size).toBe(Object.keys(meanings).length)
  },
)

it('names at least one platform for each, none twice, and gives devices only what a Chromebook has', () => {
  const odd = policies.filter(({ platforms }) => platforms.length === 0 || new Set(platforms).size < platforms.length)
  expect(odd.map(({ name }) => name)).toEqual([])
  const devices = policies.filter(({ scope }) => scope === 'device')
  expect(devices.filter(({ platforms }) => platforms.join() !== 'chromeos').map(({ name }) => name)).toEqual([])
})

it('tells each risk in both languages, and names none twice', () => {
  expect(policies.filter((policy) => new Set(policy.risks).size < policy.risks.length)).toEqual([])
  for (const { sv, en } of Object.values(risks)) {
    expect(sv).toMatch(sentence)
    expect(en).toMatch(sentence)
  }
  const used = new Set(policies.flatMap((policy) => policy.risks))
  expect([...used].sort()).toEqual(Object.keys(risks).sort())
})

/** Values of every kind, among them all the choices and the example of the policy. */
function samplesFor({ value, harmless, example, meanings }: Policy): Json[] {
  const choices = Object.keys(meanings ?? {}).flatMap((key): Json[] => [key, Number(key)])
  const proxies: Json[] = [{ ProxyMode: 'system' }, { ProxyMode: 'pac_script' }]
  const samples = [true, false, [], 0, 86_400, 86_401, 10_799_999, 10_800_000, ...proxies, ...choices, example]
  return samples.filter((sample) => value.safeParse(sample).success || harmless?.safeParse(sample).success)
}

const risky = policies.filter((policy) => policy.risks.length > 0)

it('says of every policy with a risk tag, and of no other, with which values it opens none', () => {
  expect(policies.filter(({ harmless }) => harmless).map(({ name }) => name)).toEqual(risky.map(({ name }) => name))
})

it('counts only values that a policy takes as harmless ones', () => {
  const strange = risky.flatMap((policy) =>
    samplesFor(policy)
      .filter((sample) => policy.harmless?.safeParse(sample).success && !policy.value.safeParse(sample).success)
      .map((sample) => [policy.name, sample]),
  )
  expect(strange).toEqual([])
})

it('tells which values are harmless for nearly every policy with a risk tag', () => {
  const counted = risky.map((policy) => {
    const samples = samplesFor(policy)
    const harmless = samples.filter((value) => policy.harmless?.safeParse(value).success)
    return { name: policy.name, never: harmless.length === 0, always: harmless.length === samples.length }
  })
  expect(counted.filter(({ never }) => never).map(({ name }) => name)).toEqual([
    'AllowedDomainsForApps',
    'DeviceTargetVersionPrefix',
  ])
  // What opens something in a network configuration is in network-values.test.ts.
  expect(counted.filter(({ always }) => always).map(({ name }) => name)).toEqual([
    'DownloadRestrictions',
    'OpenNetworkConfiguration',
  ])
})

it.each<[string, Json, Json]>([
  ['MetricsReportingEnabled', false, true],
  ['ForceGoogleSafeSearch', false, true],
  ['IncognitoModeAvailability', 0, 1],
  ['URLBlocklist', [], ['example.com']],
  ['SafeBrowsingProtectionLevel', 1, 0],
  ['SafeBrowsingProtectionLevel', 1, 2],
  ['SystemTimezoneAutomaticDetection', 1, 0],
  ['SyncDisabled', true, false],
  ['AllowDeletingBrowserHistory', true, false],
  ['DefaultGeolocationSetting', 2, 3],
  ['DeviceAutoUpdateDisabled', false, true],
  ['DeviceUpdateScatterFactor', 7200, 1_209_600],
  ['DeviceRollbackToTargetVersion', 1, 3],
  ['DeviceRollbackAllowedMilestones', 0, 1],
  ['DefaultFileSystemReadGuardSetting', 2, 3],
  ['DefaultFileSystemWriteGuardSetting', 2, 3],
  ['SerialAskForUrls', [], ['https://prov.example.se']],
  ['VideoCaptureAllowedUrls', [], ['https://prov.example.se']],
  ['QuickAnswersEnabled', false, true],
  ['ExtensionInstallForcelist', [], ['abcdefghijklmnopabcdefghijklmnop']],
  ['ProxySettings', { ProxyMode: 'direct' }, { ProxyMode: 'auto_detect' }],
  ['ReportUploadFrequency', 10_800_000, 60_000],
  ['ReportAppUsage', [], ['games']],
])('%s opens nothing with %j, but does with %j', (name, harmless, opening) => {
  const policy = catalogue.get(name)
  expect([harmless, opening].filter((value) => !policy?.value.safeParse(value).success)).toEqual([])
  expect(policy?.harmless?.safeParse(harmless).success).toBe(true)
  expect(policy?.harmless?.safeParse(opening).success).toBe(false)
})

it('writes to each field of the API from one policy only', () => {
  const places = policies.flatMap(({ api }) => {
    const { schemas, fields } = apiNamesOf(api)
    return fields.map((field) => `${schemas.join('')} ${field}`)
  })
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
})

it('says why each policy that the requests leave out is not written', () => {
  const reasons = policies.flatMap(({ api }) => (api.kind === 'left-out' ? [api.why] : []))
  expect(reasons.filter((why) => !sentence.test(why))).toEqual([])
})

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s is written to a schema, fields and values as the API names them',
  (_name, policy) => {
    const { schemas, fields } = apiNamesOf(policy.api)
    for (const schema of schemas) expect(schema).toMatch(/^chrome[.](users|devices)([.][a-z]+)*[.][A-Z]\w+$/)
    for (const field of fields) expect(field).toMatch(/^[a-z][A-Za-z0-9]+$/)
    for (const [key, full] of Object.entries(policy.api.kind === 'names' ? policy.api.names : {})) {
      expect(full).toMatch(/^[A-Z][A-Z0-9_]+$/)
      const values = [key, Number(key), true, false].filter((value) => String(value) === key)
      expect(values.some((value) => policy.value.safeParse(value).success)).toBe(true)
    }
  },
)
