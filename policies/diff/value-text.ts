import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { Language } from '../language.ts'
import type { Plan } from '../plan/plan.ts'
import { languagesText, selfHelpAsWritten } from '../fadder-value-words.ts'
import { fadderWords } from '../fadder-words.ts'
import { timeInWords } from '../time-words.ts'
import { plain, type Line } from './document.ts'
import type { SettingKind } from './plan-state.ts'

/** Which setting is spoken of. */
export interface SettingName {
  kind: SettingKind
  name: string
}

/** By any name, those that are none of its settings among them. */
const ofFadder: ReadonlyMap<string, Bilingual> = new Map(Object.entries(fadderWords))

/** Those of Fadder's own settings whose values only a machine or an author reads as they stand. */
const inWords: ReadonlyMap<string, (value: Json, language: Language) => string> = new Map([
  ['languages', languagesText],
  ['selfHelp', selfHelpAsWritten],
])

const words = {
  sv: {
    unset: 'inte satt',
    yes: 'ja',
    no: 'nej',
    own: 'Fadders egen inställning.',
    unknown: 'Vad den gör är inte beskrivet.',
  },
  en: {
    unset: 'not set',
    yes: 'yes',
    no: 'no',
    own: "A setting of Fadder's own.",
    unknown: 'What it does is not described.',
  },
} as const

/** A value as it stands in the plan; a long one with spaces, so that it can be broken over lines. */
function written(value: Json): string {
  const text = JSON.stringify(value)
  return text.length <= 60 ? text : JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
}

/** A value with what it means, where there are words for it; `not set` for none. */
export function valueText(
  setting: SettingName,
  value: Json | undefined,
  catalogue: Plan['catalogue'],
  language: Language,
): string {
  return plain(valueLine(setting, value, catalogue, language))
}

/** The same for a report, in which only what stands in the plan is told as a machine knows it. */
export function valueLine(
  { kind, name }: SettingName,
  value: Json | undefined,
  catalogue: Plan['catalogue'],
  language: Language,
): Line {
  const say = words[language]
  if (value === undefined) return [say.unset]
  const own = kind === 'fadder' ? inWords.get(name)?.(value, language) : undefined
  // A text of several lines is no reading as JSON; an empty one has no words.
  if (own && name === 'selfHelp') return [own]
  const policy = kind === 'policies' ? catalogue.get(name) : undefined
  const known = typeof value === 'object' ? undefined : policy?.meanings?.[String(value)]?.[language]
  const meaning =
    known ??
    (typeof value === 'number' && value > 0 && policy?.unit ? timeInWords(value, policy.unit, language) : undefined)
  // What a switch does begins with "whether", so that yes and no answer it.
  const answer = typeof value === 'boolean' ? (value ? say.yes : say.no) : undefined
  const told = meaning ?? answer ?? own
  return !told ? [{ code: written(value) }] : [{ code: written(value) }, ` (${told})`]
}

/** What a setting does, in a sentence for a reader at a school. */
export function whatItIs({ kind, name }: SettingName, catalogue: Plan['catalogue'], language: Language): string {
  if (kind === 'fadder') return ofFadder.get(name)?.[language] ?? words[language].own
  return catalogue.get(name)?.what[language] ?? words[language].unknown
}
