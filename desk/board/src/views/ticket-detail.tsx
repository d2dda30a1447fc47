import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { DeviceView, TicketView } from '../../../core/board-api.ts'
import { Ago } from '../ago.tsx'
import type { BoardState } from '../board-state.ts'
import { CategoryPicture } from '../pictures.tsx'
import { ticketsHref } from '../route.ts'
import { StateChip } from '../signs.tsx'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { AnswerForm } from './answer-form.tsx'
import { BackLink } from './back-link.tsx'
import { TicketDevice } from './ticket-device.tsx'
import { TicketNotice } from './ticket-notice.tsx'
import { readingHeading } from './use-reading.ts'

interface TicketDetailProps {
  ticket: TicketView
  state: BoardState
  device: DeviceView | undefined
}

/** One ticket, whole: what the pupil said, what was answered, what to do, and the device beside. */
export function TicketDetail(props: TicketDetailProps): JSX.Element {
  const { words } = useSpeech()
  const { ticket, state, device } = props
  const draft = state.drafts[ticket.id] ?? ''
  const notice = state.notices[ticket.id]
  useLayoutEffect(() => {
    // The button that was pressed may be gone with the change: focus must not fall off the page.
    if (document.activeElement === document.body) document.getElementById(readingHeading)?.focus()
  }, [ticket.version])
  const sending = state.busy?.id === ticket.id && state.busy.action === 'answer'
  return (
    <section class="detail" data-reading data-testid="ticket-detail" aria-labelledby={readingHeading}>
      <BackLink href={ticketsHref} text={words.backToTickets} />
      <div class="detail-columns">
        <div class="detail-main">
          <TicketHeader ticket={ticket} />
          <Conversation ticket={ticket} me={state.session?.name} />
          {(ticket.state !== 'closed' || draft !== '') && (
            <AnswerForm ticket={ticket} draft={draft} sending={sending} wrong={notice?.kind === 'empty'} />
          )}
          <TicketNotice notice={notice} hasDraft={draft.trim() !== ''} />
          <TicketButtons ticket={ticket} me={state.session?.name} unsent={notice?.kind === 'unsent'} />
        </div>
        <TicketDevice ticket={ticket} device={device} />
      </div>
    </section>
  )
}

function TicketHeader(props: { ticket: TicketView }): JSX.Element {
  const { words } = useSpeech()
  const { ticket } = props
  return (
    <header class="detail-head">
      <CategoryPicture category={ticket.category} />
      <div>
        <h2 id={readingHeading} tabIndex={-1}>
          {words.ticketHeading(ticket.number, words.category[ticket.category])}
        </h2>
        <p class="detail-facts">
          <StateChip state={ticket.state} />
          <span class="soft">
            {words.pressed} <Ago at={ticket.pressedAt} />
          </span>
        </p>
      </div>
    </header>
  )
}

function Conversation(props: { ticket: TicketView; me: string | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { ticket, me } = props
  const { answer } = ticket
  return (
    <div class="conversation">
      {ticket.words === null ? (
        <p class="soft">{words.noWords}</p>
      ) : (
        <figure class="said">
          <figcaption>{words.pupilWrote}</figcaption>
          <blockquote lang={ticket.language} data-testid="pupil-words">
            {ticket.words}
          </blockquote>
        </figure>
      )}
      {ticket.takenBy !== null && (
        <p class="soft">{ticket.takenBy === me ? words.takenByYou : words.takenBy(ticket.takenBy)}</p>
      )}
      {answer !== null && (
        <figure class="said answered">
          <figcaption>
            {answer.by === me ? words.answeredByYou : words.answeredBy(answer.by)}, <Ago at={answer.at} />
          </figcaption>
          <blockquote data-testid="answer">{answer.text}</blockquote>
        </figure>
      )}
      {ticket.closedAt !== null && (
        <p class="soft">
          {words.closedAt} <Ago at={ticket.closedAt} />
        </p>
      )}
    </div>
  )
}

function TicketButtons(props: { ticket: TicketView; me: string | undefined; unsent: boolean }): JSX.Element | null {
  const { words } = useSpeech()
  const { act } = useActions()
  const { ticket, me, unsent } = props
  if (ticket.state === 'closed') return null
  return (
    <div class="buttons">
      {ticket.takenBy !== me && (
        <button type="button" class="button" data-action="take" onClick={() => act(ticket, 'take')}>
          {ticket.takenBy === null ? words.take : words.takeOver}
        </button>
      )}
      <button type="button" class="button" data-action="close" onClick={() => act(ticket, 'close')}>
        {unsent ? words.closeAnyway : words.close}
      </button>
    </div>
  )
}
