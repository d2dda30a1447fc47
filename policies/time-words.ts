import type { Bilingual } from '../contract/fields.ts'

/** What a number of time counts. */
export type TimeUnit = 'milliseconds' | 'seconds' | 'minutes' | 'days'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const lengths: Readonly<Record<TimeUnit, number>> = { milliseconds: 1, seconds: second, minutes: minute, days: day }

/** Each measure by its length, the largest first; one of it and many of it. */
const measures: readonly [length: number, Record<keyof Bilingual, readonly [one: string, many: string]>][] = [
  [day, { sv: ['dag', 'dagar'], en: ['day', 'days'] }],
  [hour, { sv: ['timme', 'timmar'], en: ['hour', 'hours'] }],
  [minute, { sv: ['minut', 'minuter'], en: ['minute', 'minutes'] }],
  [second, { sv: ['sekund', 'sekunder'], en: ['second', 'seconds'] }],
  [1, { sv: ['millisekund', 'millisekunder'], en: ['millisecond', 'milliseconds'] }],
]

const nothing: Bilingual = { sv: '0 sekunder', en: '0 seconds' }
const and: Bilingual = { sv: 'och', en: 'and' }

/**
 * A length of time in words: `14 dagar`, `1 timme och 30 minuter`. What is counted in days is told in days;
 * else a single day is 24 hours.
 */
export function timeInWords(count: number, unit: TimeUnit, language: keyof Bilingual): string {
  let rest = count * lengths[unit]
  const largest = unit === 'days' || rest >= 2 * day ? day : hour
  const parts = measures.flatMap(([length, words]) => {
    if (length > largest) return []
    const whole = Math.floor(rest / length)
    rest -= whole * length
    return whole === 0 ? [] : [`${whole} ${words[language][whole === 1 ? 0 : 1]}`]
  })
  const last = parts.at(-1) ?? nothing[language]
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and[language]} ${last}`
}
