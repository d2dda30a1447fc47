import type { JSX } from 'preact'
import type { TicketView } from '../../../core/board-api.ts'
import type { Notice } from '../board-state.ts'
import { useSpeech, type Words } from '../words/words.ts'
import { failureText } from './screens.tsx'

function conflictSentences(words: Words, ticket: TicketView, hasDraft: boolean): string[] {
  const { state, takenBy, record } = ticket
  const answeredBy = record.findLast(({ item }) => item.kind === 'answer')?.by
  const who = state === 'answered' ? (answeredBy ?? takenBy) : takenBy
  const standing = words.state[state].toLowerCase()
  const now = who === null ? words.conflictNow(standing) : words.conflictNowBy(standing, who)
  return [words.conflict, now, ...(hasDraft && state !== 'closed' ? [words.conflictKept] : [])]
}

function sentences(words: Words, notice: Notice, hasDraft: boolean): string[] {
  if (notice.kind === 'done') return [words.done[notice.action]]
  if (notice.kind === 'unsent') return [words.unsent]
  if (notice.kind === 'empty') return [words.emptyAnswer]
  if (notice.kind === 'conflict') return conflictSentences(words, notice.ticket, hasDraft)
  return [words.notDone, failureText(words, notice.failure), ...(hasDraft ? [words.notDoneKept] : [])]
}

/** What the last press came to. It is told aloud, and stays until the next press. */
export function TicketNotice(props: { notice: Notice | undefined; hasDraft: boolean }): JSX.Element {
  const { words } = useSpeech()
  const { notice } = props
  return (
    <output data-testid="notice">
      {notice && (
        <span class={`notice notice-${notice.kind}`} data-notice={notice.kind}>
          {sentences(words, notice, props.hasDraft).join(' ')}
        </span>
      )}
    </output>
  )
}
