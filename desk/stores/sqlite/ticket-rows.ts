import * as z from 'zod/mini'
import { Language } from '../../../contract/language.ts'
import { SelfCheck } from '../../../contract/self-check.ts'
import { Snapshot } from '../../../contract/snapshot.ts'
import { Category, Channel, ClosedAs, TicketState } from '../../../contract/ticket.ts'
import type { NamedDevice, TicketFacts } from '../../core/facts.ts'
import { RecordItem } from '../../core/record.ts'
import { jsonColumn } from './rows.ts'

const Text = z.nullable(z.string())
const Int = z.nullable(z.int())

const RecordRow = z.object({
  id: z.int(),
  entry: Text,
  at: z.int(),
  by: Text,
  item: RecordItem,
  picture: z.int(),
  pictureViews: z.array(z.object({ by: z.string(), at: z.int() })),
})

const Loan = z.object({
  id: z.int(),
  since: z.int(),
  returnedAt: Int,
  returnedBy: Text,
  loaner: z.object({ id: z.string(), serialNumber: Text, assetId: Text }),
})

const TicketRow = z.object({
  id: z.string(),
  askedAs: z.string(),
  number: z.int(),
  version: z.int(),
  state: TicketState,
  category: Category,
  language: Language,
  channel: Channel,
  unit: z.string(),
  senderId: Text,
  senderSerial: Text,
  senderAsset: Text,
  aboutLabel: Text,
  aboutId: Text,
  aboutSerial: Text,
  aboutAsset: Text,
  loan: jsonColumn(Loan),
  snapshot: jsonColumn(Snapshot),
  selfCheck: jsonColumn(SelfCheck),
  pressedAt: z.int(),
  receivedAt: z.int(),
  updatedAt: z.int(),
  seenAt: Int,
  takenBy: Text,
  visiting: z.int(),
  visitAt: Text,
  visitPlace: Text,
  closedAt: Int,
  closedAs: z.nullable(ClosedAs),
  reopenedAt: Int,
  record: jsonColumn(z.array(RecordRow)),
})

/** The items of a record that go along with its ticket; nobody has written so many in earnest. */
const longestRecord = 200

/** The columns of a ticket as {@link ticketFacts} reads them; a WHERE may follow. */
export const selectTickets = `
  SELECT t.public_id AS id, t.asked_as AS askedAs, t.number, t.version, t.state, t.category, t.language, t.channel,
    t.unit, d.public_id AS senderId, d.serial_number AS senderSerial, d.asset_id AS senderAsset,
    t.about_label AS aboutLabel, a.public_id AS aboutId, a.serial_number AS aboutSerial, a.asset_id AS aboutAsset,
    CASE WHEN l.id IS NOT NULL THEN json_object('id', l.id, 'since', l.since, 'returnedAt', l.returned_at,
      'returnedBy', l.returned_by, 'loaner',
      json_object('id', s.public_id, 'serialNumber', s.serial_number, 'assetId', s.asset_id)) END AS loan,
    t.snapshot, t.self_check AS selfCheck, t.pressed_at AS pressedAt, t.received_at AS receivedAt,
    t.updated_at AS updatedAt, t.seen_at AS seenAt, t.taken_by AS takenBy, t.visiting, t.visit_at AS visitAt,
    t.visit_place AS visitPlace, t.closed_at AS closedAt, t.closed_as AS closedAs, t.reopened_at AS reopenedAt,
    (SELECT json_group_array(json_object('id', e.id, 'entry', e.entry, 'at', e.at, 'by', e.author,
        'item', json(e.item), 'picture', EXISTS (SELECT 1 FROM ticket_pictures p WHERE p.entry = e.id),
        'pictureViews', (SELECT json_group_array(json_object('by', v.seen_by, 'at', v.at))
          FROM (SELECT seen_by, max(at) AS at FROM picture_views WHERE entry = e.id GROUP BY seen_by ORDER BY 2) v)))
      FROM (SELECT * FROM ticket_entries WHERE ticket = t.number ORDER BY id DESC LIMIT ${longestRecord}) e) AS record
  FROM tickets t LEFT JOIN devices d ON d.id = t.device LEFT JOIN devices a ON a.id = t.about_device
    LEFT JOIN loans l ON l.ticket = t.number LEFT JOIN devices s ON s.id = l.loaner`

export function named(id: string | null, serialNumber: string | null, assetId: string | null): NamedDevice | null {
  return id === null ? null : { id, serialNumber, assetId }
}

export function ticketFacts(row: unknown): TicketFacts {
  const parsed = z.parse(TicketRow, row)
  const { senderId, senderSerial, senderAsset, aboutId, aboutSerial, aboutAsset, ...rest } = parsed
  const { visiting, visitAt, visitPlace, record, ...ticket } = rest
  const visit = { ...(visitAt !== null && { at: visitAt }), ...(visitPlace !== null && { place: visitPlace }) }
  return {
    ...ticket,
    sender: named(senderId, senderSerial, senderAsset),
    about: named(aboutId, aboutSerial, aboutAsset),
    visit: visiting === 1 ? visit : null,
    record: (record ?? [])
      .map(({ picture, ...item }) => ({ ...item, pictureKept: picture === 1 }))
      .toSorted((one, other) => one.id - other.id),
  }
}
