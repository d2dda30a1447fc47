import type { DatabaseSync } from 'node:sqlite'
import type { CheckIn } from '../../../contract/check-in.ts'
import type { StoreCommands } from '../store.ts'
import type { DeviceWriter } from './devices.ts'
import type { ReadingWriter } from './readings.ts'
import { requestMemory } from './requests.ts'
import { deviceFacts, selectDevices } from './rows.ts'
import type { TicketWriter } from './tickets.ts'

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
  const tell = db.prepare('UPDATE instances SET extension_version = ?, revision = ?, settings = ? WHERE id = ?')
  const trouble = db.prepare('UPDATE instances SET trouble = ? WHERE id = ?')
  const device = db.prepare(`${selectDevices} WHERE d.id = ?`)
  return ({ once, at, checkIn }) => {
    const instance = devices.instance(once.instance)
    if (instance === undefined) return { kind: 'unknown-instance' }
    if (!requests.remember(once)) return { kind: 'repeated-request' }
    tell.run(checkIn.extensionVersion, checkIn.revision, checkIn.settings, instance.id)
    const update = troubleUpdate(checkIn)
    if (update !== 'keep') trouble.run(update.trouble, instance.id)
    const row = readings.keep(instance, checkIn.snapshots, at)
    return { kind: 'accepted', device: deviceFacts(device.get(row)), tickets: news(instance.id, at) }
  }
}
