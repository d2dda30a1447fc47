import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../../contract/language.ts'
import { longestWords } from '../../../contract/ticket.ts'
import { personalNumbersIn } from '../../core/personal-number.ts'
import { dictationIn, type Dictation } from '../../web/dictation.ts'
import type { Words } from '../../words/sv.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { Failed } from './failed.tsx'
import { PersonalNumber } from './personal-number-notice.tsx'
import type { TellingProps } from './telling-view.tsx'

interface SpeakProps {
  words: Words
  language: Language
  onText: (text: string) => void
}

/** Speech to text, where the device itself can; else there is no button. */
function Speak({ words, language, onText }: SpeakProps) {
  const [dictation, setDictation] = useState<Dictation>()
  const [listening, setListening] = useState(false)
  const [failed, setFailed] = useState(false)
  const stop = useRef<() => void>(null)
  useEffect(() => {
    void dictationIn(language).then(setDictation)
    return () => stop.current?.()
  }, [language])
  if (!dictation) return null
  const press = () => {
    if (listening) return stop.current?.()
    setListening(true)
    setFailed(false)
    stop.current = dictation.listen({
      onText,
      onEnd: (without) => {
        setListening(false)
        setFailed(without)
      },
    })
  }
  return (
    <>
      <Press as="answer" icon={listening ? 'stop' : 'microphone'} name="speak" word={words.speak} onPress={press} />
      <output class="hint">{failed ? words.speechFailed : listening ? words.listening : words.speakHint}</output>
    </>
  )
}

/** A few words of their own, written or spoken. */
export function WordsView({ page: { words, language }, failed, tell }: TellingProps) {
  const [text, setText] = useState('')
  const [asking, setAsking] = useState(false)
  const send = () => tell({ kind: 'words', text: text.trim(), language })
  return (
    <ScreenFrame name="words" title={words.wordsQuestion}>
      <p class="hint" id="words-hint">
        {words.wordsHint}
      </p>
      {failed && <Failed words={words} />}
      <textarea
        rows={4}
        dir="auto"
        maxLength={longestWords}
        aria-labelledby="heading"
        aria-describedby="words-hint"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setAsking(false)
        }}
      />
      <Speak
        words={words}
        language={language}
        onText={(heard) => setText((before) => `${before} ${heard}`.trim().slice(0, longestWords))}
      />
      {asking ? (
        <PersonalNumber
          words={words}
          text={text}
          onRemove={(rest) => {
            setText(rest)
            setAsking(false)
          }}
          onKeep={send}
        />
      ) : (
        <Press
          as="send"
          icon="send"
          name="send"
          word={words.send}
          onPress={() => {
            if (text.trim() === '') return
            if (personalNumbersIn(text).length > 0) setAsking(true)
            else send()
          }}
        />
      )}
    </ScreenFrame>
  )
}
