import type { JSX } from 'preact'
import type { TicketView } from '../../../core/board-api.ts'
import { Ago } from '../ago.tsx'
import { shortUnit } from '../device-groups.ts'
import { CategoryPicture } from '../pictures.tsx'
import { ticketHref } from '../route.ts'
import { HealthSign, PupilChip, StateChip } from '../signs.tsx'
import { hasNews, latestWords } from '../ticket-list.ts'
import { useSpeech } from '../words/words.ts'

/** One ticket in the list: what is wrong, where, and how it stands. All of it opens the ticket. */
export function TicketRow(props: { ticket: TicketView; open: boolean; fresh: boolean }): JSX.Element {
  const { words } = useSpeech()
  const { ticket, open, fresh } = props
  const said = latestWords(ticket)
  return (
    <li>
      <article
        class={`row ${open ? 'is-open' : ''} ${fresh ? 'is-fresh' : ''}`}
        data-ticket-number={ticket.number}
        data-state={ticket.state}
        data-row={ticket.number}
        aria-labelledby={`ticket-${ticket.number}`}
      >
        <CategoryPicture category={ticket.category} />
        <div class="row-body">
          <div class="row-top">
            <h2 id={`ticket-${ticket.number}`}>
              <a href={ticketHref(ticket.number)} aria-current={open ? 'true' : undefined}>
                {words.category[ticket.category]} <span class="soft">{words.ticketNumber(ticket.number)}</span>
              </a>
            </h2>
            <span class="soft row-time">
              <Ago at={ticket.pressedAt} />
            </span>
          </div>
          {said && (
            <p class="row-words" lang={said.language} dir="auto">
              {said.text}
            </p>
          )}
          <RowFoot ticket={ticket} />
        </div>
      </article>
    </li>
  )
}

function RowFoot(props: { ticket: TicketView }): JSX.Element {
  const { ticket } = props
  return (
    <>
      <p class="row-place">
        <span>{shortUnit(ticket.unit)}</span> <span class="soft">{ticket.deviceName}</span>
      </p>
      <p class="row-signs">
        <StateChip state={ticket.state} />
        {ticket.reopened && <PupilChip says="reopened" />}
        {hasNews(ticket) && <PupilChip says="news" />}
        {ticket.takenBy !== null && <span class="soft">{ticket.takenBy}</span>}
        <HealthSign health={ticket.health} />
      </p>
    </>
  )
}
