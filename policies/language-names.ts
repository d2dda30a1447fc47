import type { Bilingual } from '../contract/fields.ts'
import type { Language } from '../contract/language.ts'

/** What the pupils' languages are called in the languages of a plan's readers. */
export const languageNames: Readonly<Record<Language, Bilingual>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
  ar: { sv: 'arabiska', en: 'Arabic' },
  so: { sv: 'somaliska', en: 'Somali' },
  fi: { sv: 'finska', en: 'Finnish' },
  fa: { sv: 'persiska och dari', en: 'Persian and Dari' },
  ti: { sv: 'tigrinja', en: 'Tigrinya' },
  uk: { sv: 'ukrainska', en: 'Ukrainian' },
  pl: { sv: 'polska', en: 'Polish' },
  se: { sv: 'nordsamiska', en: 'Northern Sami' },
}
