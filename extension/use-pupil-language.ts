import type { Language } from '../contract/language.ts'
import { uiLanguage } from './chrome/runtime.ts'
import { keptAtHand } from './kept-at-hand.ts'
import { useKept } from './use-kept.ts'
import { languageFor } from './words/language.ts'

/** The language that a page speaks, which is known for certain once it has `loaded`. */
export function usePupilLanguage(): { loaded: boolean; language: Language } {
  const chosen = useKept('language')
  const standing = useKept('standing')
  const language = languageFor(chosen.value, uiLanguage(), standing.value?.help?.languages)
  return { loaded: chosen.loaded && standing.loaded, language }
}

/** The same by what is at hand, before anything is drawn. */
export function pupilLanguageAtHand(): Language {
  const allowed = keptAtHand.get('standing')?.help?.languages
  return languageFor(keptAtHand.get('language'), uiLanguage(), allowed)
}
