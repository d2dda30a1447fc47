import type { TicketState } from '../../contract/ticket.ts'
import type { TicketActionName } from './board-api.ts'
import type { TicketAnswer } from './facts.ts'

/** The part of a ticket that an action can change. */
export interface TicketStanding {
  version: number
  state: TicketState
  takenBy: string | null
  answer: TicketAnswer | null
  closedAt: number | null
}

/** What a technician did, on which version of the ticket, and when (milliseconds since 1970). */
export interface TicketDeed {
  action: TicketActionName
  version: number
  /** The answer's words; the other actions have none. */
  text: string
  by: string
  at: number
}

export type TicketDecision =
  | { kind: 'changed'; standing: TicketStanding }
  /** Somebody changed the ticket since the technician saw it. */
  | { kind: 'conflict' }
  /** A closed ticket stays as it is. */
  | { kind: 'closed' }

type Outcome = (standing: TicketStanding, deed: TicketDeed) => TicketStanding

const outcomes: Record<TicketActionName, Outcome> = {
  // An answered ticket that changes hands is still answered.
  take: (standing, { by }) => ({
    ...standing,
    takenBy: by,
    state: standing.state === 'new' ? 'taken' : standing.state,
  }),
  answer: (standing, { text, by, at }) => ({
    ...standing,
    takenBy: standing.takenBy ?? by,
    state: 'answered',
    answer: { text, by, at },
  }),
  close: (standing, { at }) => ({ ...standing, state: 'closed', closedAt: at }),
}

/** What an action makes of a ticket: new -> taken -> answered -> closed, where any step may be skipped. */
export function decide(standing: TicketStanding, deed: TicketDeed): TicketDecision {
  if (standing.version !== deed.version) return { kind: 'conflict' }
  if (standing.state === 'closed') return { kind: 'closed' }
  return { kind: 'changed', standing: { ...outcomes[deed.action](standing, deed), version: standing.version + 1 } }
}

/** A device is told of its open tickets, and of closed ones for this long, in milliseconds. */
export const closedTicketNewsMs = 14 * 24 * 3600 * 1000
