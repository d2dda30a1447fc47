import type { DatabaseSync } from 'node:sqlite'
import type { NewTicket } from '../../../contract/ticket.ts'
import type { TicketFacts } from '../../core/facts.ts'
import { closedTicketNewsMs, decide, looked, type TicketStanding } from '../../core/tickets.ts'
import type { StoreCommands, TicketInput } from '../store.ts'
import type { DeviceWriter, InstanceRow } from './devices.ts'
import { labelFinder } from './labels.ts'
import type { ReadingWriter } from './readings.ts'
import { itemWriter } from './record-items.ts'
import { requestMemory } from './requests.ts'
import { selectTickets, ticketFacts } from './ticket-rows.ts'

type Commands = Pick<StoreCommands, 'openTicket' | 'askNews' | 'actOnTicket' | 'lookAtTicket'>

export interface TicketWriter {
  commands: Commands
  /** An instance's open tickets, and those that changed lately. */
  news: (instance: string, at: number) => TicketFacts[]
  /** The ticket that a device, by its row, opened under an id. */
  asked: (device: number, id: string) => TicketFacts | undefined
  /** Lets the news of a ticket go to this instance of its device. */
  adopt: (instance: InstanceRow, askedAs: string) => void
  /** Writes how a ticket, by the desk's id, stands now. */
  change: (id: string, standing: TicketStanding, at: number) => void
}

function statements(db: DatabaseSync) {
  return {
    asked: db.prepare(`${selectTickets} WHERE t.device = ? AND t.asked_as = ?`),
    byId: db.prepare(`${selectTickets} WHERE t.public_id = ?`),
    news: db.prepare(
      `${selectTickets} WHERE t.instance = ? AND (t.state <> 'closed' OR t.updated_at >= ?) ORDER BY t.number`,
    ),
    add: db.prepare(
      `INSERT INTO tickets (public_id, device, asked_as, instance, unit, version, state, category, language, channel,
         about_label, about_device, snapshot, self_check, pressed_at, received_at, updated_at)
       VALUES (?, ?, ?, ?, ?, 1, 'new', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    adopt: db.prepare('UPDATE tickets SET instance = ? WHERE device = ? AND asked_as = ?'),
    update: db.prepare(
      `UPDATE tickets SET version = ?, state = ?, seen_at = ?, taken_by = ?, visiting = ?, visit_at = ?, visit_place = ?,
         closed_at = ?, closed_as = ?, reopened_at = ?, updated_at = ? WHERE public_id = ?`,
    ),
    seen: db.prepare('UPDATE devices SET last_seen_at = ? WHERE id = ?'),
  }
}

function json(value: NewTicket['snapshot'] | NewTicket['selfCheck']): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** The reads and writes of single tickets that the commands are made of. */
function ticketTable(db: DatabaseSync) {
  const sql = statements(db)
  const labelled = labelFinder(db)

  function asked(device: number, id: string): TicketFacts | undefined {
    const row = sql.asked.get(device, id)
    return row === undefined ? undefined : ticketFacts(row)
  }

  return {
    asked,
    byId(id: string): TicketFacts | undefined {
      const row = sql.byId.get(id)
      return row === undefined ? undefined : ticketFacts(row)
    },
    news: (instance: string, at: number) => sql.news.all(instance, at - closedTicketNewsMs).map(ticketFacts),
    adopt: (instance: InstanceRow, askedAs: string) => void sql.adopt.run(instance.id, instance.device, askedAs),
    heard: (instance: InstanceRow, at: number) => void sql.seen.run(at, instance.device),
    add(instance: InstanceRow, device: number, { ticket, newTicketId, at }: TicketInput): TicketFacts {
      const { id, category, language, channel, aboutLabel, snapshot, selfCheck, pressedAt } = ticket
      const about = aboutLabel === undefined ? undefined : labelled(aboutLabel)
      const place = [newTicketId, device, id, instance.id, about?.unit ?? instance.unit] as const
      const told = [category, language, channel, aboutLabel?.trim() ?? null, about?.device ?? null] as const
      // A device whose clock runs ahead can't have pressed after it came.
      const pressed = Math.min(Date.parse(pressedAt), at)
      sql.add.run(...place, ...told, json(snapshot), json(selfCheck), pressed, at, at)
      return ticketFacts(sql.byId.get(newTicketId))
    },
    change(id: string, standing: TicketStanding, at: number): void {
      const { version, state, seenAt, takenBy, visit, closedAt, closedAs, reopenedAt } = standing
      const visiting = [visit === null ? 0 : 1, visit?.at ?? null, visit?.place ?? null] as const
      sql.update.run(version, state, seenAt, takenBy, ...visiting, closedAt, closedAs, reopenedAt, at, id)
    },
  }
}

type TicketTable = ReturnType<typeof ticketTable>

function technicianCommands(db: DatabaseSync, table: TicketTable): Pick<Commands, 'actOnTicket' | 'lookAtTicket'> {
  const addItem = itemWriter(db)
  return {
    actOnTicket({ id, ...deed }) {
      const ticket = table.byId(id)
      if (ticket === undefined) return { kind: 'unknown-ticket' }
      const decision = decide(ticket, deed)
      if (decision.kind !== 'changed') return { kind: decision.kind, ticket }
      const { standing, item } = decision
      if (item !== null) addItem(ticket.number, { item, at: deed.at, by: deed.by })
      table.change(id, standing, deed.at)
      return { kind: 'changed', ticket: table.byId(id) ?? ticket }
    },
    lookAtTicket({ id, at }) {
      const ticket = table.byId(id)
      if (ticket === undefined) return { kind: 'unknown-ticket' }
      if (ticket.seenAt !== null) return { kind: 'seen-before', ticket }
      table.change(id, looked(ticket, at), at)
      return { kind: 'seen', ticket: table.byId(id) ?? ticket }
    },
  }
}

/** The writes of tickets. A ticket's id means something on the device that made it, and nowhere else. */
export function ticketWriter(db: DatabaseSync, devices: DeviceWriter, readings: ReadingWriter): TicketWriter {
  const table = ticketTable(db)
  const requests = requestMemory(db)
  return {
    ...table,
    commands: {
      ...technicianCommands(db, table),
      openTicket(input) {
        const instance = devices.instance(input.once.instance)
        if (instance === undefined) return { kind: 'unknown-instance' }
        if (!requests.remember(input.once)) return { kind: 'repeated-request' }
        const { snapshot, id } = input.ticket
        const device = readings.keep(instance, snapshot === undefined ? [] : [snapshot], input.at)
        const known = table.asked(device, id)
        if (known === undefined) return { kind: 'opened', ticket: table.add(instance, device, input) }
        // The device lost its key, not its outbox: the news of the ticket goes to the instance that asks.
        table.adopt({ ...instance, device }, id)
        return { kind: 'known', ticket: known }
      },
      askNews({ once, at }) {
        const instance = devices.instance(once.instance)
        if (instance === undefined) return { kind: 'unknown-instance' }
        if (!requests.remember(once)) return { kind: 'repeated-request' }
        table.heard(instance, at)
        return { kind: 'news', tickets: table.news(instance.id, at) }
      },
    },
  }
}
