import * as z from 'zod/mini'
import { Language } from '../../contract/language.ts'
import { AnswerCode, Category, Channel, ClosedAs, longestWords, TicketState, Visit } from '../../contract/ticket.ts'
import { Finding } from '../../contract/finding.ts'
import { SelfCheck } from '../../contract/self-check.ts'
import { Signals } from '../../contract/snapshot.ts'
import { SettingsTrouble } from '../../contract/check-in.ts'
import { OpenLoan, TicketLoan } from './lending-api.ts'
import { RecordItem } from './record.ts'

/** What the board asks for and what the desk answers: the one text that both are checked against. */
export const boardEndpoints = {
  /** GET: who is signed in. POST {token}: redeem a one-time link. DELETE: sign out. */
  session: '/api/board/session',
  /** GET: {@link DeviceList}. */
  devices: '/api/board/devices',
  /** GET: {@link Comparison} of comparison-api.ts; `?unit=` names a unit, with all beneath it. */
  comparison: '/api/board/comparison',
  /**
   * GET: {@link TicketList}. `/:id/` and each of {@link ticketActions} take a POST of {@link TicketAction}; `/:id/see`,
   * that somebody looks at it, takes a POST of `{}`.
   */
  tickets: '/api/board/tickets',
  /** GET `/:id`: a picture of a record, by its item's id. */
  pictures: '/api/board/pictures',
  /** GET: server-sent events, {@link BoardEvent} as the data of each. */
  events: '/api/board/events',
} as const

export const SessionView = z.object({ name: z.string(), municipality: z.string() })
export type SessionView = z.infer<typeof SessionView>

/** A finding of a contract that may be newer than the board's: a code that it does not know is shown as it stands. */
const FindingView = z.object({
  ...Finding.shape,
  code: z.string(),
  /** Since when it has been found without a break; a ticket's snapshot is judged by itself and has none. */
  since: z.exactOptional(z.iso.datetime()),
})
export type FindingView = z.infer<typeof FindingView>

/** How the unit's policy stands on a device: the revision in force is the unit's, another, or refused. */
export const PolicyStanding = z.enum(['in-force', 'behind', 'invalid', 'unknown'])
export type PolicyStanding = z.infer<typeof PolicyStanding>

export const HealthView = z.enum(['good', 'watch', 'act', 'unknown'])
export type HealthView = z.infer<typeof HealthView>

/** A device in Google's list of devices. */
const ListedView = z.object({
  unit: z.string(),
  model: z.nullable(z.string()),
  assetId: z.nullable(z.string()),
  /** The day on which its updates end, as `2029-06-01`: its own, else its model's. */
  updatesUntil: z.nullable(z.string()),
})
export type ListedView = z.infer<typeof ListedView>

export const DeviceView = z.object({
  id: z.string(),
  /** What people call it: asset number, else serial number, else the first of its id. */
  name: z.string(),
  unit: z.string(),
  /** Whether the serial number stands in Google's list. A device says itself which number it has. */
  confirmed: z.boolean(),
  /** What Google's list says of it; null where it is not there. */
  listed: z.nullable(ListedView),
  lastSeenAt: z.nullable(z.string()),
  revision: z.nullable(z.string()),
  expectedRevision: z.nullable(z.string()),
  policy: PolicyStanding,
  /** Settings that the device could not use, until it says that they are mended. */
  trouble: z.nullable(SettingsTrouble),
  health: HealthView,
  findings: z.array(FindingView),
  signals: Signals,
  openTickets: z.int(),
})
export type DeviceView = z.infer<typeof DeviceView>

export const UnitView = z.object({ path: z.string(), name: z.string(), revision: z.string() })
export type UnitView = z.infer<typeof UnitView>

/** Every unit and device, and the spare devices that are out. */
export const DeviceList = z.object({
  units: z.array(UnitView),
  devices: z.array(DeviceView),
  loans: z.array(OpenLoan),
})
export type DeviceList = z.infer<typeof DeviceList>

/** One item of a ticket's record. `by` is the technician who did it; null of the pupil's. */
export const RecordView = z.object({
  id: z.string(),
  at: z.string(),
  by: z.nullable(z.string()),
  item: RecordItem,
  /** Whether the picture of a `picture` can still be fetched. */
  pictureKept: z.boolean(),
  /** Who in IT support has looked at the picture, each once, with when last; whoever did so latest comes last. */
  pictureViews: z.array(z.object({ by: z.string(), at: z.string() })),
})
export type RecordView = z.infer<typeof RecordView>

export const TicketView = z.object({
  id: z.string(),
  number: z.int(),
  /** Grows with each change. An action names the version it was decided on; another one is a conflict. */
  version: z.int(),
  state: TicketState,
  category: Category,
  /** What the pupil had chosen when pressing, and so what they read. */
  language: Language,
  channel: Channel,
  unit: z.string(),
  /** The device that it is about; null where it was told of by a label that the desk does not know. */
  deviceId: z.nullable(z.string()),
  /** The device's name, or the label as it was written. */
  deviceName: z.string(),
  /** The device that sent it, where that is another than the one that it is about. */
  reportedFrom: z.nullable(z.object({ deviceId: z.string(), deviceName: z.string() })),
  /** The spare device that was lent for it. */
  loan: z.nullable(TicketLoan),
  /** Of the device that it is about, when help was pressed on that device itself. */
  health: HealthView,
  findings: z.array(FindingView),
  /** What the pupil's self-check came to, where it was sent along. */
  selfCheck: z.nullable(SelfCheck),
  pressedAt: z.string(),
  receivedAt: z.string(),
  seenAt: z.nullable(z.string()),
  takenBy: z.nullable(z.string()),
  visit: z.nullable(Visit),
  closedAt: z.nullable(z.string()),
  closedAs: z.nullable(ClosedAs),
  /** Whether the pupil has opened it again, and it is not closed since. */
  reopened: z.boolean(),
  /** What was said and done, oldest first. */
  record: z.array(RecordView),
})
export type TicketView = z.infer<typeof TicketView>

/** Newest first, and how many helped themselves without a ticket in the last seven days. */
export const TicketList = z.object({
  tickets: z.array(TicketView),
  selfHelped: z.partialRecord(Category, z.int()),
})
export type TicketList = z.infer<typeof TicketList>

/** What a technician does. 409 with the ticket as it is now where `version` is not its version. */
export const TicketAction = z.object({
  version: z.int(),
  /** With `answer` only, which has a code, words, or both. */
  code: z.optional(AnswerCode),
  text: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWords))),
  /** With `visit` only. */
  visit: z.optional(
    z.object({
      at: Visit.shape.at,
      place: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
    }),
  ),
})
export type TicketAction = z.infer<typeof TicketAction>

export const ticketActions = ['take', 'answer', 'visit', 'close'] as const
export type TicketActionName = (typeof ticketActions)[number]

/** Something changed; the board asks again for what it shows. */
export const BoardEvent = z.object({ changed: z.enum(['devices', 'tickets', 'comparison']) })
export type BoardEvent = z.infer<typeof BoardEvent>
