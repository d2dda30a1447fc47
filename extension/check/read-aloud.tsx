import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../contract/language.ts'
import { hush, onVoices, speak, voiceOf, voicesNow } from '../web/voices.ts'
import type { CheckWords } from '../words/check-sv.ts'

interface Props {
  text: string
  language: Language
  words: CheckWords
}

/** Reads a step aloud. Only where the device itself has a voice of that very language; else there is no button. */
export function ReadAloud({ text, language, words }: Props) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    const look = () => setVoice(voiceOf(language, voicesNow()))
    look()
    return onVoices(look)
  }, [language])
  useEffect(() => hush, [text])
  if (!voice) return null
  return (
    <button type="button" class="quiet" data-read-aloud onClick={() => speak(text, voice)}>
      {words.readAloud}
    </button>
  )
}
