import type { Language } from '../language.ts'
import { markup, type Markup } from './markup.ts'
import { en } from './words/en.ts'
import { sv, type Words } from './words/sv.ts'

/** What a page needs to speak: the language, and every text of its own in it. */
export interface Speech {
  language: Language
  words: Words
}

export const speeches: Readonly<Record<Language, Speech>> = {
  sv: { language: 'sv', words: sv },
  en: { language: 'en', words: en },
}

/** A text that the plan has in the municipality's own language only, marked so that it is read aloud as that. */
export function inSwedish(text: string, { language }: Speech): Markup {
  return language === 'sv' ? markup`${text}` : markup`<span lang="sv">${text}</span>`
}

/** A text of the catalogue that is written for IT, in English only. */
export function inEnglish(text: string, { language }: Speech): Markup {
  return language === 'en' ? markup`${text}` : markup`<span lang="en">${text}</span>`
}

/** A list in words: `a, b och c`. */
export function listed(parts: readonly string[], { words }: Pick<Speech, 'words'>): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`
}

/** The same of links and other markup. */
export function listedMarkup(parts: readonly Markup[], { words }: Speech): Markup {
  return markup`${parts.map((part, index) => {
    if (index === 0) return part
    return index === parts.length - 1 ? markup` ${words.and} ${part}` : markup`, ${part}`
  })}`
}

/** A day in words: `19 maj 2026`; what is no ISO date stands as it is. */
export function dayText(date: string, { words }: Pick<Speech, 'words'>): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = words.months[(month ?? 0) - 1]
  return name === undefined ? date : `${day} ${name} ${year}`
}

/** A day in words, with the date for machines. */
export function dayMarkup(date: string, speech: Speech): Markup {
  return markup`<time datetime="${date}">${dayText(date, speech)}</time>`
}

/** A local time of a plan, `2027-03-15T07:00`, in words. */
export function momentMarkup(local: string, speech: Speech): Markup {
  const [date = '', time = ''] = local.split('T')
  return markup`<time datetime="${local}">${speech.words.moment(dayText(date, speech), time)}</time>`
}
