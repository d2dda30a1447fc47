import { personalNumbersIn } from '../../core/personal-number.ts'

/** A text with its personal numbers taken out, and the blanks that stood around them made one. */
export function withoutPersonalNumbers(text: string): string {
  const places = personalNumbersIn(text)
  const kept = [...places, { start: text.length, end: text.length }].map(({ start }, index) =>
    text.slice(places[index - 1]?.end ?? 0, start),
  )
  return kept
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}
