import * as z from 'zod/mini'
import { Category, Language, longestWords, TicketState } from '../../contract/ticket.ts'
import { Finding } from '../../contract/finding.ts'
import { SelfCheck } from '../../contract/self-check.ts'
import { Signals } from '../../contract/snapshot.ts'
import { SettingsTrouble } from '../../contract/check-in.ts'

/** What the board asks for and what the desk answers: the one text that both are checked against. */
export const boardEndpoints = {
  /** GET: who is signed in. POST {token}: redeem a one-time link. DELETE: sign out. */
  session: '/api/board/session',
  /** GET: {@link DeviceList}. */
  devices: '/api/board/devices',
  /** GET: {@link Comparison} of comparison-api.ts; `?unit=` names a unit, with all beneath it. */
  comparison: '/api/board/comparison',
  /** GET: {@link TicketList}; `/:id/take`, `/:id/answer`, `/:id/close` take a POST of {@link TicketAction}. */
  tickets: '/api/board/tickets',
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

export const DeviceList = z.object({ units: z.array(UnitView), devices: z.array(DeviceView) })
export type DeviceList = z.infer<typeof DeviceList>

export const TicketView = z.object({
  id: z.string(),
  number: z.int(),
  /** Grows with each change. An action names the version it was decided on; another one is a conflict. */
  version: z.int(),
  state: TicketState,
  category: Category,
  words: z.nullable(z.string()),
  language: Language,
  unit: z.string(),
  deviceId: z.string(),
  deviceName: z.string(),
  health: HealthView,
  findings: z.array(FindingView),
  /** What the pupil's self-check came to, where it was sent along. */
  selfCheck: z.nullable(SelfCheck),
  pressedAt: z.string(),
  receivedAt: z.string(),
  takenBy: z.nullable(z.string()),
  answer: z.nullable(z.object({ text: z.string(), by: z.string(), at: z.string() })),
  closedAt: z.nullable(z.string()),
})
export type TicketView = z.infer<typeof TicketView>

/** Newest first. */
export const TicketList = z.object({ tickets: z.array(TicketView) })
export type TicketList = z.infer<typeof TicketList>

/** Take, answer or close. 409 with the ticket as it is now where `version` is not its version. */
export const TicketAction = z.object({
  version: z.int(),
  /** With `answer` only. */
  text: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWords))),
})
export type TicketAction = z.infer<typeof TicketAction>

export const ticketActions = ['take', 'answer', 'close'] as const
export type TicketActionName = (typeof ticketActions)[number]

/** Something changed; the board asks again for what it shows. */
export const BoardEvent = z.object({ changed: z.enum(['devices', 'tickets', 'comparison']) })
export type BoardEvent = z.infer<typeof BoardEvent>
