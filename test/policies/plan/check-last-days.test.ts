import { describe, expect, it } from 'vitest'
import { told, words } from './told.ts'

const searching = (rest: string) =>
  `  - { name: A, settings: { SearchSuggestEnabled: { value: true, reason: r, ${rest} } } }\n`
const window = (end: string, settings = '') => `windows:
  w: { what: w, start: 2027-01-11 07:00, end: ${end}, decision: D-1, units: [/Elever]${settings} }
`

describe('a decision that is yet to be taken', () => {
  const decisions =
    '  D-3: { what: w, by: board, date: 2026-11-25, review: 2027-11-25, until: 2028-06-30, reference: § 3 }\n'

  it('carries nothing', async () => {
    expect(await told({ decisions, units: searching('decision: D-3') })).toEqual(['error decision-not-yet'])
    expect(await words({ decisions, units: searching('decision: D-3') })).toEqual([
      'The decision D-3 is not taken until 2026-11-25, and one setting, window or risk rests on it. Correct its date, or remove what rests on it until then.',
    ])
    expect(await told({ decisions, top: 'baseDecision: D-3\n' })).toEqual(['error decision-not-yet'])
  })

  it('is only told of when nothing rests on it', async () => {
    expect(await words({ decisions })).toEqual([
      'The decision D-3 is not taken until 2026-11-25; nothing rests on it yet. Correct its date, if it has been taken.',
    ])
    expect(await told({ decisions })).toEqual(['warning decision-not-yet'])
  })

  it('carries from its own day', async () => {
    const units = searching('decision: D-3')
    expect(await told({ decisions: decisions.replace('2026-11-25', '2026-11-24'), units })).toEqual([])
  })
})

describe('what rests on a decision', () => {
  it('may end before it and on its last day, and not after', async () => {
    for (const day of ['2027-03-01', '2027-06-30'])
      expect(await told({ units: searching(`decision: D-1, until: ${day}`) })).toEqual([])
    expect(await words({ units: searching('decision: D-1, until: 2027-07-01') })).toEqual([
      'SearchSuggestEnabled is to hold until 2027-07-01, but its decision D-1 holds only until 2027-06-30. Write an earlier day, or have it decided for longer.',
    ])
  })

  it('is held to that in the use of a pack, in what is unset, and in Fadder’s own settings', async () => {
    const late = 'reason: r, decision: D-1, until: 2027-07-01'
    const units = `  - name: A
    packs: [{ name: base, ${late} }]
    unset: { SearchSuggestEnabled: { ${late} } }
    fadder: { freeText: { value: true, ${late} } }
`
    expect(await told({ units })).toEqual(Array(3).fill('error outlives-decision /A'))
  })

  it('has no last day to outlive where its decision has none', async () => {
    expect(await told({ units: searching('decision: D-2, until: 2031-01-01') })).toEqual([])
  })
})

describe('a window', () => {
  it('ends no later than its decision', async () => {
    expect(await told({ top: window('2027-06-30 17:00') })).toEqual([])
    expect(await words({ top: window('2027-07-01 00:30') })).toEqual([
      'The window w is to be open until 2027-07-01, but its decision D-1 holds only until 2027-06-30. Write an earlier day, or have it decided for longer.',
    ])
  })

  it('is told of once, and not for each setting in it that says nothing of its own', async () => {
    const settings = ', settings: { SearchSuggestEnabled: { value: true, reason: r } }'
    expect(await told({ top: window('2027-07-01 00:30', settings) })).toEqual(['error outlives-decision'])
  })

  it('has no setting with a decision that ends while it is open', async () => {
    const decisions =
      '  D-3: { what: w, by: board, date: 2026-01-02, review: 2027-01-01, until: 2027-01-11, reference: § 3 }\n'
    const settings = ', settings: { SearchSuggestEnabled: { value: true, reason: r, decision: D-3 } }'
    expect(await told({ decisions, top: window('2027-01-12 17:00', settings) })).toEqual(['error outlives-decision'])
  })
})
