import { preferredLanguage, type BoardLanguage } from './words/board-language.ts'

/** What a person has chosen in this browser; it says nothing of anybody but its reader. */
export interface Preferences {
  language: BoardLanguage
  /** Whether shortcuts of a single key are on. */
  singleKeys: boolean
}

/** The part of localStorage that is used. */
export interface Keeper {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const languageKey = 'fadder.language'
const singleKeysKey = 'fadder.single-keys'

export function readPreferences(keeper: Keeper, browserLanguages: readonly string[]): Preferences {
  return {
    language: preferredLanguage(keeper.getItem(languageKey), browserLanguages),
    singleKeys: keeper.getItem(singleKeysKey) !== 'off',
  }
}

export function keepPreferences(keeper: Keeper, preferences: Preferences): void {
  keeper.setItem(languageKey, preferences.language)
  keeper.setItem(singleKeysKey, preferences.singleKeys ? 'on' : 'off')
}
