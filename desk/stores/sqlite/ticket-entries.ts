import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { overstepped } from '../../core/entry-bounds.ts'
import type { TicketFacts } from '../../core/facts.ts'
import type { RecordItem } from '../../core/record.ts'
import { picturesKeptMs, received } from '../../core/tickets.ts'
import type { EntryInput, StoreCommands, TicketEntry } from '../store.ts'
import type { DeviceWriter } from './devices.ts'
import { entryCounter } from './entry-counts.ts'
import { itemWriter } from './record-items.ts'
import { requestMemory } from './requests.ts'
import type { TicketWriter } from './tickets.ts'

const Picture = z.object({ jpeg: z.instanceof(Uint8Array) })

/** What the record keeps of an entry, beside who sent it when. */
function itemOf(entry: TicketEntry): RecordItem {
  switch (entry.kind) {
    case 'details':
      return { kind: 'details', keys: entry.keys, since: entry.since }
    case 'words':
      return { kind: 'words', text: entry.text, language: entry.language }
    case 'picture':
    case 'solved':
    case 'not-solved':
    case 'withdrawn':
      return { kind: entry.kind }
    default:
      return entry satisfies never
  }
}

function statements(db: DatabaseSync) {
  return {
    known: db.prepare(
      'SELECT e.id FROM ticket_entries e JOIN tickets t ON t.number = e.ticket WHERE e.entry = ? AND t.device = ?',
    ),
    heard: db.prepare('UPDATE devices SET last_seen_at = ? WHERE id = ?'),
    keepPicture: db.prepare('INSERT INTO ticket_pictures (entry, jpeg, sent_by, received_at) VALUES (?, ?, ?, ?)'),
    picture: db.prepare('SELECT jpeg FROM ticket_pictures WHERE entry = ?'),
    viewed: db.prepare('INSERT INTO picture_views (entry, seen_by, at) VALUES (?, ?, ?)'),
    forget: db.prepare(
      `DELETE FROM ticket_pictures WHERE entry IN (SELECT p.entry FROM ticket_pictures p
         JOIN ticket_entries e ON e.id = p.entry JOIN tickets t ON t.number = e.ticket
       WHERE t.state = 'closed' AND t.closed_at <= ? LIMIT ?)`,
    ),
  }
}

type EntryWriter = Pick<StoreCommands, 'keepEntry' | 'viewPicture' | 'forgetPictures'>

/** The writes of what pupils add to their tickets. An entry's id means something on the device that made it alone. */
export function entryWriter(
  db: DatabaseSync,
  devices: DeviceWriter,
  { asked, adopt, change }: Pick<TicketWriter, 'asked' | 'adopt' | 'change'>,
): EntryWriter {
  const sql = statements(db)
  const requests = requestMemory(db)
  const addItem = itemWriter(db)
  const counted = entryCounter(db)

  function keep(ticket: TicketFacts, { once, at, entry }: EntryInput): void {
    // A device whose clock runs ahead can't have written after it came.
    const said = { item: itemOf(entry), entry: entry.id, at: Math.min(Date.parse(entry.at), at) }
    const id = addItem(ticket.number, said)
    if (entry.kind === 'picture') sql.keepPicture.run(id, entry.jpeg, once.instance, at)
    change(ticket.id, received(ticket, entry.kind, at), at)
  }

  return {
    keepEntry(input) {
      const { once, at, entry } = input
      const instance = devices.instance(once.instance)
      if (instance === undefined) return { kind: 'unknown-instance' }
      const ticket = asked(instance.device, entry.ticket)
      if (ticket === undefined) return { kind: 'unknown-ticket' }
      const known = sql.known.get(entry.id, instance.device) !== undefined
      const bound = known ? undefined : overstepped(entry.kind, counted(ticket.number, instance.id, at))
      if (bound !== undefined) return { kind: 'enough', bound }
      if (!requests.remember(once)) return { kind: 'repeated-request' }
      sql.heard.run(at, instance.device)
      // Whoever has the ticket's id has the outbox that it was sent from, whatever became of the key.
      adopt(instance, entry.ticket)
      if (known) return { kind: 'known' }
      keep(ticket, input)
      return { kind: 'kept' }
    },
    viewPicture({ id, by, at }) {
      const row = sql.picture.get(id)
      if (row === undefined) return null
      sql.viewed.run(id, by, at)
      return z.parse(Picture, row).jpeg
    },
    forgetPictures({ at, most }) {
      return { forgotten: Number(sql.forget.run(at - picturesKeptMs, most).changes) }
    },
  }
}
