import { useEffect, useState } from 'preact/hooks'
import { Language } from '../../contract/language.ts'
import { uiLanguage } from '../chrome/runtime.ts'
import { languageFor, wordsOf } from '../words/language.ts'
import type { Words } from '../words/sv.ts'

/** Nearly always the one that is chosen, or would be: it is read while the storage still looks. */
const likely = languageFor(undefined, uiLanguage(), Language.options)
const likelyWords = wordsOf(likely)

export interface Spoken {
  language: Language
  words: Words
}

/** The words that are read before anything is drawn. */
let first: Spoken | undefined

async function read(language: Language): Promise<Spoken> {
  return { language, words: await (language === likely ? likelyWords : wordsOf(language)) }
}

/** Reads the words of the language that the page begins in. */
export async function readFirstWords(language: Language): Promise<void> {
  first = await read(language)
}

/** The words of a language; until they are read, those of the one before. */
export function useWords(language: Language): Spoken | undefined {
  const [spoken, setSpoken] = useState(() => (first?.language === language ? first : undefined))
  const known = spoken?.language === language
  useEffect(() => {
    let current = true
    const load = async () => {
      const next = await read(language)
      if (current) setSpoken(next)
    }
    if (!known) void load()
    return () => {
      current = false
    }
  }, [language, known])
  return spoken
}
