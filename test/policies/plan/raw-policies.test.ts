import { describe, expect, it } from 'vitest'
import { filesOf, jsonOf } from '../small-plan.ts'
import { raws, set } from './raws.ts'
import { packText, read, told, words, type Parts } from './told.ts'

const name = 'AccessCodeCastDeviceDuration'
const schema = '{ type: integer, minimum: 0, maximum: 2 }'
const api = 'api: { schema: chrome.users.AccessCodeCast, field: accessCodeCastDeviceDuration }'

function raw(rest: Record<string, string> = {}): string {
  const all = { about: 'a', schema, platforms: '[chromeos, linux]', scope: 'user', ...rest }
  const entries = Object.entries(all).map(([key, value]) => `${key}: ${value}`)
  return `rawPolicies:\n  ${name}: { ${entries.join(', ')} }\n`
}

const setting = (value: string) => `  - { name: A, settings: { ${name}: { value: ${value}, reason: r } } }\n`

async function bundle(parts: Parts): Promise<Map<string, string>> {
  const { plan, findings } = await read(parts)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return filesOf(plan)
}

describe('a policy that the plan brings by its raw name', () => {
  it('is told of as unexplained, and stops nothing', async () => {
    expect(await told({ top: raw() })).toEqual(['warning unexplained-policy'])
  })

  it('has its value checked by its own schema', async () => {
    expect(await told({ top: raw(), units: setting('2') })).toEqual(['warning unexplained-policy'])
    for (const wrong of ['3', "'2'", 'true', '[1]', '1.5', '~'])
      expect(await told({ top: raw(), units: setting(wrong) })).toEqual([
        'warning unexplained-policy',
        'error wrong-value /A',
      ])
  })

  it('is told of in words without an example, since nobody has written one', async () => {
    const [, wrong] = await words({ top: raw({ schema: '{ type: string }' }), units: setting('1') })
    expect(wrong).toMatch(/Write a text\.$/)
  })

  it.each([
    ['{ type: string, pattern: "^a+$" }', 'aaa', 'b'],
    ['{ type: string, enum: [a, b] }', 'b', 'c'],
    ['{ type: integer, enum: [1, 4] }', '4', '2'],
    ['{ type: array, items: { type: string } }', '[a]', '[1]'],
    ['{ type: object, properties: { a: { type: boolean } }, required: [a] }', '{ a: true }', '{ b: true }'],
    ['{ type: object, properties: { a: { type: boolean } }, additionalProperties: false }', '{}', '{ b: true }'],
    ['{ type: number, minimum: 0.5 }', '0.5', '0.4'],
  ])('takes by the schema %s the value %s and not %s', async (by, right, wrong) => {
    const top = raw({ schema: by })
    expect(await told({ top, units: setting(right) })).toEqual(['warning unexplained-policy'])
    expect(await told({ top, units: setting(wrong) })).toContain('error wrong-value /A')
  })

  it('reaches the file on Linux', async () => {
    const files = await bundle({ top: raw(), units: setting('2') })
    expect(jsonOf(files, 'units/a/linux/fadder.json')).toMatchObject({ [name]: 2 })
  })

  it('reaches the requests to Google by the schema and the field that the plan names', async () => {
    const rest = api.replace('api: ', '')
    const files = await bundle({ top: raw({ api: rest }), units: setting('2') })
    const requests = files.get('units/a/policy-api.json') ?? ''
    expect(requests).toContain('"policySchema": "chrome.users.AccessCodeCast"')
    expect(requests).toContain('"accessCodeCastDeviceDuration": 2')
  })

  it('reaches them by the full names of its choices, where the plan gives those', async () => {
    const rest = api.replace('api: ', '').replace(' }', ', names: { 0: CAST_OFF, 2: CAST_ON } }')
    const files = await bundle({ top: raw({ api: rest }), units: setting('2') })
    expect(files.get('units/a/policy-api.json')).toContain('"accessCodeCastDeviceDuration": "CAST_ON"')
  })

  it('is left out of them, and named beside them, where the plan knows no schema of theirs', async () => {
    const files = await bundle({ top: raw(), units: setting('2') })
    const requests = files.get('units/a/policy-api.json') ?? ''
    expect(requests).not.toContain('AccessCodeCast"')
    expect(requests).toContain(name)
  })

  it('does not take the place of one that the catalogue explains', async () => {
    const explained = raw().replace(name, 'IncognitoModeAvailability')
    expect(await told({ top: explained })).toEqual(['error explained-policy'])
  })

  it('is not to be had with a name that would break a file', async () => {
    for (const strange of ["'A\\B'", "'A\"B'", 'A/B', "'A B'", 'Ä', "'A\u0085B'"])
      expect(await told({ top: raw().replace(name, strange) })).toContain('error wrong-shape')
  })
})

const accepts = (tag: string) => `risks:
  R-1: { what: r, tags: [${tag}], likelihood: 1, consequence: 1, owner: board, measures: { freeText: h }, accepted: D-1 }
`

const withHarmless = (harmless: string) =>
  raws(['CrostiniAllowed', '{ type: boolean }', `platforms: [chromeos], scope: user, harmless: ${harmless}`])
const number = (by: string) => raws([name, by, 'platforms: [chromeos, mac], scope: user'])

describe('a raw policy that Chromium says can cost something', () => {
  it.each([
    ['CrostiniAllowed', 'platforms: [chromeos], scope: user', 'system-security'],
    ['CloudReportingEnabled', 'platforms: [linux], scope: user', 'admin-sharing, google-sharing'],
  ])('needs a decision and accepted risks with each of its values: %s', async (each, rest, tags) => {
    const top = raws([each, '{ type: boolean }', rest])
    for (const value of ['true', 'false'])
      expect(await told({ top, units: set(each, value) })).toEqual([
        'warning unexplained-policy',
        'error opens-risk-without-decision /A',
        'error risk-not-accepted /A',
      ])
    const decided = { top: top + accepts(tags), units: set(each, 'true', ', decision: D-1') }
    expect(await told(decided)).toEqual(['warning unexplained-policy'])
  })

  it('needs nothing with a value that the plan names as harmless, and all of it with another', async () => {
    const top = raws(['CrostiniAllowed', '{ type: boolean }', 'platforms: [chromeos], scope: user, harmless: [false]'])
    expect(await told({ top, units: set('CrostiniAllowed', 'false') })).toEqual(['warning unexplained-policy'])
    expect(await told({ top, units: set('CrostiniAllowed', 'true') })).toContain('error opens-risk-without-decision /A')
  })

  it('has harmless values that its own schema takes, in a list', async () => {
    expect(await words({ top: withHarmless('[nej]') })).toEqual([
      expect.any(String),
      'The raw policy CrostiniAllowed names as harmless what it can not have: "nej". Write true or false.',
    ])
    expect(await told({ top: withHarmless('false') })).toContain('error wrong-shape')
    expect(await told({ top: withHarmless('[]') })).toContain('error wrong-shape')
  })
})

describe('a raw policy that Chromium does not know', () => {
  const top = raws(['FutureOfSchools', '{ type: boolean }'])

  it('needs a decision wherever it is set, since nobody can say what it opens', async () => {
    expect(await told({ top, units: set('FutureOfSchools', 'true') })).toEqual([
      'warning unexplained-policy',
      'error opens-risk-without-decision /A',
    ])
    expect(await words({ top, units: set('FutureOfSchools', 'true') })).toContain(
      'Nobody can say what FutureOfSchools opens, which Chromium 150 does not know, and it has no decision. Add a line "decision:" with the id of the decision, or remove it.',
    )
    const units = set('FutureOfSchools', 'true', ', decision: D-1')
    expect(await told({ top, units })).toEqual(['warning unexplained-policy'])
  })

  it('needs one of the pack that sets it and of the base level too', async () => {
    const more = { 'more.yaml': packText('  FutureOfSchools: { value: true, reason: r, source: s }\n') }
    const packs = 'base: base.yaml, more: more.yaml'
    const units = '  - { name: A, packs: [{ name: more, reason: r }] }\n'
    expect(await told({ top, packs, units }, more)).toContain('error opens-risk-without-decision /A')
  })
})

describe('a whole number of a raw policy', () => {
  it.each(['2147483648', '-2147483648', '1e300', '9007199254740991'])(
    'is no %s, since policies have 32 bits',
    async (value) => {
      expect(await told({ top: number('{ type: integer }'), units: set(name, value) })).toContain(
        'error wrong-value /A',
      )
      const inner = '{ type: object, properties: { a: { type: array, items: { type: integer } } } }'
      expect(await told({ top: number(inner), units: set(name, `{ a: [${value}] }`) })).toContain(
        'error wrong-value /A',
      )
    },
  )

  it('may be larger where its schema says so', async () => {
    const by = '{ type: integer, minimum: 0, maximum: 9007199254740991 }'
    expect(await told({ top: number(by), units: set(name, '2147483648') })).toEqual(['warning unexplained-policy'])
  })
})
