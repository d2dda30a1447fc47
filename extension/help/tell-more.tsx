import { useEffect, useRef, useState } from 'preact/hooks'
import { longestWords, type Category, type Language } from '../../contract/ticket.ts'
import type { Words } from '../words/sv.ts'
import { askForHelp } from './ask.ts'
import { Picture } from './pictures.tsx'

interface Props {
  category: Category
  freeText: boolean
  language: Language
  words: Words
  /** The self-check that goes along, by when it ended. */
  selfCheckAt: string | undefined
  onLeaveCheck: () => void
  onBack: () => void
  onKept: () => void
}

/** The second press: send, with a few words where the pupil wants to and the settings allow it. */
export function TellMore({ category, freeText, language, words, selfCheckAt, onLeaveCheck, onBack, onKept }: Props) {
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState(false)
  const send = useRef<HTMLButtonElement>(null)
  // The next press is nearly always this one; Enter alone should do.
  useEffect(() => send.current?.focus(), [])

  const submit = async () => {
    setSending(true)
    setFailed(false)
    const trimmed = text.trim()
    const kept = await askForHelp({
      category,
      language,
      ...(freeText && trimmed ? { words: trimmed } : {}),
      ...(selfCheckAt === undefined ? {} : { selfCheckAt }),
    })
    setSending(false)
    if (kept) onKept()
    else setFailed(true)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending) void submit()
      }}
    >
      <h2 class="chosen">
        <Picture of={category} />
        {words[category]}
      </h2>
      {freeText && (
        <>
          <label for="words">{words.tellMore}</label>
          <p class="hint" id="words-hint">
            {words.tellMoreHint}
          </p>
          <textarea
            id="words"
            rows={3}
            maxLength={longestWords}
            aria-describedby="words-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
      {selfCheckAt !== undefined && (
        <p class="attached" data-attached>
          {words.checkAttached}
          <button type="button" class="quiet" onClick={onLeaveCheck}>
            {words.checkLeave}
          </button>
        </p>
      )}
      {failed && (
        <p class="notice" role="alert">
          {words.notKept}
        </p>
      )}
      <button type="submit" class="send" ref={send} aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
      <button type="button" class="quiet" onClick={onBack}>
        {words.back}
      </button>
    </form>
  )
}
