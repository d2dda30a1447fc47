import type { JSX } from 'preact'
import type { TicketView } from '../../../core/board-api.ts'
import type { BoardState } from '../board-state.ts'
import type { Command } from '../keys.ts'
import { ticketHref, ticketsHref } from '../route.ts'
import { countsOf, listed } from '../ticket-list.ts'
import { useSpeech, type Words } from '../words/words.ts'
import { useActions, type Actions } from './actions.ts'
import { BackLink } from './back-link.tsx'
import { FailedScreen, LoadingScreen, Screen } from './screens.tsx'
import { Segments } from './segments.tsx'
import { SelfHelped } from './self-helped.tsx'
import { TicketDetail } from './ticket-detail.tsx'
import { TicketRow } from './ticket-row.tsx'
import { useCommands } from './use-commands.ts'
import { answerBox, useReading, visitOpener, type Reading } from './use-reading.ts'

interface TicketsViewProps {
  state: BoardState
  open: number | null
  singleKeys: boolean
}

export function TicketsView(props: TicketsViewProps): JSX.Element {
  const { words } = useSpeech()
  const { tickets } = props.state
  if (tickets.status === 'ready') return <Tickets {...props} tickets={tickets.value} />
  return (
    <div class="pane">
      <h1>{words.tickets}</h1>
      {tickets.status === 'loading' ? (
        <LoadingScreen text={words.loadingTickets} />
      ) : (
        <FailedScreen failure={tickets.failure} />
      )}
    </div>
  )
}

/** Serves the commands that act on a ticket: the row with focus, else the open one. */
function serveAction(command: Command, tickets: TicketView[], reading: Reading, actions: Actions): boolean {
  const current = reading.current()
  const ticket = tickets.find(({ number }) => String(number) === current)
  if (!ticket || ticket.state === 'closed') return false
  if (command === 'answer') reading.openTo(String(ticket.number), answerBox)
  else if (command === 'visit') reading.openTo(String(ticket.number), visitOpener)
  else if (command === 'take' || command === 'close') {
    // What the press comes to is told in the open ticket.
    reading.show(String(ticket.number))
    actions.act(ticket, command)
  } else return false
  return true
}

function Tickets(props: TicketsViewProps & { tickets: TicketView[] }): JSX.Element {
  const { state, open, tickets } = props
  const actions = useActions()
  const shown = listed(tickets, state.ticketFilter, open)
  const reading = useReading({
    items: shown.map(({ number }) => String(number)),
    open: open === null ? null : String(open),
    hrefOf: (number) => ticketHref(Number(number)),
    home: ticketsHref,
  })
  useCommands(props.singleKeys, (command) => reading.serve(command) || serveAction(command, tickets, reading, actions))
  return (
    <div class="split tickets" data-open={open !== null}>
      <TicketListPane state={state} tickets={tickets} shown={shown} open={open} />
      <OpenTicket state={state} tickets={tickets} open={open} />
    </div>
  )
}

function TicketListPane(props: {
  state: BoardState
  tickets: TicketView[]
  shown: TicketView[]
  open: number | null
}): JSX.Element {
  const { words } = useSpeech()
  const { choose } = useActions()
  const { state, tickets, shown, open } = props
  const counts = countsOf(tickets)
  const fresh = new Set(state.arrived.map(({ id }) => id))
  return (
    <div class="pane list-pane">
      <div class="pane-head">
        <h1>{words.tickets}</h1>
        <Segments
          label={words.filterTickets}
          name="ticket-filter"
          options={[
            { value: 'open', text: words.filterOpen, count: counts.open },
            { value: 'closed', text: words.filterClosed, count: counts.closed },
            { value: 'all', text: words.filterAll, count: counts.all },
          ]}
          chosen={state.ticketFilter}
          onChoose={(ticketFilter) => choose({ ticketFilter })}
        />
      </div>
      {shown.length === 0 ? (
        <NoTickets state={state} words={words} />
      ) : (
        <ul class="rows" data-testid="tickets">
          {shown.map((ticket) => (
            <TicketRow key={ticket.id} ticket={ticket} open={ticket.number === open} fresh={fresh.has(ticket.id)} />
          ))}
        </ul>
      )}
      <SelfHelped counts={state.selfHelped} />
    </div>
  )
}

function NoTickets(props: { state: BoardState; words: Words }): JSX.Element {
  const { words } = props
  const filter = props.state.ticketFilter
  const title = { open: words.noOpenTitle, closed: words.noClosedTitle, all: words.noneTitle }[filter]
  return (
    <Screen title={title} name="empty">
      <p>{filter === 'closed' ? words.noClosedText : words.noOpenText}</p>
    </Screen>
  )
}

function OpenTicket(props: { state: BoardState; tickets: TicketView[]; open: number | null }): JSX.Element {
  const { words } = useSpeech()
  const { state, tickets, open } = props
  if (open === null)
    return (
      <div class="nothing-open">
        {tickets.length > 0 && (
          <Screen title={words.chooseTitle} name="nothing-open">
            <p>{words.chooseText}</p>
            <p class="for-keys">{words.chooseKeys}</p>
          </Screen>
        )}
      </div>
    )
  const ticket = tickets.find(({ number }) => number === open)
  if (!ticket)
    return (
      <div class="detail">
        <BackLink href={ticketsHref} text={words.backToTickets} />
        <Screen title={words.missingTicketTitle(open)} name="missing">
          <p>{words.missingTicketText}</p>
        </Screen>
      </div>
    )
  const devices = state.devices.status === 'ready' ? state.devices.value.devices : []
  return <TicketDetail ticket={ticket} state={state} device={devices.find(({ id }) => id === ticket.deviceId)} />
}
