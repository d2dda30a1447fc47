import type { AnswerCode, ClosedAs, TicketState, Visit } from '../../contract/ticket.ts'
import type { PupilKind, RecordItem } from './record.ts'

/** The part of a ticket that what is done and said changes. Times are milliseconds since 1970. */
export interface TicketStanding {
  version: number
  state: TicketState
  /** When somebody in IT support first looked at it. */
  seenAt: number | null
  takenBy: string | null
  visit: Visit | null
  closedAt: number | null
  closedAs: ClosedAs | null
  /** When the pupil last opened it again; null of a ticket that never was, or has been closed since. */
  reopenedAt: number | null
}

/** What a technician does. An answer has a code, words, or both. */
export type TicketDoing =
  | { action: 'take' }
  | { action: 'answer'; code?: AnswerCode | undefined; text?: string | undefined }
  | { action: 'visit'; visit: Visit }
  | { action: 'close' }

/** What a technician did, on which version of the ticket, and when (milliseconds since 1970). */
export interface TicketDeed {
  doing: TicketDoing
  version: number
  by: string
  at: number
}

export type TicketDecision =
  /** `item` is what the ticket's record tells of it; that somebody took it stands on the ticket itself. */
  | { kind: 'changed'; standing: TicketStanding; item: RecordItem | null }
  /** Somebody changed the ticket since the technician saw it. */
  | { kind: 'conflict' }
  /** A closed ticket stays as it is, for IT support. */
  | { kind: 'closed' }

/** A device is told of its open tickets, and of closed ones for this long, in milliseconds; so long, words open one again. */
export const closedTicketNewsMs = 14 * 24 * 3600 * 1000

/** The pictures of a ticket are kept for this long after it was closed, in milliseconds. */
export const picturesKeptMs = 14 * 24 * 3600 * 1000

function closed(standing: TicketStanding, closedAs: ClosedAs, at: number): TicketStanding {
  return { ...standing, state: 'closed', closedAt: at, closedAs, visit: null, reopenedAt: null }
}

/** Open again, and in nobody's hands: whoever had it may be at home. */
function reopened(standing: TicketStanding, at: number): TicketStanding {
  const cleared = { takenBy: null, visit: null, closedAt: null, closedAs: null }
  return { ...standing, ...cleared, state: 'new', reopenedAt: at }
}

type Outcome = { standing: TicketStanding; item: RecordItem | null }

function doneBy(standing: TicketStanding, { doing, by, at }: TicketDeed): Outcome {
  switch (doing.action) {
    case 'take': {
      // An answered ticket that changes hands is still answered.
      const state = standing.state === 'new' ? 'taken' : standing.state
      // Whoever was on the way is not the one who has it now.
      const visit = standing.takenBy === by ? standing.visit : null
      return { standing: { ...standing, takenBy: by, state, visit }, item: null }
    }
    case 'answer': {
      const item: RecordItem = { kind: 'answer', code: doing.code, text: doing.text }
      return { standing: { ...standing, takenBy: standing.takenBy ?? by, state: 'answered' }, item }
    }
    case 'visit': {
      const state = standing.state === 'new' ? 'taken' : standing.state
      const item: RecordItem = { kind: 'visit', ...doing.visit }
      return { standing: { ...standing, takenBy: by, state, visit: doing.visit }, item }
    }
    case 'close':
      return { standing: closed(standing, 'closed', at), item: { kind: 'closed' } }
    default:
      return doing satisfies never
  }
}

/** What a technician's action makes of a ticket: new -> taken -> answered -> closed, where any step may be skipped. */
export function decide(standing: TicketStanding, deed: TicketDeed): TicketDecision {
  if (standing.version !== deed.version) return { kind: 'conflict' }
  if (standing.state === 'closed') return { kind: 'closed' }
  const { standing: after, item } = doneBy(standing, deed)
  // Who acts has looked.
  const seenAt = standing.seenAt ?? deed.at
  return { kind: 'changed', standing: { ...after, seenAt, version: standing.version + 1 }, item }
}

const entryOutcomes: Record<PupilKind, (standing: TicketStanding, at: number) => TicketStanding> = {
  details: (standing) => standing,
  picture: (standing) => standing,
  words(standing, at) {
    const late = standing.closedAt === null || at - standing.closedAt > closedTicketNewsMs
    return late ? standing : reopened(standing, at)
  },
  solved(standing, at) {
    if (standing.state !== 'closed') return closed(standing, 'solved', at)
    // IT support closed it, and the pupil confirms that it works.
    return standing.closedAs === 'closed' ? { ...standing, closedAs: 'solved' } : standing
  },
  'not-solved': (standing, at) =>
    standing.state === 'answered' || standing.state === 'closed' ? reopened(standing, at) : standing,
  withdrawn: (standing, at) => (standing.state === 'closed' ? standing : closed(standing, 'withdrawn', at)),
}

/**
 * What an entry of the pupil's makes of a ticket. Nothing that a child says is refused; each counts as a change.
 * @param at when it came, in milliseconds since 1970 by the desk's clock.
 */
export function received(standing: TicketStanding, kind: PupilKind, at: number): TicketStanding {
  return { ...entryOutcomes[kind](standing, at), version: standing.version + 1 }
}

/** Somebody looks at the ticket: noted the first time. It is no change, so that nobody's open answer is overtaken by a look. */
export function looked(standing: TicketStanding, at: number): TicketStanding {
  return { ...standing, seenAt: standing.seenAt ?? at }
}
