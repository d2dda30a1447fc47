import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { Category } from '../../../contract/ticket.ts'
import { sha256 } from '../../digest.ts'
import type { StoreCommands, StoreQueries } from '../store.ts'
import type { DeviceWriter } from './devices.ts'
import { requestMemory } from './requests.ts'

/** Counts who helped themselves. What is kept names no device: the digest only tells that it has been counted. */
export function selfHelpCommand(db: DatabaseSync, devices: DeviceWriter): StoreCommands['countSelfHelp'] {
  const requests = requestMemory(db)
  const add = db.prepare('INSERT OR IGNORE INTO self_helped (mark, unit, category, guide, at) VALUES (?, ?, ?, ?, ?)')
  return ({ once, at, entry }) => {
    const instance = devices.instance(once.instance)
    if (instance === undefined) return { kind: 'unknown-instance' }
    if (!requests.remember(once)) return { kind: 'repeated-request' }
    // A device whose clock runs ahead can't have helped itself after it told of it.
    const when = Math.min(Date.parse(entry.at), at)
    const mark = sha256(`${instance.id} ${entry.id}`)
    const { changes } = add.run(mark, instance.unit, entry.category, entry.guide, when)
    return { kind: changes === 1 ? 'kept' : 'known' }
  }
}

const CountRow = z.object({ category: Category, count: z.int() })

export function selfHelpQuery(db: DatabaseSync): StoreQueries['selfHelpCounts'] {
  const count = db.prepare('SELECT category, count(*) AS count FROM self_helped WHERE at > ? GROUP BY category')
  return ({ after }) => {
    const rows = count.all(after).map((row) => z.parse(CountRow, row))
    return Object.fromEntries(rows.map((row) => [row.category, row.count]))
  }
}
