import { certaintyWords } from '../../../contract/finding-words.ts'
import type { FindingView } from '../../core/board-api.ts'
import { readingText } from './reading.ts'
import type { Speech } from './words/words.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

type Unit = 'bytes' | 'share' | 'percent' | 'celsius' | 'perHour' | 'times' | 'releases' | 'days'

/** What each code's figure is counted in; contract/finding.ts says it in words. */
const units: Record<string, Unit> = {
  'storage-nearly-full': 'bytes',
  'memory-pressure': 'share',
  restarts: 'times',
  'battery-low': 'percent',
  'battery-weak': 'perHour',
  'heat-of-model': 'celsius',
  'link-at-school': 'share',
  'link-on-device': 'share',
  'os-behind': 'releases',
  'support-ends': 'days',
  'not-seen': 'days',
}

function figure(value: number, unit: Unit, { words, language }: Speech): string {
  const shown = new Intl.NumberFormat(locales[language], { maximumFractionDigits: value < 10 ? 1 : 0 })
  if (unit === 'bytes') return readingText({ freeDiskBytes: value }, 'freeDiskBytes', language, words) ?? ''
  if (unit === 'share') return `${shown.format(value * 100)} %`
  if (unit === 'percent') return `${shown.format(value)} %`
  if (unit === 'celsius') return `${shown.format(value)} °C`
  return words[unit](shown.format(value))
}

/** The unit of a finding's figure; heat is a share where it is held against the model's own degrees. */
function unitOf({ code, against }: FindingView): Unit | undefined {
  if (code === 'heat') return against === undefined ? 'celsius' : 'share'
  return units[code]
}

/** A finding's figure, its interval, what it is held against and how sure it is, in one line. */
export function figureText(finding: FindingView, speech: Speech): string {
  const { words, language } = speech
  const { value, interval, against, certainty, code } = finding
  const unit = unitOf(finding)
  const parts: string[] = []
  if (unit !== undefined && value !== undefined) parts.push(figure(value, unit, speech))
  if (unit !== undefined && interval)
    parts.push(words.findingInterval(figure(interval.low, unit, speech), figure(interval.high, unit, speech)))
  if (unit !== undefined && against !== undefined)
    parts.push(words.findingAgainst(figure(against, code === 'heat' ? 'celsius' : unit, speech)))
  parts.push(certaintyWords[certainty][language])
  return parts.join(', ')
}
