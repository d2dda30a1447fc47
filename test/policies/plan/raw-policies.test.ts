import { describe, expect, it } from 'vitest'
import { filesOf, jsonOf } from '../small-plan.ts'
import { read, told, words, type Parts } from './told.ts'

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

  it('opens no risk, since nobody has judged it', async () => {
    expect(await told({ top: raw(), units: setting('0') })).toEqual(['warning unexplained-policy'])
  })

  it('is not to be had with a name that would break a file', async () => {
    for (const strange of ["'A\\B'", "'A\"B'", 'A/B', "'A B'", 'Ä', "'A\u0085B'"])
      expect(await told({ top: raw().replace(name, strange) })).toContain('error wrong-shape')
  })
})
