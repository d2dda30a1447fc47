import { Language, reviewedLanguages } from '../../contract/language.ts'
import type { Words } from './sv.ts'

/** The name of each language in that language itself, as its speakers look for it. */
export const languageNames: Record<Language, string> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  so: 'Soomaali',
  fi: 'Suomi',
  fa: 'فارسی / دری',
  ti: 'ትግርኛ',
  uk: 'Українська',
  pl: 'Polski',
  se: 'Davvisámegiella',
}

/** Each language is a file of its own: a device with little memory and a slow disk reads the one that is spoken. */
const files: Record<Language, () => Promise<Words>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  so: async () => (await import('./so.ts')).so,
  fi: async () => (await import('./fi.ts')).fi,
  fa: async () => (await import('./fa.ts')).fa,
  ti: async () => (await import('./ti.ts')).ti,
  uk: async () => (await import('./uk.ts')).uk,
  pl: async () => (await import('./pl.ts')).pl,
  se: async () => (await import('./se.ts')).se,
}

/**
 * What the pupil chose, else the language of the browser, else the first: of those that the settings allow.
 * @param allowed those of the settings; where there are none yet, those that are reviewed.
 */
export function languageFor(
  chosen: string | undefined,
  uiLanguage: string,
  allowed: readonly Language[] = reviewedLanguages,
): Language {
  const wanted = [chosen, uiLanguage.split('-')[0]]
  const found = wanted.map((name) => allowed.find((each) => each === name))
  return found.find((each) => each !== undefined) ?? allowed[0] ?? 'sv'
}

/** The pages that are written in two languages only: who does not read Swedish reads English. */
export function bilingualFor(language: Language): 'sv' | 'en' {
  return language === 'sv' ? 'sv' : 'en'
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr'
}

export async function wordsOf(language: Language): Promise<Words> {
  return await files[language]()
}
