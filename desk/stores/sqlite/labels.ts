import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'

const Labelled = z.object({ device: z.int(), unit: z.string() })

/** The devices of a label. NOCASE knows A to Z; the label in capitals and in small letters finds what Swedish adds. */
export const selectLabelled = `
  SELECT d.id AS device, i.unit FROM devices d JOIN instances i ON i.id = d.last_instance
  WHERE d.id IN (SELECT id FROM devices WHERE trim(asset_id) COLLATE NOCASE IN (?1, ?2, ?3)
    UNION SELECT id FROM devices WHERE trim(serial_number) COLLATE NOCASE IN (?1, ?2, ?3))
  LIMIT 2`

/** Finds the device that a label stands on. One that stands on two says nothing, as one that is on none. */
export function labelFinder(db: DatabaseSync): (label: string) => z.infer<typeof Labelled> | undefined {
  const find = db.prepare(selectLabelled)
  return (label) => {
    const written = label.trim()
    const rows = find.all(written, written.toUpperCase(), written.toLowerCase())
    return rows.length === 1 ? z.parse(Labelled, rows[0]) : undefined
  }
}
