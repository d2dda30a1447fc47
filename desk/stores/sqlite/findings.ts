import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { StandingFinding } from '../../core/standing-findings.ts'
import type { StoreCommands, StoreQueries } from '../store.ts'

/** The write of what is found: all of a call, or nothing of it. */
export function keepFindingsCommand(db: DatabaseSync): StoreCommands['keepFindings'] {
  const drop = db.prepare('DELETE FROM findings WHERE device = (SELECT id FROM devices WHERE public_id = ?)')
  const keep = db.prepare(
    'INSERT INTO findings (device, code, finding) SELECT id, ?2, ?3 FROM devices WHERE public_id = ?1',
  )
  return ({ found }) => {
    for (const { deviceId, findings } of found) {
      drop.run(deviceId)
      for (const finding of findings) keep.run(deviceId, finding.code, JSON.stringify(finding))
    }
  }
}

const Row = z.object({ deviceId: z.string(), finding: z.string() })

/** A finding of a code that this version does not know is passed over: another version wrote it. */
function read(text: string): StandingFinding[] {
  const parsed = z.safeParse(StandingFinding, JSON.parse(text))
  return parsed.success ? [parsed.data] : []
}

/** What was kept, device by device. */
export function findingsQuery(db: DatabaseSync): StoreQueries['findings'] {
  const all = db.prepare(
    `SELECT d.public_id AS deviceId, f.finding FROM findings f JOIN devices d ON d.id = f.device
     ORDER BY f.device, f.code LIMIT ?`,
  )
  return ({ most }) => {
    const rows = all.all(most).map((row) => z.parse(Row, row))
    return [...Map.groupBy(rows, ({ deviceId }) => deviceId)].map(([deviceId, same]) => ({
      deviceId,
      findings: same.flatMap(({ finding }) => read(finding)),
    }))
  }
}
