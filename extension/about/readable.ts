import type { Language } from '../../contract/language.ts'
import type { SignalName, Signals } from '../../contract/snapshot.ts'
import type { AboutWords } from '../words/about-sv.ts'

const gibibyte = 2 ** 30

const spans = { hours: 'hour', minutes: 'minute', seconds: 'second' } as const

/** A number as the language writes it; as in Swedish where the browser does not know the language. */
export function readableNumber(value: number, language: Language, digits = 0): string {
  return value.toLocaleString([language, 'sv'], { maximumFractionDigits: digits })
}

/**
 * A span of time in words. The browser knows the forms that a language has beside different numbers, of which Arabic and
 * Polish have several; ours has one, for languages that it does not know.
 */
function span(value: number, unit: keyof typeof spans, language: Language, words: Pick<AboutWords, typeof unit>) {
  if (Intl.NumberFormat.supportedLocalesOf(language).length === 0)
    return `${readableNumber(value, language, 1)} ${words[unit]}`
  const format = { style: 'unit', unit: spans[unit], unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return value.toLocaleString(language, format)
}

/** A signal's value as a person reads it, with its unit; undefined where it is not known. */
export function readable(
  name: SignalName,
  signals: Signals,
  language: Language,
  words: Pick<AboutWords, 'yes' | 'no' | 'none' | keyof typeof spans>,
): string | undefined {
  const value = signals[name]
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.join(', ') || words.none
  if (typeof value === 'string') return value
  const number = (shown: number, digits = 0) => readableNumber(shown, language, digits)
  if (name.endsWith('Bytes')) return `${number(value / gibibyte, 1)} GiB`
  if (name.endsWith('Percent')) return `${number(value)} %`
  if (name === 'cpuCelsius') return `${number(value)} °C`
  if (name === 'linkRttMs') return `${number(value)} ms`
  if (name === 'offlineMinutes') return span(value, 'minutes', language, words)
  if (name === 'startToNetworkSeconds') return span(value, 'seconds', language, words)
  if (name === 'awakeSeconds') return span(value / 3600, 'hours', language, words)
  return number(value)
}
