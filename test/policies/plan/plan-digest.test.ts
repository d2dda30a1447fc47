import { describe, expect, it } from 'vitest'
import { planDigest } from '../../../policies/plan/plan-digest.ts'
import { readText } from '../small-plan.ts'
import { baseLevel, planText } from './told.ts'

const full = planText({
  top: `timeZone: Europe/Stockholm
baseDecision: D-2
risks:
  R-1:
    what: risk
    tags: [filtering]
    likelihood: 2
    consequence: 3
    owner: board
    measures: { freeText: how }
    accepted: D-1
rawPolicies:
  AccessCodeCastDeviceDuration:
    about: about
    schema: { type: integer, maximum: 9 }
    platforms: [chromeos]
    scope: user
    api: { schema: chrome.users.AccessCodeCast, field: duration, names: { 1: CAST_ON } }
windows:
  w:
    what: window
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: [/A]
    unset: { SearchSuggestEnabled: { reason: calm } }
`,
  units: `  - name: A
    kind: school
    googleId: 03ph8a2z1abcdef
    platforms: [chromeos]
    packs: [{ name: base, reason: again, until: 2027-01-01 }]
    settings:
      HomepageLocation: { value: 'https://a.example', reason: start, reasonInEnglish: begin, until: 2027-01-01 }
    fadder:
      freeText: { value: true, reason: free }
`,
})

async function digest(text: string): Promise<string> {
  const { plan, findings } = await readText(text, { 'base.yaml': baseLevel })
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return planDigest(plan)
}

describe('the digest of a plan', () => {
  it.each([
    ['the time zone', 'timeZone: Europe/Stockholm', 'timeZone: Europe/Helsinki'],
    ['the decision for the base level', 'baseDecision: D-2', 'baseDecision: D-1'],
    ['a last day of a decision', 'until: 2027-06-30', 'until: 2027-06-29'],
    ['a risk', 'what: risk', 'what: another'],
    ['a tag', '[filtering]', '[filtering, admin-sharing]'],
    ['a level', 'likelihood: 2', 'likelihood: 3'],
    ['a measure', 'freeText: how', 'freeText: so'],
    ['the value of a measure', '{ freeText: how }', '{ freeText: { how: how, value: true } }'],
    ['who accepted a risk', 'accepted: D-1', 'accepted: D-2'],
    ['what a raw policy does', 'about: about', 'about: another'],
    ['what a raw policy takes', 'maximum: 9', 'maximum: 8'],
    ['how a raw policy is written to Google', 'names: { 1: CAST_ON }', 'names: { 1: CAST_OFF }'],
    ['a field of a raw policy at Google', 'field: duration', 'field: durations'],
    ['the harmless values of a raw policy', 'scope: user\n', 'scope: user\n    harmless: [1]\n'],
    ['a window', 'what: window', 'what: another'],
    ['when a window opens', 'start: 2027-01-11 07:00', 'start: 2027-01-11 07:01'],
    ['what a window unsets', 'reason: calm', 'reason: peace'],
    ['the kind of a unit', '    kind: school\n', ''],
    ['the systems of a unit', 'platforms: [chromeos]\n    packs', 'platforms: [chromeos, mac]\n    packs'],
    ['until when a pack is used', 'reason: again, until: 2027-01-01', 'reason: again, until: 2027-01-02'],
    ['a reason in English', 'reasonInEnglish: begin', 'reasonInEnglish: start'],
    ['until when a setting holds', 'begin, until: 2027-01-01', 'begin, until: 2027-01-02'],
  ])('changes with %s', async (_what, before, after) => {
    expect(full).toContain(before)
    expect(await digest(full.replace(before, after))).not.toBe(await digest(full))
  })

  it('does not change with a comment, or with how a time is written', async () => {
    const other = `# A comment\n${full}`.replace('2027-01-11 07:00', '2027-01-11T07:00')
    expect(await digest(other)).toBe(await digest(full))
  })

  it('does not change where the time zone is that of Sweden, said or not', async () => {
    expect(await digest(full.replace('timeZone: Europe/Stockholm\n', ''))).toBe(await digest(full))
  })
})
