import { Language } from '../../contract/ticket.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

const all: Record<Language, Words> = { sv, en }

/** The name of each language in that language itself, as its speakers look for it. */
export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' }

/** What the pupil chose, else the language of the browser, else Swedish. */
export function languageFor(chosen: string | undefined, uiLanguage: string): Language {
  const wanted = [chosen, uiLanguage.split('-')[0]]
  for (const name of wanted) {
    const known = Language.safeParse(name)
    if (known.success) return known.data
  }
  return 'sv'
}

export function wordsOf(language: Language): Words {
  return all[language]
}
