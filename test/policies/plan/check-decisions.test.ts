import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../policies/plan/read.ts'
import { planFolder } from '../small-plan.ts'
import { baseLevel, planText, told, words } from './told.ts'

const searching = (rest: string) => `  - name: A
    settings:
      SearchSuggestEnabled: { value: true, reason: r, ${rest} }
`
const old = '  D-3: { what: w, by: board, date: 2025-01-02, review: 2026-01-02, until: 2026-06-30, reference: § 3 }\n'

describe('a decision', () => {
  it('holds on its last day, and not on the day after', async () => {
    const text = planText({ units: searching('decision: D-1') })
    const path = join(await planFolder({ 'plan.yaml': text, 'base.yaml': baseLevel }), 'plan.yaml')
    const codes = async (day: string) => (await readPlan(path, day)).findings.map(({ code }) => code)
    expect(await codes('2027-01-02')).toEqual([])
    expect(await codes('2027-06-30')).toEqual(['review-due', 'review-due'])
    expect(await codes('2027-07-01')).toEqual(['expired-decision', 'review-due'])
  })

  it('that has ended stops the plan while something rests on it, and is only told of when nothing does', async () => {
    expect(await told({ decisions: old, units: searching('decision: D-3') })).toEqual(['error expired-decision'])
    expect(await told({ decisions: old })).toEqual(['warning expired-decision'])
    expect(await words({ decisions: old })).toEqual([
      'The decision D-3 held until 2026-06-30; nothing rests on it any more. Remove it.',
    ])
  })

  it('counts what rests on it: settings, windows and risks', async () => {
    const top = `risks:
  R-1: { what: r, likelihood: 1, consequence: 1, owner: board, measures: { freeText: h }, accepted: D-3 }
`
    const rests = await words({ decisions: old, units: searching('decision: D-3'), top })
    expect(rests).toEqual([expect.stringContaining('and 2 settings, windows and risks rest on it.')])
    expect(await words({ decisions: old, top })).toEqual([
      expect.stringContaining('and one setting, window or risk rests on it.'),
    ])
  })

  it('of a window with nothing of its own is still rested on, so that nobody is told to remove it', async () => {
    const top = `windows:
  w: { what: w, start: 2027-01-01 07:00, end: 2027-01-02 07:00, decision: D-3, units: [/Elever] }
`
    expect(await told({ decisions: old, top })).toEqual(['error expired-decision'])
  })

  it('by which the base level was taken is rested on', async () => {
    expect(await told({ decisions: old, top: 'baseDecision: D-3\n' })).toEqual(['error expired-decision'])
  })

  it('is due for review the day after its review day, which stops nothing', async () => {
    const due = '  D-3: { what: w, by: board, date: 2025-01-02, review: 2026-11-23, reference: § 3 }\n'
    expect(await told({ decisions: due })).toEqual(['warning review-due'])
    expect(await told({ decisions: due.replace('11-23', '11-24') })).toEqual([])
  })

  it('whose dates stand in the wrong order is told of once', async () => {
    const wrong = '  D-3: { what: w, by: board, date: 2026-01-02, review: 2025-01-02, reference: § 3 }\n'
    expect(await told({ decisions: wrong })).toEqual(['error review-before-decision'])
  })
})

describe('an id that no decision has', () => {
  it('is told of wherever it stands', async () => {
    const units = `  - name: A
    packs: [{ name: base, reason: r, decision: D-9 }]
    unset: { SearchSuggestEnabled: { reason: r, decision: D-9 } }
    settings: { HomepageLocation: { value: 'https://a.example', reason: r, decision: D-9 } }
    fadder: { freeText: { value: true, reason: r, decision: D-9 } }
`
    const top = `baseDecision: D-9
risks:
  R-1: { what: r, likelihood: 1, consequence: 1, owner: board, measures: { freeText: h }, accepted: D-9 }
windows:
  w: { what: w, start: 2027-01-01 07:00, end: 2027-01-02 07:00, decision: D-9, units: [/A] }
`
    const missing = (await told({ units, top })).filter((line) => line.startsWith('error unknown-decision'))
    expect(missing).toEqual([...Array(3).fill('error unknown-decision'), ...Array(4).fill('error unknown-decision /A')])
  })

  it('is all that is told of a deviation: its last day can not be known', async () => {
    expect(await told({ units: searching('decision: D-9') })).toEqual(['error unknown-decision /A'])
  })
})
