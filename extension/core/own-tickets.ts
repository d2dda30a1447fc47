import type { NewTicket, TicketNews } from '../../contract/ticket.ts'
import type { OwnTicket } from './kept.ts'

/** Tickets that the device remembers; the oldest closed ones give way first. */
const mostTickets = 20

/** For this long after the press, news is asked for every minute; later it comes with the check-ins. */
const eagerMs = 3_600_000

/** A press that lies further ahead than this, in ms, was made before the clock was set back: how long ago, nobody knows. */
const correctionMs = 60_000

function trimmed(tickets: readonly OwnTicket[]): OwnTicket[] {
  if (tickets.length <= mostTickets) return [...tickets]
  const closed = tickets.filter((ticket) => ticket.news?.state === 'closed' || ticket.standing === 'refused')
  const going = new Set(closed.slice(0, tickets.length - mostTickets))
  return tickets.filter((ticket) => !going.has(ticket))
}

/** Adds a press; oldest first. */
export function withPress(tickets: readonly OwnTicket[], ticket: NewTicket): OwnTicket[] {
  const { id, category, pressedAt } = ticket
  return trimmed([...tickets, { id, category, pressedAt, standing: 'kept' }])
}

/** Marks a ticket that the desk can never take, so that the pupil is told and not left waiting. */
export function withRefusal(tickets: readonly OwnTicket[], id: string): OwnTicket[] {
  return tickets.map((ticket) => (ticket.id === id ? { ...ticket, standing: 'refused' } : ticket))
}

/** Takes in what the desk says. News older than what is known changes nothing. */
export function withNews(tickets: readonly OwnTicket[], news: readonly TicketNews[]): OwnTicket[] {
  const latest = new Map(news.map((one) => [one.id, one]))
  return tickets.map((ticket) => {
    const one = latest.get(ticket.id)
    if (!one || (ticket.news && ticket.news.updatedAt > one.updatedAt)) return ticket
    return { ...ticket, standing: 'sent', news: one }
  })
}

/** Whether the pupil waits for somebody: then, for an hour, the desk may be asked every minute. */
export function isAwaited(ticket: OwnTicket, now: number): boolean {
  const state = ticket.news?.state
  const open = ticket.standing === 'sent' && (state === 'new' || state === 'taken')
  const waited = now - Date.parse(ticket.pressedAt)
  return open && waited > -correctionMs && waited < eagerMs
}

/** Answers that the pupil has not yet had before their eyes. */
export function unseenAnswers(tickets: readonly OwnTicket[]): number {
  return tickets.filter(({ news, seenAnswerAt }) => news?.answer && news.answer.at !== seenAnswerAt).length
}

/** All answers count as seen. */
export function withAnswersSeen(tickets: readonly OwnTicket[]): OwnTicket[] {
  return tickets.map((ticket) => (ticket.news?.answer ? { ...ticket, seenAnswerAt: ticket.news.answer.at } : ticket))
}
