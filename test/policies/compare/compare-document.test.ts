import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparisonAsCsv } from '../../../policies/compare/compare-csv.ts'
import { compareDocument, type ComparisonToTell } from '../../../policies/compare/compare-document.ts'
import { comparisonAsJson } from '../../../policies/compare/compare-json.ts'
import { comparePlan } from '../../../policies/compare/compare.ts'
import { lackingFindings } from '../../../policies/compare/lacking.ts'
import { documentAsMarkdown } from '../../../policies/diff/document-markdown.ts'
import { documentAsText } from '../../../policies/diff/document-text.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { planFolder, today, withUnits } from '../small-plan.ts'

async function toTell(path: string, day = today): Promise<ComparisonToTell> {
  const { draft, findings } = await readPlan(path, day)
  if (!draft) throw new Error(findings.map(({ message }) => message).join('\n'))
  return { comparison: comparePlan(draft, day), catalogue: draft.catalogue }
}

/** A plan with one school that has these lines, and one that has none. */
async function school(lines: string, day = today): Promise<ComparisonToTell> {
  const units = `  - name: E
    units:
      - name: Haga|skolan
        kind: school
${lines}      - { name: Ek, kind: school, units: [1A] }
`
  const folder = await planFolder({ 'plan.yaml': withUnits(units) })
  return await toTell(join(folder, 'plan.yaml'), day)
}

const text = (told: ComparisonToTell, language: 'sv' | 'en' = 'sv') => documentAsText(compareDocument(told, language))

/** The comparison of a plan with these units. */
async function textOf(units: string): Promise<string> {
  return text(await toTell(join(await planFolder({ 'plan.yaml': withUnits(units) }), 'plan.yaml')))
}

const private0 = (more: string) =>
  `        settings: { IncognitoModeAvailability: { value: 0, reason: Prov${more} } }\n        units: [1A, 1B]\n`

describe('a comparison in words', () => {
  it('says that a deviation is decided: which decision, by whom, until when and where', async () => {
    const told = await school(private0(', decision: D-1'))
    expect(text(told)).toContain(
      [
        'IncognitoModeAvailability',
        '  Om webbläsaren får öppnas i inkognitoläge, där historiken inte sparas.',
        '  - Grundnivån: 1 (avstängt)',
        '  - 0 (tillåtet)',
        '    - Haga|skolan: hela skolan',
        '    - Beslut D-1, Nämnden, till och med 2027-06-30: w',
        '    - Skäl: Prov',
        '  - Som grundnivån: Ek',
      ].join('\n'),
    )
    expect(text(told)).toContain('Alla avvikelser har beslut och slutdatum.')
    expect(lackingFindings(told.comparison)).toEqual([])
  })

  it('says that a deviation has no decision, none in the plan, no last day, or one that has passed', async () => {
    expect(text(await school(private0('')))).toContain('    - AVVIKER UTAN BESLUT\n')
    expect(text(await school(private0(', decision: D-9')))).toContain(
      'AVVIKER UTAN BESLUT: beslutet D-9 finns inte i planen',
    )
    const passed = await school(private0(', decision: D-1'), '2028-01-01')
    expect(text(passed)).toContain('AVVIKER UTAN GÄLLANDE BESLUT: D-1 gällde till och med 2027-06-30')
    expect(text(passed, 'en')).toContain('DEVIATES WITHOUT A DECISION IN FORCE: D-1 held until 2027-06-30')
    const folder = await planFolder({
      'plan.yaml':
        withUnits(`  - { name: E, units: [{ name: H, settings: { IncognitoModeAvailability: { value: 0, reason: r, decision: D-1 } } }] }
`).replace(', until: 2027-06-30', ''),
    })
    const told = await toTell(join(folder, 'plan.yaml'))
    expect(text(told)).toContain('AVVIKER UTAN SLUTDATUM: beslut D-1 säger inte hur länge det gäller')
    expect(lackingFindings(told.comparison)).toMatchObject([
      {
        code: 'deviation-without-end',
        unit: '/E/H',
        at: { line: 11 },
        message: 'IncognitoModeAvailability leaves the base level without a last day.',
      },
    ])
  })

  it('says where in a school it is so', async () => {
    const one = `        units: [{ name: F-3, units: [1A, { name: 1B, settings: { IncognitoModeAvailability: { value: 0, reason: r, decision: D-1 } } }] }, 4A]\n`
    expect(text(await school(one))).toContain('- Haga|skolan: F-3/1B\n')
    const whole = `        units: [{ name: F-3, units: [1A], settings: { IncognitoModeAvailability: { value: 0, reason: r, decision: D-1 } } }, 4A]\n`
    expect(text(await school(whole))).toContain('- Haga|skolan: F-3 och allt under\n')
    expect(text(await school(whole), 'en')).toContain('- Haga|skolan: F-3 and all below\n')
    const back = `        settings: { IncognitoModeAvailability: { value: 0, reason: r, decision: D-1 } }
        units: [{ name: F-3, units: [1A], settings: { IncognitoModeAvailability: { value: 1, reason: r } } }, 4A]\n`
    expect(text(await school(back))).toContain('- Haga|skolan: hela skolan utom F-3 och allt under\n')
  })

  it('says what is unset, and what is added', async () => {
    const told = await school(
      `        unset: { SearchSuggestEnabled: { reason: Sökning, decision: D-1 } }
        settings: { HomepageLocation: { value: 'https://a.example', reason: Start } }\n`,
    )
    expect(text(told)).toContain('  - Grundnivån: false (nej)\n  - inte satt\n    - Haga|skolan: hela skolan')
    expect(text(told)).toContain(
      [
        'HomepageLocation',
        '  Webbläsarens startsida.',
        '  - "https://a.example"',
        '    - Haga|skolan: hela skolan',
        '    - Skäl: Start',
        '  - Utan tillägget: Ek',
      ].join('\n'),
    )
    expect(told.comparison.schools.map(({ counts }) => counts)).toEqual([
      { same: 16, decided: 1, undecided: 0, added: 1 },
      { same: 17, decided: 0, undecided: 0, added: 0 },
    ])
  })

  it('is a table in Markdown whose cells a name can not break', async () => {
    const markdown = documentAsMarkdown(compareDocument(await school(''), 'sv'))
    expect(markdown).toContain('| Skola | Som grundnivån | Avviker med beslut | Avviker utan beslut | Tillägg |')
    expect(markdown).toContain(String.raw`| Haga\|skolan | 17 | 0 | 0 | 0 |`)
    expect(markdown).toContain('Ingen skola avviker från grundnivån.')
    expect(markdown).toContain(String.raw`- Haga\|skolan, Ek`)
  })

  it('says so where the plan marks no school, or has none', async () => {
    expect(await textOf('  - { name: E, units: [H] }\n')).toContain('Planen säger inte vilka enheter som är skolor.')
    expect(await textOf('  - E\n')).toContain('Planen har inga skolor att jämföra.')
  })
})

describe('a comparison for a program', () => {
  it('has the counts, each departure with its grounds and places, and the windows', async () => {
    const told = await school(private0(', decision: D-1'))
    expect(JSON.parse(comparisonAsJson(told.comparison))).toMatchObject({
      format: 'fadder-comparison/1',
      municipality: 'Testköping',
      asOf: today,
      base: { pack: 'base', decision: 'D-1' },
      schoolsMarked: true,
      schools: [
        {
          path: '/E/Haga|skolan',
          counts: { same: 16, decided: 1, undecided: 0, added: 0 },
          departures: [
            {
              name: 'IncognitoModeAvailability',
              change: 'changed',
              standing: 'decided',
              base: 1,
              value: 0,
              basis: { decision: 'D-1', by: 'Nämnden', until: '2027-06-30' },
              where: [{ within: '', reach: 'all', units: 3 }],
            },
          ],
          windows: [],
        },
        { departures: [] },
      ],
    })
  })

  it('is a sheet with a row for each setting in each school, which opens no formula', async () => {
    const told = await school(private0(', decision: D-1').replace('Prov', "'=1+1'"))
    const rows = comparisonAsCsv(told, 'sv').split('\r\n')
    expect(rows[0]).toBe(
      '\uFEFFSkola;Sökväg;Inställning;Läge;Var i skolan;Värde;Grundnivåns värde;Beslut;Beslutat av;Till och med;Saknas;Skäl',
    )
    expect(rows[1]).toBe(
      "Haga|skolan;/E/Haga|skolan;IncognitoModeAvailability;avviker med beslut;hela skolan;0 (tillåtet);1 (avstängt);D-1;Nämnden;2027-06-30;;'=1+1",
    )
    // The settings of the base level in two schools, the header, and the end of the last line.
    expect(rows).toHaveLength(36)
    expect(comparisonAsCsv(told, 'en')).toContain('Ek,/E/Ek,SearchSuggestEnabled,as the base level,the whole school')
  })
})

describe("the example's comparison", () => {
  const example = join(import.meta.dirname, '..', '..', '..', 'policies', 'examples', 'alvesta', 'plan.yaml')

  it('has seven schools, three of them alike, nothing undecided, and the tests of three schools', async () => {
    const told = await toTell(example)
    const { schools, alike } = told.comparison
    expect(schools.map(({ name }) => name)).toEqual([
      'Grönkullaskolan',
      'Hagaskolan',
      'Prästängsskolan',
      'Mohedaskolan',
      'Vislandaskolan',
      'Skatelövs skola',
      'Hjortsbergaskolan',
    ])
    expect(alike.map((group) => group.length)).toEqual([3])
    expect(schools.every(({ counts }) => counts.undecided === 0)).toBe(true)
    expect(schools.filter(({ windows }) => windows.length > 0).map(({ name }) => name)).toEqual([
      'Grönkullaskolan',
      'Mohedaskolan',
      'Vislandaskolan',
    ])
    expect(text(told)).toContain('från 2027-03-15 07:00 till 2027-03-26 17:00, för 9A, 9B, 9C')
    expect(text(told)).toContain('skola, Hjortsbergaskolan: F-3 och allt under')
    expect(text(told)).toContain('\nTider då något annat gäller\n')
    for (const language of ['sv', 'en'] as const)
      for (const line of text(told, language).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('leaves out tests that are over, and shows what will have run out', async () => {
    const { schools } = (await toTell(example, '2031-01-01')).comparison
    expect(schools.flatMap(({ windows }) => windows)).toEqual([])
    expect(schools.map(({ counts }) => counts.decided)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(schools.map(({ counts }) => counts.undecided > 0)).toEqual(Array.from({ length: 7 }, () => true))
  })
})
