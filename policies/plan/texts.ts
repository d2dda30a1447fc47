import * as z from 'zod'

/** A text that says something. It may have several lines, and nothing that only a terminal understands. */
export const Words = z
  .string({ error: 'it is empty or no text' })
  .trim()
  .min(1, 'it is empty')
  .regex(/^[^\p{Cs}\p{Cc}\n]*(?:\n[^\p{Cs}\p{Cc}\n]*)*$/u, 'it holds a control character')

/** A name by which one part of a plan points to another. */
export const Id = z
  .string({ error: 'it is empty or no text' })
  .min(1, 'it is empty')
  .max(100, 'it is longer than 100 characters')
  .regex(/^[^\s/]+$/u, 'it holds a space or a slash')
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u, 'it holds a character that can not be seen')

export const CalendarDate = z.iso.date('it is no date such as 2027-06-30')

/** A text of the author's as a finding shows it: on one line, all of it to be seen, and shortened. */
export function shown(text: string, longest = 80): string {
  const letters = Array.from(text.slice(0, 2 * longest + 1), (letter) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(letter) ? `\\u{${hexOf(letter)}}` : letter,
  )
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`
}

/** The number of a letter in Unicode, in four hexadecimal digits or more. */
export function hexOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
