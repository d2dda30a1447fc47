import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../../contract/language.ts'
import { longestWords } from '../../../contract/ticket.ts'
import { personalNumbersIn } from '../../core/personal-number.ts'
import { dictationIn, type Dictation } from '../../web/dictation.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/sv.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { Failed } from './failed.tsx'
import { withoutPersonalNumbers } from './without-personal-numbers.ts'
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

interface AskProps {
  words: Words
  text: string
  onRemove: () => void
  onKeep: () => void
}

/** A number that names a person is seen before it is sent, and the pupil decides, with the safe way first. */
function PersonalNumber({ words, text, onRemove, onKeep }: AskProps) {
  // A word joiner beside the hyphen: the number is seen whole, on one line.
  const found = personalNumbersIn(text).map(({ start, end }) => text.slice(start, end).replaceAll('-', '\u2060-\u2060'))
  return (
    <div class="notice" role="alert" data-personal>
      <p>{fill(words.personalFound, { number: found.join(', ') })}</p>
      <p>{words.personalAsk}</p>
      <Press as="send" icon="remove" name="personal-remove" word={words.personalRemove} onPress={onRemove} />
      <Press as="quiet" icon="send" name="personal-keep" word={words.personalKeep} onPress={onKeep} />
    </div>
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
          onRemove={() => {
            setText(withoutPersonalNumbers(text))
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
