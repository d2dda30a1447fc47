import type { Field, Purpose } from '../../contract/fields.ts'
import type { DeviceFindingCode } from '../../contract/finding.ts'
import type { Language } from '../../contract/language.ts'
import { pupilFindings } from '../../contract/pupil-findings.ts'
import type { SignalName } from '../../contract/snapshot.ts'
import { aboutEn } from './about-en.ts'
import { aboutSv, type AboutWords } from './about-sv.ts'

/** What the contract says in Swedish and English only: each field's name, what it is for, and what is found. */
type ListedKey = `field-${SignalName}` | `why-${Purpose}` | `finding-${DeviceFindingCode}`

/** All that the page of what IT sees says in one of the other languages. */
export type TranslatedAbout = AboutWords & Record<ListedKey, string>
export type TranslatedLanguage = Exclude<Language, 'sv' | 'en'>

/** Each is a file of its own, which nobody else's device reads. */
const files: Record<TranslatedLanguage, () => Promise<TranslatedAbout>> = {
  ar: async () => (await import('./about-ar.ts')).aboutAr,
  so: async () => (await import('./about-so.ts')).aboutSo,
  fi: async () => (await import('./about-fi.ts')).aboutFi,
  fa: async () => (await import('./about-fa.ts')).aboutFa,
  ti: async () => (await import('./about-ti.ts')).aboutTi,
  uk: async () => (await import('./about-uk.ts')).aboutUk,
  pl: async () => (await import('./about-pl.ts')).aboutPl,
  se: async () => (await import('./about-se.ts')).aboutSe,
}

/** What the page says in one language. */
export interface AboutSpeech {
  language: Language
  words: AboutWords
  label: (field: Field) => string
  purpose: (field: Field) => string
  /** What a finding is, and what to do about it. */
  finding: (code: DeviceFindingCode) => string
}

function ofContract(language: 'sv' | 'en', words: AboutWords): AboutSpeech {
  return {
    language,
    words,
    label: ({ label }) => label[language],
    purpose: ({ purpose }) => purpose[language],
    finding: (code) => `${pupilFindings[code].is[language]} ${pupilFindings[code].does[language]}`,
  }
}

/** The words of a language that the contract does not have. */
export async function translatedAbout(language: TranslatedLanguage): Promise<TranslatedAbout> {
  return await files[language]()
}

/** What the page says in a language, from the contract where that has it. */
export async function aboutSpeech(language: Language): Promise<AboutSpeech> {
  if (language === 'sv') return ofContract(language, aboutSv)
  if (language === 'en') return ofContract(language, aboutEn)
  const words = await translatedAbout(language)
  return {
    language,
    words,
    label: ({ name }) => words[`field-${name}`],
    purpose: ({ why }) => words[`why-${why}`],
    finding: (code) => words[`finding-${code}`],
  }
}
