import type { DatabaseSync } from 'node:sqlite'
import type { NewTicket } from '../../../contract/ticket.ts'
import type { TicketFacts } from '../../core/facts.ts'
import { closedTicketNewsMs, decide, type TicketStanding } from '../../core/tickets.ts'
import type { StoreCommands, TicketInput } from '../store.ts'
import type { DeviceWriter, InstanceRow } from './devices.ts'
import type { ReadingWriter } from './readings.ts'
import { requestMemory } from './requests.ts'
import { selectTickets, ticketFacts } from './rows.ts'

export interface TicketWriter extends Pick<StoreCommands, 'openTicket' | 'askNews' | 'actOnTicket'> {
  /** An instance's open tickets, and those that changed lately. */
  news: (instance: string, at: number) => TicketFacts[]
}

function statements(db: DatabaseSync) {
  return {
    asked: db.prepare(`${selectTickets} WHERE t.device = ? AND t.asked_as = ?`),
    byId: db.prepare(`${selectTickets} WHERE t.public_id = ?`),
    news: db.prepare(
      `${selectTickets} WHERE t.instance = ? AND (t.state <> 'closed' OR t.updated_at >= ?) ORDER BY t.number`,
    ),
    add: db.prepare(
      `INSERT INTO tickets (public_id, device, asked_as, instance, unit, version, state, category, words, language,
         snapshot, self_check, pressed_at, received_at, updated_at)
       VALUES (?, ?, ?, ?, ?, 1, 'new', ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    adopt: db.prepare('UPDATE tickets SET instance = ? WHERE device = ? AND asked_as = ?'),
    update: db.prepare(
      `UPDATE tickets SET version = ?, state = ?, taken_by = ?, answer_text = ?, answer_by = ?, answer_at = ?,
         closed_at = ?, updated_at = ? WHERE public_id = ?`,
    ),
    seen: db.prepare('UPDATE devices SET last_seen_at = ? WHERE id = ?'),
  }
}

function json(value: NewTicket['snapshot'] | NewTicket['selfCheck']): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** The writes of tickets. A ticket's id means something on the device that made it, and nowhere else. */
export function ticketWriter(db: DatabaseSync, devices: DeviceWriter, readings: ReadingWriter): TicketWriter {
  const sql = statements(db)
  const requests = requestMemory(db)

  function asked(device: number, id: string): TicketFacts | undefined {
    const row = sql.asked.get(device, id)
    return row === undefined ? undefined : ticketFacts(row)
  }

  function add(instance: InstanceRow, device: number, { ticket, newTicketId, at }: TicketInput): TicketFacts {
    const { id, category, words, language, snapshot, selfCheck, pressedAt } = ticket
    const texts = [category, words ?? null, language, json(snapshot), json(selfCheck)] as const
    sql.add.run(newTicketId, device, id, instance.id, instance.unit, ...texts, Date.parse(pressedAt), at, at)
    return ticketFacts(sql.byId.get(newTicketId))
  }

  function update(id: string, standing: TicketStanding, at: number): void {
    const { version, state, takenBy, answer, closedAt } = standing
    const answered = [answer?.text ?? null, answer?.by ?? null, answer?.at ?? null] as const
    sql.update.run(version, state, takenBy, ...answered, closedAt, at, id)
  }

  function news(instance: string, at: number): TicketFacts[] {
    return sql.news.all(instance, at - closedTicketNewsMs).map(ticketFacts)
  }

  return {
    news,
    openTicket(input) {
      const instance = devices.instance(input.once.instance)
      if (instance === undefined) return { kind: 'unknown-instance' }
      if (!requests.remember(input.once)) return { kind: 'repeated-request' }
      const { snapshot, id } = input.ticket
      const device = readings.keep(instance, snapshot === undefined ? [] : [snapshot], input.at)
      const known = asked(device, id)
      if (known === undefined) return { kind: 'opened', ticket: add(instance, device, input) }
      // The device lost its key, not its outbox: the news of the ticket goes to the instance that asks.
      sql.adopt.run(instance.id, device, id)
      return { kind: 'known', ticket: known }
    },
    askNews({ once, at }) {
      const instance = devices.instance(once.instance)
      if (instance === undefined) return { kind: 'unknown-instance' }
      if (!requests.remember(once)) return { kind: 'repeated-request' }
      sql.seen.run(at, instance.device)
      return { kind: 'news', tickets: news(instance.id, at) }
    },
    actOnTicket({ id, ...deed }) {
      const row = sql.byId.get(id)
      if (row === undefined) return { kind: 'unknown-ticket' }
      const ticket = ticketFacts(row)
      const decision = decide(ticket, deed)
      if (decision.kind !== 'changed') return { kind: decision.kind, ticket }
      update(id, decision.standing, deed.at)
      return { kind: 'changed', ticket: ticketFacts(sql.byId.get(id)) }
    },
  }
}
