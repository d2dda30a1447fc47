import { isJsonObject, type Json } from '../json.ts'
import { hexOf } from './texts.ts'

/** Something within a value that not every file of a bundle can hold. */
export interface Unwritable {
  /** Behind `The value of …`: `holds nothing`. */
  does: string
  /** The way to it, as people count. */
  way: string[]
  remedy: string
}

/** What XML has no way to write, not even by number; a carriage return would be read back as a new line. */
const strange = /[[\p{Cc}--[\t\n\u{7F}-\u{9F}]]\p{Cs}\u{FFFE}\u{FFFF}]/v

/** The first thing in a value, texts and names alike, that some format can't write. */
export function unwritableIn(value: Json): Unwritable | undefined {
  if (value === null) return { does: 'holds nothing', way: [], remedy: 'Write a value there, or remove the entry.' }
  if (typeof value === 'string') return strangeIn(value)
  const entries: [step: string, entry: Json][] = Array.isArray(value)
    ? value.map((entry, index) => [`entry ${index + 1}`, entry])
    : isJsonObject(value)
      ? Object.entries(value)
      : []
  for (const [step, entry] of entries) {
    const found = strangeIn(step) ?? unwritableIn(entry)
    if (found) return { ...found, way: [step, ...found.way] }
  }
  return undefined
}

function strangeIn(text: string): Unwritable | undefined {
  const letter = strange.exec(text)?.[0]
  if (letter === undefined) return undefined
  const does = `holds a character that files can not hold: U+${hexOf(letter)}`
  return { does, way: [], remedy: 'Type the text again without it.' }
}
