import { EntryAnswer, type Entry } from '../../contract/entry.ts'
import { TicketNews, type NewTicket } from '../../contract/ticket.ts'
import type { Memory } from './memory.ts'
import type { Outbox, WaitingPress } from './outbox.ts'
import { withEntrySettled, withRefusal } from './own-tickets.ts'
import { done, later, type Round, type Sender } from './sender.ts'

/** What sending of presses works with. */
export interface PressParts {
  sender: Pick<Sender, 'send' | 'takeNews'>
  memory: Memory
  outbox: Outbox
}

async function sendTicket({ sender, memory }: PressParts, ticket: NewTicket): Promise<Round> {
  const settled = await sender.send({
    endpoint: 'tickets',
    payload: ticket,
    read: (body) => {
      const news = TicketNews.safeParse(body).data
      return news?.id === ticket.id ? news : undefined
    },
  })
  if (settled.fate === 'sent') await sender.takeNews([settled.answer])
  else if (settled.fate !== 'drop') return later(settled)
  else
    await memory.update(
      'tickets',
      (tickets = []) => withRefusal(tickets, ticket.id),
      // It leaves the outbox only when the pupil can be told.
      (tickets) => memory.set('tickets', tickets),
    )
  return done
}

async function sendEntry({ sender, memory }: PressParts, entry: Entry): Promise<Round> {
  const settled = await sender.send({
    endpoint: 'entries',
    payload: entry,
    read: (body) => {
      const answer = EntryAnswer.safeParse(body).data
      return answer?.accepted === entry.id ? answer : undefined
    },
  })
  if (settled.fate !== 'sent' && settled.fate !== 'drop') return later(settled)
  const standing = settled.fate === 'sent' ? 'sent' : 'refused'
  if ('ticket' in entry)
    await memory.update(
      'tickets',
      (tickets = []) => withEntrySettled(tickets, entry, standing),
      // The same: what the pupil sees of it would else say for ever that it waits.
      (tickets) => memory.set('tickets', tickets),
    )
  return done
}

async function sendPress(parts: PressParts, waiting: WaitingPress): Promise<Round> {
  const { item } = waiting
  const round = await (item.kind === 'ticket' ? sendTicket(parts, item.ticket) : sendEntry(parts, item.entry))
  if (round.kind === 'done') await parts.outbox.settled([waiting])
  return round
}

/**
 * Sends every press that waits, in the order they came, until none is left. Where an entry can't be sent now, the
 * entries behind it wait with it and the tickets do not: a picture that some proxy finds too large must not keep a
 * press for help from coming through.
 */
export async function sendPresses(parts: PressParts): Promise<Round> {
  for (;;) {
    const waiting = await parts.outbox.presses()
    if (waiting.length === 0) return done
    let held: Round | undefined
    for (const each of waiting) {
      if (held && each.item.kind === 'entry') continue
      const round = await sendPress(parts, each)
      if (round.kind === 'later' && each.item.kind === 'ticket') return held ?? round
      if (round.kind === 'later') held = round
    }
    if (held) return held
  }
}
