import type { JSX } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { DeviceView, TicketView } from '../../../core/board-api.ts'
import { Ago } from '../ago.tsx'
import type { BoardState } from '../board-state.ts'
import { CategoryPicture } from '../pictures.tsx'
import { ticketsHref } from '../route.ts'
import { PupilChip, StateChip } from '../signs.tsx'
import { hasNews } from '../ticket-list.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { AnswerForm } from './answer-form.tsx'
import { BackLink } from './back-link.tsx'
import { TicketDevice } from './ticket-device.tsx'
import { Thread } from './thread.tsx'
import { TicketNotice } from './ticket-notice.tsx'
import { VisitForm } from './visit-form.tsx'
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
  const { see } = useActions()
  useEffect(() => see(ticket), [ticket.id, ticket.seenAt])
  useLayoutEffect(() => {
    // The button that was pressed may be gone with the change: focus must not fall off the page.
    if (document.activeElement === document.body) document.getElementById(readingHeading)?.focus()
  }, [ticket.version])
  // A report through a class link has no device behind it: nobody would read an answer.
  const unread = ticket.channel === 'class-link'
  const sending = state.busy?.id === ticket.id && state.busy.action === 'answer'
  return (
    <section class="detail" data-reading data-testid="ticket-detail" aria-labelledby={readingHeading}>
      <BackLink href={ticketsHref} text={words.backToTickets} />
      <div class="detail-columns">
        <div class="detail-main">
          <TicketHeader ticket={ticket} />
          <Thread ticket={ticket} me={state.session?.name} />
          <Standing ticket={ticket} me={state.session?.name} />
          {unread && (
            <p class="soft" data-testid="no-reader">
              {words.lending.noReader}
            </p>
          )}
          {!unread && (ticket.state !== 'closed' || draft !== '') && (
            <AnswerForm
              ticket={ticket}
              draft={draft}
              code={state.codes[ticket.id]}
              sending={sending}
              wrong={notice?.kind === 'empty'}
            />
          )}
          <TicketNotice notice={notice} hasDraft={draft.trim() !== ''} />
          {ticket.state !== 'closed' && !unread && <VisitForm ticket={ticket} draft={state.visits[ticket.id]} />}
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
          {ticket.reopened && <PupilChip says="reopened" />}
          {hasNews(ticket) && <PupilChip says="news" />}
          <span class="soft">
            {ticket.channel === 'class-link' ? words.lending.reported : words.pressed} <Ago at={ticket.pressedAt} />
          </span>
          <span class="soft" data-testid="channel" data-channel={ticket.channel}>
            {words.record.channelLabel} {words.record.channel[ticket.channel]}
          </span>
          {ticket.channel !== 'class-link' && (
            <span class="soft">{words.record.reads(words.record.language[ticket.language])}</span>
          )}
        </p>
      </div>
    </header>
  )
}

/** How the ticket stands now, below everything that led to it. */
function Standing(props: { ticket: TicketView; me: string | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { ticket, me } = props
  return (
    <>
      {ticket.takenBy !== null && (
        <p class="soft">{ticket.takenBy === me ? words.takenByYou : words.takenBy(ticket.takenBy)}</p>
      )}
      {ticket.closedAt !== null && (
        <p class="soft" data-testid="closed-as">
          {words.closedAt} <Ago at={ticket.closedAt} />
          {ticket.closedAs !== null && `: ${words.record.closedAs[ticket.closedAs]}`}
        </p>
      )}
    </>
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
