import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../policies/plan/plan.ts'
import { readText, withUnits } from '../small-plan.ts'
import { between, en, sv } from './between-plans.ts'

const decision = (id: string) =>
  `  ${id}: { what: w, by: board, date: 2026-01-02, review: 2027-01-02, until: 2027-06-30, reference: § 1 }\n`
const units = `  - name: E
    kind: school
    platforms: [chromeos]
    googleId: 03ph8a2z1
    settings: { IncognitoModeAvailability: { value: 0, reason: Gammalt skäl, reasonInEnglish: Old, decision: D-1 } }
    unset: { SearchSuggestEnabled: { reason: r, decision: D-1 } }
    units: [7A]
`
const text = `${withUnits(units)
  .replace('owners:', 'timeZone: Europe/Stockholm\nowners:')
  .replace(decision('D-1'), decision('D-1') + decision('D-2'))}windows:
  prov:
    what: Prov
    start: 2027-03-15 07:00
    end: 2027-03-20 17:00
    decision: D-1
    units: [/E/7A]
    settings: { PrintingEnabled: { value: false, reason: r } }
`

async function planIn(yaml: string): Promise<Plan> {
  const { plan, findings } = await readText(yaml)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return plan
}

const devices = { '/E': 1, '/E/7A': 20 }

/** What is told where a text of the plan is another. */
async function changed(from: string, to: string) {
  expect(text).toContain(from)
  return between(await planIn(text), await planIn(text.replace(from, to)), devices)
}

describe('a diff tells', () => {
  it('another address of the desk, which reaches every device', async () => {
    const diff = await changed('https://fadder.test.example', 'https://ny.test.example')
    expect(sv(diff)).toContain(
      ['- adress som datorerna rapporterar till: https://fadder.test.example, nu', '  https://ny.test.example'].join(
        '\n',
      ),
    )
    expect(sv(diff)).toContain('Ändringarna berör 21 av de 21 datorerna i listan.')
    expect(sv(diff)).toContain('Alla enheter får en ny adress att rapportera till.')
    expect(sv(diff)).not.toContain('Ingen enhet')
    expect(en(diff)).toContain('Every unit gets another address to report to.')
  })

  it('another time zone, which moves every window', async () => {
    const diff = await changed('Europe/Stockholm', 'Europe/Helsinki')
    expect(sv(diff)).toContain('- tidszon: Europe/Stockholm, nu Europe/Helsinki\n  - Alla tider då något annat gäller')
    expect(sv(diff)).toContain('Ändringarna berör 20 av de 21 datorerna i listan.')
  })

  it('that a setting has moved to another decision though its value is the same, and to another day', async () => {
    const diff = await changed(
      'reasonInEnglish: Old, decision: D-1',
      'reasonInEnglish: Old, decision: D-2, until: 2027-03-03',
    )
    expect(sv(diff)).toContain('- IncognitoModeAvailability: beslut: D-1, nu D-2; sista dag: 2027-03-03')
    expect(sv(diff)).toContain('Ändringarna berör 0 av de 21 datorerna i listan.')
    expect(en(diff)).toContain('- IncognitoModeAvailability: decision: D-1, now D-2; last day: 2027-03-03')
  })

  it('that what a unit takes away rests on another decision', async () => {
    const diff = await changed('reason: r, decision: D-1 } }\n    units', 'reason: r, decision: D-2 } }\n    units')
    expect(sv(diff)).toContain('- SearchSuggestEnabled, som inte ska gälla här: beslut: D-1, nu D-2')
  })

  it('that the base level rests on another decision', async () => {
    expect(sv(await changed('baseDecision: D-1', 'baseDecision: D-2'))).toContain(
      '- Grundnivån\n  - beslut: D-1, nu D-2',
    )
  })

  it('a reason that is worded anew, without repeating it', async () => {
    const diff = await changed('reason: Gammalt skäl, reasonInEnglish: Old', 'reason: Nytt skäl, reasonInEnglish: New')
    expect(sv(diff)).toContain(
      '- IncognitoModeAvailability: skälet har en ny lydelse; skälet på engelska har\n    en ny lydelse',
    )
    expect(sv(diff)).not.toContain('Nytt skäl')
    expect(en(diff)).toContain('the reason is worded anew')
  })

  it('what a unit is: its systems, its id at Google, and whether it is a school', async () => {
    const systems = await changed('platforms: [chromeos]', 'platforms: [chromeos, windows]')
    expect(sv(systems)).toContain('- /E\n  - system: tillkommer Windows')
    expect(sv(systems)).toContain('Ändringarna berör 21 av de 21 datorerna i listan.')
    expect(sv(await changed('03ph8a2z1', '03ph8a2z2'))).toContain('  - id hos Google: 03ph8a2z1, nu 03ph8a2z2')
    expect(sv(await changed('    kind: school\n', ''))).toContain('  - slags enhet: skola, nu ingen uppgift')
  })

  it('the municipality, and the roles that decide', async () => {
    expect(sv(await changed('Testköping', 'Annanstad'))).toContain('- kommun: Testköping, nu Annanstad')
    const diff = await changed('role: Nämnden', 'role: Utskottet, contact: a@b.example')
    expect(sv(diff)).toContain('- Rollen board\n  - roll: Nämnden, nu Utskottet\n  - kontakt: a@b.example')
    expect(sv(diff)).not.toContain('beslutat av')
  })

  it('why something holds in a window, which touches no device', async () => {
    const diff = await changed('value: false, reason: r', 'value: false, reason: annat, decision: D-2')
    expect(sv(diff)).toContain('- PrintingEnabled: beslut: D-2; skälet har en ny lydelse')
    expect(sv(diff)).toContain('Ändringarna berör 0 av de 21 datorerna i listan.')
  })

  it('that units stand in another order, and only that', async () => {
    const three = '  - { name: F, units: [1A, 1B] }\n'
    const [old, now] = await Promise.all([
      planIn(withUnits(three)),
      planIn(withUnits(three.replace('1A, 1B', '1B, 1A'))),
    ])
    expect(sv(between(old, now))).toContain('- /F: enheterna står i annan ordning')
  })
})
