import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../contract/language.ts'
import { aboutSpeech, type AboutSpeech } from '../words/about-language.ts'

/** What the page says in a language that is known for certain; until its file is read, what it said before. */
export function useAboutSpeech(language: Language | undefined): AboutSpeech | undefined {
  const [speech, setSpeech] = useState<AboutSpeech>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const next = language && (await aboutSpeech(language))
      if (current && next) setSpeech(next)
    }
    void load()
    return () => {
      current = false
    }
  }, [language])
  return speech
}
