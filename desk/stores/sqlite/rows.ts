import * as z from 'zod/mini'
import { SettingsTrouble } from '../../../contract/check-in.ts'
import { Snapshot } from '../../../contract/snapshot.ts'
import type { DeviceFacts } from '../../core/facts.ts'

/** A column of JSON text, read through the schema of what was put there; NULL stays null. */
export function jsonColumn<Value>(schema: z.ZodMiniType<Value>) {
  const parsed = z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  )
  return z.nullable(z.pipe(parsed, schema))
}

const Text = z.nullable(z.string())
const Int = z.nullable(z.int())

const DeviceRow = z.object({
  id: z.string(),
  serialNumber: Text,
  assetId: Text,
  unit: z.string(),
  lastSeenAt: Int,
  revision: Text,
  settings: z.nullable(z.enum(['in-force', 'invalid'])),
  trouble: jsonColumn(SettingsTrouble),
  latest: jsonColumn(Snapshot),
  openTickets: z.int(),
})

/** The columns of a device as {@link deviceFacts} reads them; a WHERE may follow. */
export const selectDevices = `
  SELECT d.public_id AS id, d.serial_number AS serialNumber, d.asset_id AS assetId, i.unit,
    d.last_seen_at AS lastSeenAt, i.revision, i.settings, i.trouble, d.latest,
    (SELECT count(*) FROM tickets t WHERE coalesce(t.about_device, t.device) = d.id AND t.state <> 'closed') AS openTickets
  FROM devices d JOIN instances i ON i.id = d.last_instance`

export function deviceFacts(row: unknown): DeviceFacts {
  return z.parse(DeviceRow, row)
}
