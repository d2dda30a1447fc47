import * as z from 'zod/mini'
import { SettingsTrouble } from '../../../contract/check-in.ts'
import { SelfCheck } from '../../../contract/self-check.ts'
import { Snapshot } from '../../../contract/snapshot.ts'
import { Category, Language, TicketState } from '../../../contract/ticket.ts'
import type { DeviceFacts, TicketFacts } from '../../core/facts.ts'

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
    (SELECT count(*) FROM tickets t WHERE t.device = d.id AND t.state <> 'closed') AS openTickets
  FROM devices d JOIN instances i ON i.id = d.last_instance`

export function deviceFacts(row: unknown): DeviceFacts {
  return z.parse(DeviceRow, row)
}

const TicketRow = z.object({
  id: z.string(),
  askedAs: z.string(),
  number: z.int(),
  version: z.int(),
  state: TicketState,
  category: Category,
  words: Text,
  language: Language,
  unit: z.string(),
  deviceId: z.string(),
  serialNumber: Text,
  assetId: Text,
  snapshot: jsonColumn(Snapshot),
  selfCheck: jsonColumn(SelfCheck),
  pressedAt: z.int(),
  receivedAt: z.int(),
  updatedAt: z.int(),
  takenBy: Text,
  answerText: Text,
  answerBy: Text,
  answerAt: Int,
  closedAt: Int,
})

/** The columns of a ticket as {@link ticketFacts} reads them; a WHERE may follow. */
export const selectTickets = `
  SELECT t.public_id AS id, t.asked_as AS askedAs, t.number, t.version, t.state, t.category, t.words, t.language,
    t.unit, d.public_id AS deviceId, d.serial_number AS serialNumber, d.asset_id AS assetId, t.snapshot,
    t.self_check AS selfCheck, t.pressed_at AS pressedAt, t.received_at AS receivedAt, t.updated_at AS updatedAt, t.taken_by AS takenBy,
    t.answer_text AS answerText, t.answer_by AS answerBy, t.answer_at AS answerAt, t.closed_at AS closedAt
  FROM tickets t JOIN devices d ON d.id = t.device`

export function ticketFacts(row: unknown): TicketFacts {
  const { answerText, answerBy, answerAt, ...ticket } = z.parse(TicketRow, row)
  const answered = answerText !== null && answerBy !== null && answerAt !== null
  return { ...ticket, answer: answered ? { text: answerText, by: answerBy, at: answerAt } : null }
}
