import type { ComparedFigure, ComparedKind, ComparedShare } from '../../core/comparison-api.ts'
import { readingText } from './reading.ts'
import type { Speech } from './words/words.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

export type FigureName = keyof ComparedKind['figures']

/** In the order that they are shown in. */
export const figureNames: readonly FigureName[] = [
  'offlineMinutesADay',
  'restartsPer100Days',
  'freeMemoryShare',
  'freeDiskBytes',
  'startToNetworkSeconds',
]

/** What a cell of the comparison says: the figure, and under it what it rests on. `gap` where there is no figure. */
export interface ComparedText {
  text: string
  under?: string
  gap: boolean
}

export function numberText(value: number, { language }: Pick<Speech, 'language'>, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value)
}

/** A share in percent; small ones with a decimal, since 0 % is not the same as 0.4 %. */
function percent(share: number, speech: Speech): string {
  return numberText(share * 100, speech, share > 0 && share < 0.1 ? 1 : 0)
}

function gapText(of: number, { words }: Speech): ComparedText {
  return { text: of === 0 ? words.comparison.notTold : words.comparison.tooFew(of), gap: true }
}

/** "12 %", and under it "8–18 % · 14 av 120". */
export function shareText({ of, with: hits, share }: ComparedShare, speech: Speech): ComparedText {
  if (share === null || hits === null) return gapText(of, speech)
  const counted = speech.words.comparison.of(numberText(hits, speech), numberText(of, speech))
  const span = `${percent(share.low, speech)}–${percent(share.high, speech)} %`
  return { text: `${percent(share.value, speech)} %`, under: `${span} · ${counted}`, gap: false }
}

function figureValue(name: FigureName, value: number, speech: Speech): string {
  const { words, language } = speech
  switch (name) {
    case 'offlineMinutesADay':
      return words.comparison.minutes(numberText(value, speech, value < 10 ? 1 : 0))
    case 'startToNetworkSeconds':
      return words.comparison.seconds(numberText(value, speech, 1))
    case 'freeMemoryShare':
      return `${percent(value, speech)} %`
    case 'freeDiskBytes':
      return readingText({ freeDiskBytes: value }, 'freeDiskBytes', language, words) ?? ''
    case 'restartsPer100Days':
      return numberText(value, speech, 1)
    default:
      return name satisfies never
  }
}

/** "14 min", and under it "120 datorer". */
export function figureCell(name: FigureName, { of, value }: ComparedFigure, speech: Speech): ComparedText {
  if (value === null) return gapText(of, speech)
  const under = speech.words.comparison.ofDevices(numberText(of, speech))
  return { text: figureValue(name, value, speech), under, gap: false }
}
