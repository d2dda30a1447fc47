import type { Entry } from '../../contract/entry.ts'
import type { NewTicket, TicketMessage, TicketNews } from '../../contract/ticket.ts'
import type { OwnEntry, OwnTicket } from './kept.ts'

/** Tickets that the device remembers; the oldest closed ones give way first. */
const mostTickets = 20

/** What a pupil has said in one ticket, as far as the device remembers; what is not sent yet never gives way. */
const mostSaid = 30

/** For this long after the press, news is asked for every minute; later it comes with the check-ins. */
const eagerMs = 3_600_000

/** How long a question that IT support has closed is shown to a pupil who has not said that it works. */
const closedShownMs = 14 * 86_400_000

/** A press that lies further ahead than this, in ms, was made before the clock was set back: how long ago, nobody knows. */
const correctionMs = 60_000

/** An entry that belongs to a ticket. */
export type TicketEntry = Extract<Entry, { ticket: string }>

function trimmed(tickets: readonly OwnTicket[]): OwnTicket[] {
  if (tickets.length <= mostTickets) return [...tickets]
  const closed = tickets.filter((ticket) => ticket.standing === 'refused' || !isOpen(ticket))
  const going = new Set(closed.slice(0, tickets.length - mostTickets))
  return tickets.filter((ticket) => !going.has(ticket))
}

/** Adds a press; oldest first. */
export function withPress(tickets: readonly OwnTicket[], ticket: NewTicket): OwnTicket[] {
  const { id, category, pressedAt, aboutLabel } = ticket
  const about = aboutLabel === undefined ? {} : { aboutLabel }
  return trimmed([...tickets, { id, category, pressedAt, standing: 'kept', ...about }])
}

/** Marks a ticket that the desk can never take, so that the pupil is told and not left waiting. */
export function withRefusal(tickets: readonly OwnTicket[], id: string): OwnTicket[] {
  return tickets.map((ticket) => (ticket.id === id ? { ...ticket, standing: 'refused' } : ticket))
}

/** What of an entry makes a ticket closed or open again; undefined where it does neither. */
function turnOf(kind: OwnEntry['kind']): OwnTicket['own'] {
  return kind === 'solved' || kind === 'not-solved' || kind === 'withdrawn' ? kind : undefined
}

function trimmedSaid(said: readonly OwnEntry[]): OwnEntry[] {
  const gone = said.filter(({ standing }) => standing !== 'kept').slice(0, Math.max(0, said.length - mostSaid))
  return said.filter((each) => !gone.includes(each))
}

/** Adds what the pupil says in a ticket; what closes it or opens it again holds at once. */
export function withEntry(tickets: readonly OwnTicket[], entry: TicketEntry): OwnTicket[] {
  const { id, at, kind } = entry
  const own = turnOf(kind)
  const text = entry.kind === 'words' ? { text: entry.text } : {}
  return tickets.map((ticket) => {
    if (ticket.id !== entry.ticket) return ticket
    const said = trimmedSaid([...(ticket.said ?? []), { id, kind, ...text, at, standing: 'kept' }])
    return { ...ticket, said, ...(own ? { own } : {}) }
  })
}

/**
 * Takes in what became of an entry. Where the desk can't take it, the ticket stands as the desk says; of a ticket that it
 * has refused it says nothing, and the pupil could never be rid of it.
 */
export function withEntrySettled(
  tickets: readonly OwnTicket[],
  entry: TicketEntry,
  standing: 'sent' | 'refused',
): OwnTicket[] {
  return tickets.map((ticket) => {
    if (ticket.id !== entry.ticket) return ticket
    const said = ticket.said?.map((each) => (each.id === entry.id ? { ...each, standing } : each))
    const { own, ...rest } = ticket
    const overruled = standing === 'refused' && own === entry.kind && ticket.standing !== 'refused'
    const stands = own !== undefined && !overruled
    return { ...rest, ...(said ? { said } : {}), ...(stands ? { own } : {}) }
  })
}

/** Takes in what the desk says. News older than what is known changes nothing. */
export function withNews(tickets: readonly OwnTicket[], news: readonly TicketNews[]): OwnTicket[] {
  const latest = new Map(news.map((one) => [one.id, one]))
  return tickets.map((ticket) => {
    const one = latest.get(ticket.id)
    if (!one || (ticket.news && ticket.news.updatedAt > one.updatedAt)) return ticket
    const { own, ...rest } = ticket
    // Requests go one after the other: all that was sent before this one was asked for, the desk has reckoned with.
    const waits = ticket.said?.some(({ kind, standing }) => standing === 'kept' && turnOf(kind) !== undefined)
    return { ...rest, standing: 'sent', news: one, ...(waits && own ? { own } : {}) }
  })
}

/** Whether a ticket is open, by what the pupil made of it last, else by what the desk says. */
export function isOpen({ own, news }: OwnTicket): boolean {
  return own === undefined ? news?.state !== 'closed' : own === 'not-solved'
}

/** Whether there is something to ask: IT support has answered or closed, and the pupil has not yet said how it went. */
export function isToBeJudged({ own, news }: OwnTicket): boolean {
  if (own !== undefined || !news) return false
  return news.state === 'answered' || (news.state === 'closed' && news.closedAs === 'closed')
}

/** Whether it is shown before any press: while it is open, and for two weeks where only IT support calls it done. */
export function isCurrent(ticket: OwnTicket, now: number): boolean {
  const { news } = ticket
  return isOpen(ticket) || (isToBeJudged(ticket) && now - Date.parse(news?.updatedAt ?? '') < closedShownMs)
}

/** Whether the pupil waits for somebody: then, for an hour, the desk may be asked every minute. */
export function isAwaited(ticket: OwnTicket, now: number): boolean {
  const state = ticket.news?.state
  const open = isOpen(ticket) && ticket.standing === 'sent'
  const unanswered = state === 'new' || state === 'taken' || ticket.own === 'not-solved'
  const waited = now - Date.parse(ticket.pressedAt)
  return open && unanswered && waited > -correctionMs && waited < eagerMs
}

function fromItAfter({ news }: OwnTicket, ...times: readonly (string | undefined)[]): TicketMessage[] {
  const messages = news?.messages ?? []
  return messages.filter(({ from, at }) => from === 'it' && times.every((time) => time === undefined || at > time))
}

/** How many messages from IT support the pupil has not yet had before their eyes. */
export function unseenAnswers(tickets: readonly OwnTicket[]): number {
  return tickets.reduce((sum, ticket) => sum + fromItAfter(ticket, ticket.seenUntil).length, 0)
}

/** When the latest message came that the pupil has not had before their eyes; undefined where there is none. */
export function latestUnseen(ticket: OwnTicket): string | undefined {
  return fromItAfter(ticket, ticket.seenUntil)
    .map(({ at }) => at)
    .sort()
    .at(-1)
}

/** The messages of one ticket count as seen, up to the latest that was shown: what came meanwhile has not been. */
export function withAnswersSeen(tickets: readonly OwnTicket[], id: string, until: string): OwnTicket[] {
  return tickets.map((ticket) => {
    const before = ticket.id !== id || (ticket.seenUntil !== undefined && ticket.seenUntil >= until)
    return before ? ticket : { ...ticket, seenUntil: until }
  })
}

/** A message from IT support that neither the page nor a notification has told of. */
export interface Unnotified {
  ticket: string
  message: string
}

/** What is to be told by notification, oldest first in each ticket. */
export function unnotified(tickets: readonly OwnTicket[]): Unnotified[] {
  return tickets.flatMap((ticket) =>
    fromItAfter(ticket, ticket.seenUntil, ticket.notifiedUntil).map(({ id }) => ({ ticket: ticket.id, message: id })),
  )
}

/** Those have been told; what came while they were being told has not. */
export function withNotified(tickets: readonly OwnTicket[], told: readonly Unnotified[]): OwnTicket[] {
  const ids = new Set(told.map(({ message }) => message))
  return tickets.map((ticket) => {
    const notifiedUntil = ticket.news?.messages.findLast(({ id }) => ids.has(id))?.at
    return notifiedUntil === undefined ? ticket : { ...ticket, notifiedUntil }
  })
}
