/**
 * A voice of a language that speaks on the device itself: one in the cloud would have the text sent away,
 * and one of another language reads it so that nobody understands.
 */
export function voiceOf<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  language: string,
  voices: readonly Voice[],
): Voice | undefined {
  return voices.find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language)
}

export function voicesNow(): SpeechSynthesisVoice[] {
  return speechSynthesis.getVoices()
}

/** Calls back when the voices have been loaded; gives back what ends it. */
export function onVoices(listener: () => void): () => void {
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

export function speak(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechSynthesis.speak(utterance)
}

export function hush(): void {
  speechSynthesis.cancel()
}
