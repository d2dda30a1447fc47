import type { SignalName, Signals } from '../../contract/snapshot.ts'
import type { Language } from '../../contract/language.ts'
import type { AboutWords } from '../words/about-sv.ts'

const gibibyte = 2 ** 30

/** A signal's value as a person reads it, with its unit; undefined where it is not known. */
export function readable(
  name: SignalName,
  signals: Signals,
  language: Language,
  words: Pick<AboutWords, 'yes' | 'no' | 'none'>,
): string | undefined {
  const value = signals[name]
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.join(', ') || words.none
  if (typeof value === 'string') return value
  const number = (shown: number, digits = 0) => shown.toLocaleString(language, { maximumFractionDigits: digits })
  if (name.endsWith('Bytes')) return `${number(value / gibibyte, 1)} GiB`
  if (name.endsWith('Percent')) return `${number(value)} %`
  if (name === 'cpuCelsius') return `${number(value)} °C`
  if (name === 'linkRttMs') return `${number(value)} ms`
  if (name === 'offlineMinutes') return `${number(value)} min`
  if (name === 'startToNetworkSeconds') return `${number(value)} s`
  if (name === 'awakeSeconds') return `${number(value / 3600, 1)} h`
  return number(value)
}
