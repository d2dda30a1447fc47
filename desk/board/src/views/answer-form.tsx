import type { JSX } from 'preact'
import type { TicketView } from '../../../core/board-api.ts'
import { longestWords, type AnswerCode } from '../../../../contract/ticket.ts'
import { useSpeech, type Words } from '../words/words.ts'
import { useActions } from './actions.ts'
import { QuickAnswers } from './quick-answers.tsx'
import { answerBox } from './use-reading.ts'

/** Tell how much room is left only when it begins to matter. */
const roomWorthTelling = 200

interface AnswerFormProps {
  ticket: TicketView
  draft: string
  code: AnswerCode | undefined
  sending: boolean
  wrong: boolean
}

function labelOf(words: Words, ticket: TicketView): string {
  if (ticket.state === 'closed') return words.answerUnsentLabel
  return ticket.record.some(({ item }) => item.kind === 'answer') ? words.answerAgainLabel : words.answerLabel
}

/**
 * Where the answer to the pupil is written. The text lives in the board's state, so nothing here can
 * lose it; what was not sent before someone closed the ticket can still be read and copied.
 */
export function AnswerForm({ ticket, draft, code, sending, wrong }: AnswerFormProps): JSX.Element {
  const { words } = useSpeech()
  const { act, write } = useActions()
  const closed = ticket.state === 'closed'
  const send = (event: Event) => {
    event.preventDefault()
    if (!closed) act(ticket, 'answer')
  }
  return (
    <form class="answer" onSubmit={send}>
      {!closed && <QuickAnswers ticket={ticket} chosen={code} />}
      <label for={answerBox}>{labelOf(words, ticket)}</label>
      <textarea
        id={answerBox}
        data-testid="answer-text"
        rows={4}
        maxLength={longestWords}
        value={draft}
        readOnly={closed}
        aria-describedby="answer-hint"
        aria-invalid={wrong}
        onInput={(event) => write(ticket.id, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
        }}
      />
      <AnswerFoot left={longestWords - draft.length} closed={closed} sending={sending} />
    </form>
  )
}

function AnswerFoot(props: { left: number; closed: boolean; sending: boolean }): JSX.Element {
  const { words } = useSpeech()
  const { left, closed, sending } = props
  return (
    <div class="answer-foot">
      <p id="answer-hint" class="soft">
        {closed ? words.closedNoAnswer : words.answerHint} {left <= roomWorthTelling && words.charactersLeft(left)}
      </p>
      {!closed && (
        <button type="submit" class="button primary" data-action="answer" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      )}
    </div>
  )
}
