import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { findingWords } from '../../../../contract/finding-words.ts'
import { Language } from '../../../../contract/ticket.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** Every text of the board. Swedish sets the shape. */
export type Words = typeof sv

export const dictionaries: Record<Language, Words> = { sv, en }

export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' }

/** What a view needs to speak: the words and the language that they are in. */
export interface Speech {
  words: Words
  language: Language
}

export const SpeechContext = createContext<Speech>({ words: sv, language: 'sv' })

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** Swedish where the browser asks for it or for something that the board can't speak; else English. */
export function preferredLanguage(kept: string | null, browserLanguages: readonly string[]): Language {
  const chosen = Language.safeParse(kept)
  if (chosen.success) return chosen.data
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((tag) => tag === 'sv' || tag === 'en') === 'en' ? 'en' : 'sv'
}

/** The sentence for a finding; a code that this board does not know yet is shown as it stands. */
export function findingSentence({ words, language }: Speech, code: string): string {
  return findingWords(code)?.title[language] ?? words.otherFinding(code)
}
