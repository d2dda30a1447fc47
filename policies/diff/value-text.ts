import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { Plan } from '../plan/plan.ts'
import { fadderWords } from '../fadder-words.ts'
import type { SettingKind } from './plan-state.ts'

export type Language = keyof Bilingual

/** Which setting is spoken of. */
export interface SettingName {
  kind: SettingKind
  name: string
}

/** By any name, those that are none of its settings among them. */
const ofFadder: ReadonlyMap<string, Bilingual> = new Map(Object.entries(fadderWords))

const words = {
  sv: {
    unset: 'inte satt',
    yes: 'ja',
    no: 'nej',
    own: 'Fadders egen inställning.',
    unknown: 'Vad den gör är inte beskrivet.',
    times: [
      [86_400, 'dygn', 'dygn'],
      [3600, 'timme', 'timmar'],
      [60, 'minut', 'minuter'],
      [1, 'sekund', 'sekunder'],
    ],
  },
  en: {
    unset: 'not set',
    yes: 'yes',
    no: 'no',
    own: "A setting of Fadder's own.",
    unknown: 'What it does is not described.',
    times: [
      [86_400, 'day', 'days'],
      [3600, 'hour', 'hours'],
      [60, 'minute', 'minutes'],
      [1, 'second', 'seconds'],
    ],
  },
} as const

/** A value as it stands in the plan; a long one with spaces, so that it can be broken over lines. */
function written(value: Json): string {
  const text = JSON.stringify(value)
  return text.length <= 60 ? text : JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
}

/** A value with what it means, where there are words for it; `not set` for none. */
export function valueText(
  { kind, name }: SettingName,
  value: Json | undefined,
  catalogue: Plan['catalogue'],
  language: Language,
): string {
  const say = words[language]
  if (value === undefined) return say.unset
  const policy = kind === 'policies' ? catalogue.get(name) : undefined
  const known = typeof value === 'object' ? undefined : policy?.meanings?.[String(value)]?.[language]
  const meaning = known ?? (typeof value === 'number' ? time(value, policy?.unit, language) : undefined)
  // What a switch does begins with "whether", so that yes and no answer it.
  const answer = typeof value === 'boolean' ? (value ? say.yes : say.no) : undefined
  const told = meaning ?? answer
  return told === undefined ? written(value) : `${written(value)} (${told})`
}

const seconds = { milliseconds: 0.001, seconds: 1, days: 86_400 } as const

/** A length of time in the largest measure that comes out even: `3 hours`. */
function time(value: number, unit: keyof typeof seconds | undefined, language: Language): string | undefined {
  if (unit === undefined || value <= 0) return undefined
  const whole = value * seconds[unit]
  const measure = words[language].times.find(([length]) => Number.isInteger(whole / length))
  if (!measure) return undefined
  const [length, one, many] = measure
  return `${whole / length} ${whole === length ? one : many}`
}

/** What a setting does, in a sentence for a reader at a school. */
export function whatItIs({ kind, name }: SettingName, catalogue: Plan['catalogue'], language: Language): string {
  if (kind === 'fadder') return ofFadder.get(name)?.[language] ?? words[language].own
  return catalogue.get(name)?.what[language] ?? words[language].unknown
}
