import type { YAMLMap } from 'yaml'
import type { Answers } from './answers.ts'
import { decisionIds } from './new-plan-units.ts'
import { packWords } from './pack-words.ts'
import { firstRisks } from './risk-register.ts'
import { mapOf, plain, rowOf, text, waiting, type Line } from './yaml-nodes.ts'

/** The ids of the owners that a new plan has. */
const owners = { board: 'namnden', it: 'it' } as const

/** The same day of a later year; 29 February becomes 28 February. */
export function yearsAfter(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = String(Number(year) + years).padStart(4, '0')
  return `${later}-${month}-${month === '02' && date === '29' ? '28' : date}`
}

/** The last day of a school year: of the one that has at least a term left, or so many later. */
function endOfSchoolYear(day: string, later: number): string {
  const begun = day.slice(5) <= '01-31' ? 0 : 1
  return `${String(Number(day.slice(0, 4)) + begun + later).padStart(4, '0')}-06-30`
}

interface DecisionLines {
  what: string
  by: string
  reference: string
  until?: string | undefined
}

function decision({ decided }: Answers, { what, by, reference, until }: DecisionLines): YAMLMap {
  return mapOf([
    { key: 'what', value: text(what) },
    { key: 'by', value: plain(by) },
    { key: 'date', value: plain(decided) },
    { key: 'review', value: plain(yearsAfter(decided, 1)) },
    until === undefined ? undefined : { key: 'until', value: plain(until) },
    { key: 'reference', value: text(reference) },
  ])
}

/** Who decides. */
export function ownersOf({ board, itRole }: Answers): YAMLMap {
  return mapOf([
    { key: owners.board, value: mapOf([{ key: 'role', value: text(board) }]) },
    { key: owners.it, value: mapOf([{ key: 'role', value: text(itRole) }]) },
  ])
}

/** What was decided. What leaves the base level has a last day, counted from today where the decision is old. */
export function decisionsOf(answers: Answers, today: string): YAMLMap {
  const { reference, decided, packs, pilot, pilotReference } = answers
  const from = decided > today ? decided : today
  const of = (id: string, lines: DecisionLines): Line => ({ key: id, value: decision(answers, lines) })
  const left = packs.filter((pack) => pack !== 'exam').map((pack) => packWords[pack].sv)
  const byBoard = { by: owners.board, reference }
  const lines = [
    of(decisionIds.base, { what: 'Grundnivån för elevernas datorer', ...byBoard }),
    left.length === 0
      ? undefined
      : of(decisionIds.deviations, {
          what: `Undantag från grundnivån och tillägg till den, för ${inWords(left)}`,
          ...byBoard,
          until: endOfSchoolYear(from, 1),
        }),
    of(decisionIds.risks, { what: 'Riskanalysen godtas, med de åtgärder som står i den', ...byBoard }),
    pilot &&
      of(decisionIds.pilot, {
        what: `Klass ${pilot.name} på ${pilot.school} prövar Fadder före alla andra`,
        ...(pilotReference === undefined ? byBoard : { by: owners.it, reference: pilotReference }),
        until: endOfSchoolYear(from, 0),
      }),
  ]
  return mapOf(lines, packs.includes('exam') ? examDecision(answers) : [])
}

/** The id of the decision on the tests, which has not been taken yet. */
export const examDecisionId = 'nationella-prov'

function examDecision(answers: Answers): string[] {
  const what = 'Datorerna är låsta för annat än provet under de nationella proven'
  const lines = { what, by: owners.board, reference: 'Skriv var beslutet står' }
  return [
    ' Beslutet om de nationella proven, när det finns. Ta bort # på raderna och skriv rätt dag.',
    ...waiting(mapOf([{ key: examDecisionId, value: decision(answers, lines) }])),
  ]
}

/** What may happen, and what is done about it. */
export function risksOf(): YAMLMap {
  const lines = Object.entries(firstRisks).map(
    ([id, { what, tags, likelihood, consequence, owner, measures }]): Line => {
      const how = Object.entries(measures).map(([name, measure]) => ({ key: name, value: measureOf(measure) }))
      const risk = mapOf([
        { key: 'what', value: text(what) },
        tags.length === 0 ? undefined : { key: 'tags', value: rowOf(tags) },
        { key: 'likelihood', value: plain(likelihood) },
        { key: 'consequence', value: plain(consequence) },
        { key: 'owner', value: plain(owner) },
        { key: 'measures', value: mapOf(how) },
        { key: 'accepted', value: plain(decisionIds.risks) },
      ])
      return { key: id, value: risk }
    },
  )
  return mapOf(lines)
}

function measureOf(measure: string | { how: string; value: number }) {
  if (typeof measure === 'string') return text(measure)
  return mapOf([
    { key: 'how', value: text(measure.how) },
    { key: 'value', value: plain(measure.value) },
  ])
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}
