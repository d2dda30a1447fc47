import { siteFiles } from '../../../policies/explain/site-files.ts'
import type { Plan } from '../../../policies/plan/plan.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { exampleDay, examplePlan } from '../../../scripts/start/example.ts'
import { readText, today } from '../small-plan.ts'

/** A text that breaks out of a page that does not escape it. */
export const hostile = `"><script>alert('1')</script>&amp;`

/** A plan with something of everything, and with texts that are out to break its pages. */
const everything = `format: fadder-plan/1
municipality: Testköping
desk: { url: 'https://fadder.test.example' }
owners:
  board: { role: '${hostile.replaceAll("'", "''")}' }
decisions:
  D-1: { what: Det mesta, by: board, date: 2026-01-02, review: 2026-10-02, until: 2027-06-30, reference: § 1 }
  D-2: { what: Tystnad, by: board, date: 2026-01-03, review: 2027-01-02, reference: § 2 }
risks:
  R-1:
    what: Något händer
    tags: [admin-sharing, google-sharing, filtering, system-security, website-sharing, full-admin-access, local-data-access]
    likelihood: 2
    consequence: 5
    owner: board
    measures: { IncognitoModeAvailability: { how: Ingen smyger., value: 1 } }
    accepted: D-1
base: base
baseDecision: D-1
packs: { base: base.yaml, more: more.yaml }
rawPolicies:
  StrangeThing: { about: Något som ingen vet, schema: { type: string }, platforms: [chromeos], scope: user }
windows:
  prov:
    what: Ett prov
    start: 2027-03-15 07:00
    end: 2027-03-15 12:00
    decision: D-1
    units: [/Elever/7A]
    settings:
      DisableScreenshots: { value: true, reason: Hemliga frågor }
units:
  - name: Elever
    kind: school
    settings:
      HomepageLocation: { value: 'https://x.example/?a=1&b="2"', reason: '${hostile.replaceAll("'", "''")}' }
      StrangeThing: { value: '${hostile.replaceAll("'", "''")}', reason: Därför, reasonInEnglish: Because, decision: D-1 }
    units:
      - 7A
      - name: 7B
        unset:
          SearchSuggestEnabled: { reason: Lärarna väljer, decision: D-1 }
        units: [Grupp 1]
      - name: '${hostile.replaceAll("'", "''").replaceAll('/', '')}'
        packs:
          - { name: more, reason: De behöver det, decision: D-1 }
`

const more = `format: fadder-pack/1
version: '2.5'
licence: CC0-1.0
about: Mer
settings:
  IncognitoModeAvailability: { value: 0, reason: r, source: s }
fadder:
  freeText: { value: false, reason: r, source: s }
`

/** A plan with something of everything; one with errors fails the test with their messages. */
export async function planOfEverything(): Promise<Plan> {
  const { plan, findings } = await readText(everything, { 'more.yaml': more })
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return plan
}

export async function exampleOfPlan(): Promise<Plan> {
  const { plan } = await readPlan(examplePlan, exampleDay)
  if (!plan) throw new Error('The example has errors.')
  return plan
}

/** A site's files, and what is asked of them. */
export class SiteUnderTest {
  readonly files: ReadonlyMap<string, string>

  constructor(plan: Plan) {
    this.files = siteFiles(plan, today)
  }

  /** A page's HTML; one that is not there fails the test. */
  page(path: string): string {
    const text = this.files.get(path)
    if (text === undefined) throw new Error(`No ${path} among ${[...this.files.keys()].join(', ')}`)
    return text
  }

  get pages(): [path: string, html: string][] {
    return [...this.files].filter(([path]) => path.endsWith('.html'))
  }
}

/** Every value of an attribute, unescaped. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}
