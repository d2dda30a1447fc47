import { describe, expect, it } from 'vitest'
import { packText, told } from './told.ts'

const unit = (body: string) => `  - name: A\n${body}`
const setting = (grounds: string) =>
  unit(`    settings: { SearchSuggestEnabled: { value: true, reason: r${grounds} } }\n`)
const unset = (grounds: string) => unit(`    unset: { SearchSuggestEnabled: { reason: r${grounds} } }\n`)
const use = (grounds: string) => unit(`    packs: [{ name: more, reason: r${grounds} }]\n`)
const more = { 'more.yaml': packText('  SearchSuggestEnabled: { value: true, reason: r, source: s }\n') }
const packs = 'base: base.yaml, more: more.yaml'

describe.each([
  ['a setting that leaves the base level', setting],
  ['a pack that leaves the base level', use],
  ['what unsets a policy of the base level', unset],
])('%s', (_what, written) => {
  const tell = (grounds: string) =>
    written === use ? told({ units: written(grounds), packs }, more) : told({ units: written(grounds) })

  it('needs a decision', async () => {
    expect(await tell('')).toEqual(['error deviation-without-decision /A'])
    expect(await tell(', until: 2027-06-30')).toEqual(['error deviation-without-decision /A'])
  })

  it('needs a last day, its own or that of its decision', async () => {
    expect(await tell(', decision: D-2')).toEqual(['error deviation-without-end /A'])
    expect(await tell(', decision: D-2, until: 2027-06-30')).toEqual([])
    expect(await tell(', decision: D-1')).toEqual([])
  })

  it('holds on its last day, and stops the plan on the day after', async () => {
    expect(await tell(', decision: D-2, until: 2026-11-24')).toEqual([])
    expect(await tell(', decision: D-2, until: 2026-11-23')).toEqual(['error expired-setting /A'])
  })
})

describe('what needs no decision', () => {
  it('is a setting with the value of the base level itself', async () => {
    expect(await told({ units: setting('').replace('true', 'false') })).toEqual([])
  })

  it('is a setting that the base level does not have', async () => {
    const units = unit("    settings: { HomepageLocation: { value: 'https://a.example', reason: r } }\n")
    expect(await told({ units })).toEqual([])
  })

  it('is whatever stands in a window, which has a decision and an end', async () => {
    const top = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-2
    units: [/A]
    unset: { IncognitoModeAvailability: { reason: r } }
    settings: { SearchSuggestEnabled: { value: true, reason: r } }
`
    expect(await told({ units: '  - A\n', top })).toEqual([])
  })
})

it('is told once of a pack, whatever it leaves', async () => {
  const both = packText(
    '  SearchSuggestEnabled: { value: true, reason: r, source: s }\nfadder:\n  freeText: { value: false, reason: r, source: s }\n',
  )
  expect(await told({ units: use(''), packs }, { 'more.yaml': both })).toEqual(['error deviation-without-decision /A'])
})
