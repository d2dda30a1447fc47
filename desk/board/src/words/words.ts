import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { findingWords } from '../../../../contract/finding-words.ts'
import type { BoardLanguage } from './board-language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** Every text of the board. Swedish sets the shape. */
export type Words = typeof sv

export const dictionaries: Record<BoardLanguage, Words> = { sv, en }

/** What a view needs to speak: the words and the language that they are in. */
export interface Speech {
  words: Words
  language: BoardLanguage
}

export const SpeechContext = createContext<Speech>({ words: sv, language: 'sv' })

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** The sentence for a finding; a code that this board does not know yet is shown as it stands. */
export function findingSentence({ words, language }: Speech, code: string): string {
  return findingWords(code)?.title[language] ?? words.otherFinding(code)
}
