import { Language } from '../../contract/language.ts'
import { Category } from '../../contract/ticket.ts'
import { isJsonObject, type Json } from '../json.ts'
import { readOwnSteps } from '../own-steps.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import type { Setting, ValuePlace } from './plan.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/** Where an entry of the value stands; the whole value, where that is not known. */
function placeOf({ places = [], valueAt }: Setting, way: readonly string[]): Pick<ValuePlace, 'at' | 'lines'> {
  return places.find((each) => each.way.join('\n') === way.join('\n')) ?? { at: valueAt }
}

function unknown(setting: Setting, way: string[], known: readonly string[], unit: string | undefined): Finding {
  const name = way.at(-1) ?? ''
  const kind = way.length === 1 ? 'category' : 'language'
  const otherwise = `Use one of ${known.join(', ')}.`
  // Any two letters are like those of some language.
  const remedy = kind === 'category' ? didYouMean(name, known, otherwise) : otherwise
  const problem = `The value of ${shown(setting.name)} has a ${kind} that is not known: ${shown(name)}.`
  return error('wrong-value', placeOf(setting, way).at, problem, remedy, unit)
}

function checkText(setting: Setting, way: [string, string], text: string, unit: string | undefined): Finding[] {
  const { at, lines } = placeOf(setting, way)
  const guide = `the ${setting.name} for ${way[0]} in ${way[1]}`
  return readOwnSteps(text).faults.map(({ line, step, does, remedy }) => {
    const place: Source = lines ? { ...lines, line: lines.line + line } : at
    const subject = step === undefined ? guide.replace(/^t/, 'T') : `Step ${step} of ${guide}`
    return error('self-help-unfit', place, `${subject} ${does}.`, remedy, unit)
  })
}

/** Self-help for what nobody can choose, and texts that no help button could show. */
export function checkSelfHelp(setting: Setting, unit: string | undefined): Finding[] {
  if (setting.name !== 'selfHelp') return []
  return entriesOf(setting.value).flatMap(([category, texts]) => {
    if (!Category.safeParse(category).success) return [unknown(setting, [category], Category.options, unit)]
    return entriesOf(texts).flatMap(([language, text]) => {
      if (!Language.safeParse(language).success) return [unknown(setting, [category, language], Language.options, unit)]
      return typeof text === 'string' ? checkText(setting, [category, language], text, unit) : []
    })
  })
}

function entriesOf(value: Json): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : []
}
