import type { Bilingual } from '../../contract/fields.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import type { Json } from '../json.ts'
import { changeGroups, type ChangeGroup, type Where } from './change-groups.ts'
import type { Change, UnitDiff } from './diff.ts'

type Language = keyof Bilingual

/** Everything that a diff is told from: the diff, and the units of the new plan. */
export interface DiffToTell {
  diff: readonly UnitDiff[]
  paths: readonly string[]
}

const words = {
  sv: {
    nothing: 'Ingenting ändras.',
    new: 'Nya enheter',
    gone: 'Enheter som försvinner',
    changes: 'Ändringar',
    before: 'förut',
    after: 'nu',
    unset: 'inte satt',
    own: 'Fadders egen inställning.',
    below: (units: number) => ` och allt under (${units} enheter)`,
    count: (changes: number, units: number) => `${changes} ändringar i ${units} enheter.`,
  },
  en: {
    nothing: 'Nothing changes.',
    new: 'New units',
    gone: 'Units that go',
    changes: 'Changes',
    before: 'before',
    after: 'now',
    unset: 'not set',
    own: "A setting of Fadder's own.",
    below: (units: number) => ` and all below (${units} units)`,
    count: (changes: number, units: number) => `${changes} changes in ${units} units.`,
  },
}

/** What a value means where the catalogue has words for it, with the value itself. */
function valueText({ kind, name }: Change, value: Json | undefined, language: Language): string {
  if (value === undefined) return words[language].unset
  const text = JSON.stringify(value)
  const meanings = kind === 'policies' ? catalogue.get(name)?.meanings : undefined
  const meaning = typeof value === 'object' ? undefined : meanings?.[String(value)]
  return meaning ? `${text} (${meaning[language]})` : text
}

function whatItIs({ kind, name }: Change, language: Language): string {
  return kind === 'fadder' ? words[language].own : (catalogue.get(name)?.what[language] ?? '')
}

function placeText({ path, units }: Where, language: Language): string {
  return units === 1 ? path : `${path}${words[language].below(units)}`
}

function pathsWith(diff: readonly UnitDiff[], fate: UnitDiff['fate']): string[] {
  return diff.filter((unit) => unit.fate === fate).map(({ path }) => path)
}

/** The diff for a terminal. */
export function diffAsText({ diff, paths }: DiffToTell, language: Language): string {
  const say = words[language]
  if (diff.length === 0) return `${say.nothing}\n`
  const groups = changeGroups(diff, paths)
  const lists = (['gone', 'new'] as const).flatMap((fate) => {
    const units = pathsWith(diff, fate)
    return units.length === 0 ? [] : [`${say[fate]}:`, ...units.map((path) => `  ${path}`), '']
  })
  const told = groups.flatMap(({ change, where }) => [
    change.name,
    `  ${whatItIs(change, language)}`,
    `  ${say.before}: ${valueText(change, change.before, language)}`,
    `  ${say.after}: ${valueText(change, change.after, language)}`,
    ...where.map((place) => `    ${placeText(place, language)}`),
    '',
  ])
  return [...lists, ...told, say.count(groups.length, diff.length), ''].join('\n')
}

/** The diff for a review, as Markdown. */
export function diffAsMarkdown({ diff, paths }: DiffToTell, language: Language): string {
  const say = words[language]
  if (diff.length === 0) return `${say.nothing}\n`
  const groups = changeGroups(diff, paths)
  const lists = (['gone', 'new'] as const).flatMap((fate) => {
    const units = pathsWith(diff, fate)
    return units.length === 0 ? [] : [`## ${say[fate]}`, '', ...units.map((path) => `- \`${path}\``), '']
  })
  return [
    say.count(groups.length, diff.length),
    '',
    ...lists,
    `## ${say.changes}`,
    '',
    ...groups.flatMap((group) => section(group, language)),
  ].join('\n')
}

function section({ change, where }: ChangeGroup, language: Language): string[] {
  const say = words[language]
  return [
    `### ${change.name}`,
    '',
    whatItIs(change, language),
    '',
    `- ${say.before}: ${code(valueText(change, change.before, language))}`,
    `- ${say.after}: ${code(valueText(change, change.after, language))}`,
    '',
    ...where.map((place) => `  - ${code(placeText(place, language))}`),
    '',
  ]
}

/** As code, whatever stands in it: fenced by more backticks than it has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}
