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

/** The words of a language; until they are read, those of the one before. */
export function useWords(language: Language): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const words = await (language === likely ? likelyWords : wordsOf(language))
      if (current) setSpoken({ language, words })
    }
    void load()
    return () => {
      current = false
    }
  }, [language])
  return spoken
}
