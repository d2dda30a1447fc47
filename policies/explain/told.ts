import type { Bilingual } from '../../contract/fields.ts'
import type { EffectiveSetting } from '../effective.ts'
import { isJsonObject, type Json } from '../json.ts'
import { languages } from '../language.ts'
import type { Plan, Setting } from '../plan/plan.ts'
import { allOutcomes } from './all-outcomes.ts'
import { fadderOutcomes, fadderReadings } from './fadder-outcomes.ts'
import type { Effect, Outcome, Outcomes } from './outcome.ts'
import { valueText, type Reading } from './value-text.ts'

export type Kind = 'policies' | 'fadder'

/** A setting of a plan with its value: as it is in force, or as it was written. */
export type AnySetting = Pick<EffectiveSetting & Setting, 'name' | 'value'>

/** What a setting comes to; without an effect where nobody has explained it. */
export interface Told extends Bilingual {
  effect?: Effect
}

/** What a setting comes to for whoever uses the device, in a whole sentence of each language. */
export function told(plan: Pick<Plan, 'catalogue'>, kind: Kind, { name, value }: AnySetting): Told {
  const { outcomes, reading, what } = kind === 'fadder' ? ofFadder(name) : ofPolicy(plan, name)
  const outcome = outcomes && outcomeOf(outcomes, value)
  if (!outcome) return what
  const [sv, en] = languages.map((language) =>
    Object.entries(isJsonObject(value) ? { ...value, value } : { value }).reduce(
      (sentence, [key, part]) => sentence.replaceAll(`{${key}}`, () => valueText(part, language, reading)),
      outcome[language],
    ),
  )
  return { effect: outcome.effect, sv: sv ?? '', en: en ?? '' }
}

interface Explanation {
  outcomes?: Outcomes | undefined
  reading: Reading
  /** What can be said where there is no outcome. */
  what: Bilingual
}

function ofFadder(name: string): Explanation {
  for (const [key, outcomes] of Object.entries(fadderOutcomes))
    if (key === name) return { outcomes, reading: readingOf(name), what: { sv: name, en: name } }
  return { reading: {}, what: { sv: name, en: name } }
}

function readingOf(name: string): Reading {
  return Object.entries(fadderReadings).find(([key]) => key === name)?.[1] ?? {}
}

function ofPolicy({ catalogue }: Pick<Plan, 'catalogue'>, name: string): Explanation {
  const policy = catalogue.get(name)
  if (!policy) return { reading: {}, what: { sv: name, en: name } }
  const outcomes = policy.unexplained ? undefined : allOutcomes.get(name)
  return {
    outcomes,
    reading: { unit: policy.unit, commaSeparated: policy.api.kind === 'comma-separated' },
    what: policy.what,
  }
}

/** The outcome of a value: its own, or that of every other value. */
export function outcomeOf(outcomes: Outcomes, value: Json): Outcome | undefined {
  const key = outcomeKey(value)
  return Object.hasOwn(outcomes, key) ? outcomes[key] : outcomes['*']
}

/** A value as outcomes name it; lists and maps with entries have no name of their own. */
function outcomeKey(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '*'
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? '{}' : '*'
  return String(value)
}
