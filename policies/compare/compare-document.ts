import { listed, type Block, type Item, type Line } from '../diff/document.ts'
import { valueLine, whatItIs } from '../diff/value-text.ts'
import type { Language } from '../language.ts'
import type { Plan } from '../plan/plan.ts'
import { standings, type Comparison } from './compare.ts'
import { compareWords } from './compare-words.ts'
import { undecidedIn } from './lacking.ts'
import { placesText, schoolNames } from './place-text.ts'
import { variantsOf, type SettingVariants, type Variant } from './variants.ts'

/** A comparison, and the policies that its plan knows. */
export interface ComparisonToTell {
  comparison: Comparison
  catalogue: Plan['catalogue']
}

/** A comparison in words: a table, then each setting in which a school is not as the base level. */
export function compareDocument(told: ComparisonToTell, language: Language): Block[] {
  const say = compareWords[language]
  const { municipality, base, today, schools, marked } = told.comparison
  const settings = variantsOf(told.comparison)
  const deviating = settings.filter(({ departure }) => departure.change !== 'added')
  const added = settings.filter(({ departure }) => departure.change === 'added')
  return [
    { is: 'title', text: [say.title(municipality)] },
    { is: 'paragraph', text: [say.about(base.pack, base.decision, base.settings.length, today)] },
    ...(marked ? [] : [paragraph(schools.length === 0 ? say.noSchools : say.unmarked)]),
    ...(schools.length === 0 ? [] : [table(told.comparison, language), paragraph(say.counted)]),
    ...(schools.length === 0 ? [] : undecidedBlocks(told.comparison, language)),
    { is: 'section', text: [say.deviations] },
    ...(deviating.length === 0 ? [paragraph(say.nothingDeviates)] : []),
    ...deviating.flatMap((setting) => settingBlocks(setting, told, language)),
    ...(added.length === 0 ? [] : [{ is: 'section', text: [say.additions] } as const, paragraph(say.additionsAbout)]),
    ...added.flatMap((setting) => settingBlocks(setting, told, language)),
    ...listed(say.windows, windowItems(told.comparison, language)),
    ...alike(told.comparison, language),
  ]
}

function paragraph(text: string): Block {
  return { is: 'paragraph', text: [text] }
}

function table({ schools }: Comparison, language: Language): Block {
  const say = compareWords[language]
  return {
    is: 'table',
    head: [say.school, ...standings.map((standing) => say.columns[standing])],
    rows: schools.map(({ name, counts }) => [name, ...standings.map((standing) => String(counts[standing]))]),
  }
}

/** What most needs to be looked at stands first: a setting, and who has it. */
function undecidedBlocks(comparison: Comparison, language: Language): Block[] {
  const say = compareWords[language]
  const undecided = undecidedIn(comparison)
  if (undecided.length === 0) return [paragraph(say.allGood)]
  const items = undecided.map(({ name, lacks, basis: { decision, until, unit } }): Item => {
    const lack = lacks ? say.lacks[lacks](decision, until) : ''
    return { text: [name, ': ', { code: unit }], below: [{ text: [lack] }] }
  })
  return [paragraph(say.lacking(undecided.length)), { is: 'list', items }]
}

function settingBlocks(
  setting: SettingVariants,
  { comparison, catalogue }: ComparisonToTell,
  language: Language,
): Block[] {
  const say = compareWords[language]
  const { departure, variants, others } = setting
  const added = departure.change === 'added'
  const base: Item = { text: [`${say.base}: `, ...valueLine(departure, departure.base, catalogue, language)] }
  const rest: Item = { text: [`${added ? say.withoutIt : say.asBase}: ${schoolNames(others)}`] }
  return [
    { is: 'setting', text: [departure.name] },
    { is: 'paragraph', text: [whatItIs(departure, catalogue, language)] },
    {
      is: 'list',
      items: [
        ...(added ? [] : [base]),
        ...variants.map((variant) => variantItem(variant, { comparison, catalogue }, language)),
        ...(others.length === 0 ? [] : [rest]),
      ],
    },
  ]
}

function variantItem(
  { departure, holders }: Variant,
  { comparison, catalogue }: ComparisonToTell,
  language: Language,
): Item {
  const say = compareWords[language]
  const { basis } = departure
  const reason = language === 'en' ? (basis.reasonInEnglish ?? basis.reason) : basis.reason
  return {
    text: valueLine(departure, departure.value, catalogue, language),
    below: [
      ...holders.map(({ schools, places }): Item => {
        const all = schools.length === comparison.schools.length && schools.length > 1
        return { text: [`${all ? say.everySchool : schoolNames(schools)}: ${placesText(places, language)}`] }
      }),
      ...groundItems(departure, language),
      { text: [`${say.why}: ${reason}`] },
    ],
  }
}

function groundItems({ basis, lacks }: Variant['departure'], language: Language): Item[] {
  const say = compareWords[language]
  const { decision, by, until, what } = basis
  if (lacks) return [{ text: [say.lacks[lacks](decision, until)] }]
  if (decision === undefined) return []
  return [{ text: [say.decided(decision, by, until) + (what === undefined ? '' : `: ${what}`)] }]
}

function windowItems({ schools }: Comparison, language: Language): Item[] {
  const say = compareWords[language]
  return schools.flatMap(({ name, windows }) => {
    if (windows.length === 0) return []
    const below = windows.map(({ id, what, start, end, decision, by, where, settings }): Item => {
      const time = say.window(start.replace('T', ' '), end.replace('T', ' '), placesText(where, language))
      const lines: Line[] = [[time], [say.decided(decision, by, undefined)], [say.settings(settings.length)]]
      return { text: [`${id}: ${what}`], below: lines.map((text) => ({ text })) }
    })
    return [{ text: [name], below }]
  })
}

function alike({ schools, alike: groups }: Comparison, language: Language): Block[] {
  const say = compareWords[language]
  if (groups.length === 0) return []
  const items = groups.map((paths): Item => ({
    text: [schoolNames(schools.filter(({ path }) => paths.includes(path)))],
  }))
  return [{ is: 'section', text: [say.alike] }, paragraph(say.alikeAbout), { is: 'list', items }]
}
