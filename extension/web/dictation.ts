import * as z from 'zod/mini'
import type { Language } from '../../contract/language.ts'

/** What is used of SpeechRecognition (Web Speech API, on-device part: Chromium 139). */
interface Recognition extends EventTarget {
  lang: string
  processLocally: boolean
  continuous: boolean
  start(): void
  stop(): void
}
interface RecognitionClass {
  new (): Recognition
  available(options: { langs: string[]; processLocally: boolean }): Promise<unknown>
}
const WithRecognition = z.looseObject({
  SpeechRecognition: z.custom<RecognitionClass>((value) => typeof value === 'function' && 'available' in value),
})

const Heard = z.looseObject({
  resultIndex: z.int(),
  results: z.custom<ArrayLike<ArrayLike<{ transcript: string }>>>((value) => typeof value === 'object'),
})

/** Recognizers go by region as well. */
const regions: Partial<Record<Language, string>> = {
  sv: 'sv-SE',
  en: 'en-US',
  ar: 'ar-SA',
  fi: 'fi-FI',
  fa: 'fa-IR',
  uk: 'uk-UA',
  pl: 'pl-PL',
}

export interface Listener {
  /** Words that have been heard. */
  onText(text: string): void
  /** It has stopped; `failed` where it heard nothing because it may or can not. */
  onEnd(failed: boolean): void
}

export interface Dictation {
  /** Starts to listen; gives back what stops it. */
  listen(listener: Listener): () => void
}

function listenWith(Class: RecognitionClass, lang: string, listener: Listener): () => void {
  const recognition = new Class()
  recognition.lang = lang
  recognition.processLocally = true
  recognition.continuous = true
  let failed = false
  recognition.addEventListener('result', (event) => {
    const { resultIndex, results } = Heard.parse(event)
    for (const result of Array.from(results).slice(resultIndex)) listener.onText(result[0]?.transcript.trim() ?? '')
  })
  recognition.addEventListener('error', () => {
    failed = true
  })
  recognition.addEventListener('end', () => listener.onEnd(failed))
  try {
    recognition.start()
  } catch {
    listener.onEnd(true)
  }
  return () => recognition.stop()
}

/**
 * Speech to text on the device itself, or undefined: where the language is not on the device already, sound would go to
 * a third party, or a download would be begun for one sentence.
 */
export async function dictationIn(language: Language, scope: unknown = globalThis): Promise<Dictation | undefined> {
  const offered = WithRecognition.safeParse(scope)
  const lang = regions[language]
  if (!offered.success || lang === undefined) return undefined
  const Class = offered.data.SpeechRecognition
  try {
    if ((await Class.available({ langs: [lang], processLocally: true })) !== 'available') return undefined
  } catch {
    return undefined
  }
  return { listen: (listener) => listenWith(Class, lang, listener) }
}
