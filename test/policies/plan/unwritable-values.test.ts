import { describe, expect, it } from 'vitest'
import { compile } from '../../../policies/compile.ts'
import { deployment } from '../small-plan.ts'
import { packText, read, told, words } from './told.ts'

const anything = `rawPolicies:
  AccessCodeCastDeviceDuration: { about: a, schema: { type: object }, platforms: [mac, windows], scope: user }
`
const raw = (value: string) =>
  `  - { name: A, settings: { AccessCodeCastDeviceDuration: { value: ${value}, reason: r } } }\n`
const bookmarks = (name: string) =>
  `  - { name: A, settings: { ManagedBookmarks: { value: [{ name: ${name}, url: a.example }], reason: r } } }\n`

describe('a value that holds nothing where something belongs', () => {
  it.each(['{ a: ~ }', '{ a: { b: [1, ~] } }', '{ a: , b: 1 }'])('is a finding, before any file: %s', async (value) => {
    expect(await told({ top: anything, units: raw(value) })).toEqual([
      'warning unexplained-policy',
      'error wrong-value /A',
    ])
  })

  it('is told of with the way to the place', async () => {
    expect(await words({ top: anything, units: raw('{ a: { b: [1, ~] } }') })).toContain(
      'The value of AccessCodeCastDeviceDuration holds nothing (at a, b, entry 2). Write a value there, or remove the entry.',
    )
  })

  it('stops the compiler too, whoever made the plan', async () => {
    const { plan } = await read({ top: anything, units: raw('{ a: 1 }') })
    const setting = plan?.units[0]?.policies[0]
    if (!plan || !setting) throw new Error('no plan')
    setting.value = { a: null }
    expect(compile(plan, deployment).findings.map(({ code }) => code)).toContain('wrong-value')
  })
})

describe('a text that no property list can hold', () => {
  it.each([
    ['"a\\u0007b"', 'U+0007'],
    ['"a\\rb"', 'U+000D'],
    ['"a\\0b"', 'U+0000'],
    ['"a\\uFFFEb"', 'U+FFFE'],
    ['"a\\uFFFFb"', 'U+FFFF'],
    ['"a\\uD800b"', 'U+D800'],
  ])('is a finding in a policy of the catalogue: %s', async (name, code) => {
    expect(await told({ units: bookmarks(name) })).toEqual(['error wrong-value /A'])
    expect(await words({ units: bookmarks(name) })).toEqual([
      `The value of ManagedBookmarks holds a character that files can not hold: ${code} (at entry 1, name). Type the text again without it.`,
    ])
  })

  it('may have a tab, a new line and letters of all kinds', async () => {
    expect(await told({ units: bookmarks('"a\\tb\\nc å 😀"') })).toEqual([])
  })

  it('is a finding as a name within a value, in a pack and in a window too', async () => {
    expect(await told({ top: anything, units: raw('{ "a\\u0001": 1 }') })).toContain('error wrong-value /A')
    const setting = 'HomepageLocation: { value: "https://a.example/\\u0001", reason: r'
    const files = { 'more.yaml': packText(`  ${setting}, source: s }\n`) }
    const packs = 'base: base.yaml, more: more.yaml'
    const units = '  - { name: A, packs: [{ name: more, reason: r }] }\n'
    expect(await told({ packs, units }, files)).toEqual(['error wrong-value'])
    const top = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: [/Elever]
    settings: { ${setting} } }
`
    expect(await told({ top })).toEqual(['error wrong-value'])
  })
})
