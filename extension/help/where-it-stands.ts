import { isOpen } from '../core/own-tickets.ts'
import type { OwnTicket } from '../core/kept.ts'
import type { WordKey } from '../words/sv.ts'

/** Where a ticket stands: the sentence that says so, and how far along the way it is. */
export interface Standing {
  sentence: WordKey
  /** Fills `{name}` in the sentence. */
  name?: string
  /** 0 kept on the device, 1 sent, 2 read, 3 somebody helps, 4 answered, 5 over. */
  way: 0 | 1 | 2 | 3 | 4 | 5
}

function whoHelps({ news }: OwnTicket): Standing | undefined {
  const { visit, takenBy, state } = news ?? {}
  const name = takenBy === undefined ? {} : { name: takenBy }
  if (visit) return { sentence: takenBy === undefined ? 'visit' : 'visitBy', ...name, way: 3 }
  if (state !== 'taken') return undefined
  return { sentence: takenBy === undefined ? 'taken' : 'takenBy', ...name, way: 3 }
}

function closed({ own, news }: OwnTicket): Standing {
  if (own === 'withdrawn') return { sentence: 'closed-withdrawn', way: 5 }
  if (own === 'solved') return { sentence: 'closed-solved', way: 5 }
  return { sentence: `closed-${news?.closedAs ?? 'closed'}`, way: 5 }
}

/** What the pupil is told of a ticket, in one sentence: what they did last, else what the desk says. */
export function whereItStands(ticket: OwnTicket): Standing {
  const { standing, news } = ticket
  if (!isOpen(ticket)) return closed(ticket)
  if (standing !== 'sent') return { sentence: standing, way: 0 }
  const helps = whoHelps(ticket)
  if (news?.visit && helps) return helps
  if (news?.state === 'answered' && ticket.own !== 'not-solved') return { sentence: 'answered', way: 4 }
  if (helps) return helps
  return news?.seenAt === undefined ? { sentence: 'sent', way: 1 } : { sentence: 'seen', way: 2 }
}
