import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { CheckIn } from '../../../contract/check-in.ts'
import type { StoreCommands } from '../store.ts'
import type { DeviceWriter } from './devices.ts'
import type { ReadingWriter } from './readings.ts'
import { requestMemory } from './requests.ts'
import type { TicketWriter } from './tickets.ts'

const KnownRow = z.object({
  id: z.string(),
  serialNumber: z.nullable(z.string()),
  assetId: z.nullable(z.string()),
})

interface Parts {
  devices: DeviceWriter
  readings: ReadingWriter
  news: TicketWriter['news']
}

/**
 * A device tells its trouble once. It stands until the device says that its settings are in force
 * and has no more to tell.
 */
function troubleUpdate(checkIn: CheckIn): 'keep' | { trouble: string | null } {
  if (checkIn.trouble !== undefined) return { trouble: JSON.stringify(checkIn.trouble) }
  return checkIn.settings === 'invalid' ? 'keep' : { trouble: null }
}

/** The hot path: what a check-in writes, and what it is answered. */
export function checkInCommand(db: DatabaseSync, { devices, readings, news }: Parts): StoreCommands['checkIn'] {
  const requests = requestMemory(db)
  const tell = db.prepare(
    'UPDATE instances SET extension_version = ?, revision = ?, settings = ?, heard_at = ? WHERE id = ?',
  )
  const trouble = db.prepare('UPDATE instances SET trouble = ? WHERE id = ?')
  const known = db.prepare(
    'SELECT public_id AS id, serial_number AS serialNumber, asset_id AS assetId FROM devices WHERE id = ?',
  )
  return ({ once, at, checkIn }) => {
    const instance = devices.instance(once.instance)
    if (instance === undefined) return { kind: 'unknown-instance' }
    if (!requests.remember(once)) return { kind: 'repeated-request' }
    tell.run(checkIn.extensionVersion, checkIn.revision, checkIn.settings, at, instance.id)
    const update = troubleUpdate(checkIn)
    if (update !== 'keep') trouble.run(update.trouble, instance.id)
    const row = readings.keep(instance, checkIn.snapshots, at)
    const device = { ...z.parse(KnownRow, known.get(row)), unit: instance.unit }
    return { kind: 'accepted', device, tickets: news(instance.id, at) }
  }
}
