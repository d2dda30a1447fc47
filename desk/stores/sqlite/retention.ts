import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { readingsKeptMs, silenceKeptMs, type StoreCommands } from '../store.ts'

const Slice = z.object({ last: z.nullable(z.int()), count: z.int() })

/** A used or expired link is remembered this long, so that its refusal can say which. */
const linkMemoryMs = 7 * 24 * 3600 * 1000

/** A device's clock may run ahead by minutes; one by more than a day was wrong, and nobody knows by how much. */
const furthestAheadMs = 24 * 3600 * 1000

/** The deletes that time calls for. */
export function retention(db: DatabaseSync): Pick<StoreCommands, 'forgetExpired' | 'forgetReadings'> {
  const requests = db.prepare('DELETE FROM requests WHERE forget_at < ?')
  const links = db.prepare('DELETE FROM sign_in_links WHERE expires_at < ?')
  const sessions = db.prepare('DELETE FROM sessions WHERE ends_at <= ?')
  const slice = db.prepare(
    'SELECT max(id) AS last, count(*) AS count FROM (SELECT id FROM devices WHERE id > ? ORDER BY id LIMIT ?)',
  )
  // Clustered by device and time: each device's oldest readings are one short range. What is dated ahead would be kept
  // beyond its time, and be told of a day on which it was not read.
  const readings = db.prepare(
    `DELETE FROM readings WHERE device IN (SELECT id FROM devices WHERE id > ? AND id <= ?)
     AND (taken_at < ? OR taken_at > ?)`,
  )
  const latest = db.prepare(
    'UPDATE devices SET latest = NULL, latest_at = NULL WHERE id > ? AND id <= ? AND latest_at < ?',
  )
  // What the pupil's page says of a reading holds for the one that went with a press as well.
  const pressed = db.prepare(
    'UPDATE tickets SET snapshot = NULL WHERE device > ? AND device <= ? AND snapshot IS NOT NULL AND received_at < ?',
  )
  const silent = db.prepare(
    `UPDATE instances SET closed_at = ?1 WHERE device > ?2 AND device <= ?3 AND closed_at IS NULL AND heard_at <= ?4
     AND EXISTS (SELECT 1 FROM devices d WHERE d.id = device AND d.last_instance <> instances.id
       AND d.last_seen_at > instances.heard_at)`,
  )
  return {
    forgetExpired({ at }) {
      requests.run(at)
      links.run(at - linkMemoryMs)
      sessions.run(at)
    },
    forgetReadings({ at, after, most }) {
      const { last, count } = z.parse(Slice, slice.get(after, most))
      if (last === null) return { next: null }
      readings.run(after, last, at - readingsKeptMs, at + furthestAheadMs)
      latest.run(after, last, at - readingsKeptMs)
      pressed.run(after, last, at - readingsKeptMs)
      silent.run(at, after, last, at - silenceKeptMs)
      return { next: count < most ? null : last }
    },
  }
}
