import type { RecordView, TicketView } from '../../core/board-api.ts'

export const ticketFilters = ['open', 'closed', 'all'] as const
export type TicketFilter = (typeof ticketFilters)[number]

function passes(ticket: TicketView, filter: TicketFilter): boolean {
  return filter === 'all' || (ticket.state === 'closed') === (filter === 'closed')
}

/**
 * The tickets to list, newest first. The one that is open in the page stays listed whatever the
 * filter says: it must not vanish under the reader's hand when it is closed.
 */
export function listed(tickets: readonly TicketView[], filter: TicketFilter, openNumber: number | null): TicketView[] {
  return tickets
    .filter((ticket) => passes(ticket, filter) || ticket.number === openNumber)
    .toSorted((one, other) => other.number - one.number)
}

export function countsOf(tickets: readonly TicketView[]): Record<TicketFilter | 'new', number> {
  const closed = tickets.filter((ticket) => ticket.state === 'closed').length
  const fresh = tickets.filter((ticket) => ticket.state === 'new').length
  return { all: tickets.length, closed, open: tickets.length - closed, new: fresh }
}

/**
 * What a fetched list means beside what is known. An answer to an action can overtake a list that was
 * asked for before it, so the higher version of each ticket wins.
 */
export function merged(known: readonly TicketView[], fetched: readonly TicketView[]): TicketView[] {
  const before = new Map(known.map((ticket) => [ticket.id, ticket]))
  return fetched.map((ticket) => {
    const earlier = before.get(ticket.id)
    return earlier && earlier.version > ticket.version ? earlier : ticket
  })
}

/** The list with one ticket as it is now. */
export function withTicket(tickets: readonly TicketView[], changed: TicketView): TicketView[] {
  return tickets.map((ticket) => (ticket.id === changed.id && changed.version >= ticket.version ? changed : ticket))
}

/** The tickets that were not there before. */
export function arrivals(before: readonly TicketView[], after: readonly TicketView[]): TicketView[] {
  const known = new Set(before.map((ticket) => ticket.id))
  return after.filter((ticket) => !known.has(ticket.id))
}

/** The pupil's latest words, for a list; undefined where they wrote none. */
export function latestWords(ticket: TicketView): Extract<RecordView['item'], { kind: 'words' }> | undefined {
  const said = ticket.record.flatMap(({ item }) => (item.kind === 'words' ? [item] : []))
  return said.at(-1)
}

/** Whether the pupil has added something since IT support last did, to a ticket that somebody has in hand. */
export function hasNews({ state, record }: TicketView): boolean {
  const inHand = state === 'taken' || state === 'answered'
  return inHand && record.some(({ by }) => by !== null) && record.at(-1)?.by === null
}

/** The item `step` away from the current one, stopping at the ends; from nowhere, the first or the last. */
export function neighbour<T>(items: readonly T[], current: T | null, step: 1 | -1): T | undefined {
  const index = current === null ? -1 : items.indexOf(current)
  if (index === -1) return step === 1 ? items[0] : items.at(-1)
  return items[Math.min(items.length - 1, Math.max(0, index + step))]
}
