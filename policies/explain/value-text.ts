import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { Language } from '../language.ts'
import { timeInWords, type TimeUnit } from '../time-words.ts'
import { listed, speeches } from './speech.ts'

/** How a value is to be read. */
export interface Reading {
  /** What a number counts. */
  unit?: TimeUnit | undefined
  /** Whether a text is a list with commas in it. */
  commaSeparated?: boolean
  /** What the entries of a list are called, where they have names that readers know. */
  names?: Readonly<Record<string, Bilingual>>
  /** A value that has words of its own. */
  words?: (value: Json, language: Language) => string
}

/**
 * A value in words, as it stands in a sentence: lists joined, times in units that people use.
 * @returns `14 dagar` for 1209600 seconds, `a, b och c` for a list of three.
 */
export function valueText(
  value: Json,
  language: Language,
  { unit, commaSeparated, names, words }: Reading = {},
): string {
  if (words) return words(value, language)
  const speech = speeches[language]
  if (Array.isArray(value))
    return listed(
      value.map((entry) => named(entry, language, names)),
      speech,
    )
  if (typeof value === 'string') return commaSeparated ? listed(value.split(','), speech) : value
  if (typeof value !== 'number' || unit === undefined) return JSON.stringify(value)
  return timeInWords(value, unit, language)
}

function named(entry: Json, language: Language, names: Reading['names'] = {}): string {
  if (typeof entry !== 'string') return JSON.stringify(entry)
  return Object.hasOwn(names, entry) ? (names[entry]?.[language] ?? entry) : entry
}
