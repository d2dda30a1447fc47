import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { RecordItem } from '../../core/record.ts'

const Id = z.object({ id: z.int() })

/** Adds an item to the end of a ticket's record, and answers its place there. */
export type AddItem = (ticket: number, said: { item: RecordItem; at: number; entry?: string; by?: string }) => number

/** The write that every record is made by. `entry` is the device's id of it; `by` is the technician's name. */
export function itemWriter(db: DatabaseSync): AddItem {
  const add = db.prepare(
    'INSERT INTO ticket_entries (ticket, entry, at, author, item) VALUES (?, ?, ?, ?, ?) RETURNING id',
  )
  return (ticket, { item, at, entry, by }) =>
    z.parse(Id, add.get(ticket, entry ?? null, at, by ?? null, JSON.stringify(item))).id
}
