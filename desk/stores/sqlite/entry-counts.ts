import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { pictureSpanMs, type EntryCounts } from '../../core/entry-bounds.ts'

const Counts = z.object({ added: z.int(), turns: z.int(), pictures: z.int(), picturesOfInstance: z.int() })

/** Counts what a ticket, by its number, holds of the pupil's, and what an instance has sent lately. */
export function entryCounter(db: DatabaseSync): (ticket: number, instance: string, at: number) => EntryCounts {
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE NOT turn) AS added, count(*) FILTER (WHERE turn) AS turns,
       count(*) FILTER (WHERE picture) AS pictures,
       (SELECT count(*) FROM ticket_pictures WHERE sent_by = ? AND received_at > ?) AS picturesOfInstance
     FROM (SELECT e.item ->> 'kind' IN ('solved', 'not-solved', 'withdrawn') AS turn,
         EXISTS (SELECT 1 FROM ticket_pictures p WHERE p.entry = e.id) AS picture
       FROM ticket_entries e WHERE e.ticket = ? AND e.entry IS NOT NULL)`,
  )
  return (ticket, instance, at) => z.parse(Counts, count.get(instance, at - pictureSpanMs, ticket))
}
