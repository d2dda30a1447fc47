import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { Policy } from '../catalogue/policy.ts'
import { listed, speeches, type Language } from './speech.ts'

/** How a value is to be read. */
export interface Reading {
  /** What a number counts. */
  unit?: Policy['unit'] | 'minutes'
  /** Whether a text is a list with commas in it. */
  commaSeparated?: boolean
  /** What the entries of a list are called, where they have names that readers know. */
  names?: Readonly<Record<string, Bilingual>>
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const milliseconds = { milliseconds: 1, seconds: second, minutes: minute } as const

/**
 * A value in words, as it stands in a sentence: lists joined, times in units that people use.
 * @returns `14 dagar` for 1209600 seconds, `a, b och c` for a list of three.
 */
export function valueText(value: Json, language: Language, { unit, commaSeparated, names }: Reading = {}): string {
  const speech = speeches[language]
  if (Array.isArray(value))
    return listed(
      value.map((entry) => named(entry, language, names)),
      speech,
    )
  if (typeof value === 'string') return commaSeparated ? listed(value.split(','), speech) : value
  if (typeof value !== 'number' || unit === undefined) return JSON.stringify(value)
  return unit === 'days' ? speech.words.duration.days(value) : durationText(value * milliseconds[unit], language)
}

function named(entry: Json, language: Language, names: Reading['names'] = {}): string {
  if (typeof entry !== 'string') return JSON.stringify(entry)
  return Object.hasOwn(names, entry) ? (names[entry]?.[language] ?? entry) : entry
}

/** A time by its largest units: `14 dagar`, `1 timme och 30 minuter`. A single day is told as 24 hours. */
function durationText(time: number, language: Language): string {
  const { duration } = speeches[language].words
  const days = time < 2 * day ? 0 : Math.floor(time / day)
  const rest = time - days * day
  const parts = [
    [days, duration.days],
    [Math.floor(rest / hour), duration.hours],
    [Math.floor((rest % hour) / minute), duration.minutes],
    [Math.floor((rest % minute) / second), duration.seconds],
    [rest % second, duration.milliseconds],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => words(count))
  return told.length === 0 ? duration.seconds(0) : listed(told, speeches[language])
}
