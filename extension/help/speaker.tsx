import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../contract/language.ts'
import { hush, onVoices, speak, voiceOf, voicesNow } from '../web/voices.ts'
import { Tool } from './header.tsx'
import { spokenText } from './spoken-text.ts'

/** Reads the screen aloud. Only where the device itself has a voice of that very language; else there is no button. */
export function Speaker({ language, word }: { language: Language; word: string }) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    const look = () => setVoice(voiceOf(language, voicesNow()))
    look()
    return onVoices(look)
  }, [language])
  useEffect(() => hush, [])
  if (!voice) return null
  return <Tool icon="speak" word={word} name="read-aloud" onPress={() => speak(spokenText(language), voice)} />
}
