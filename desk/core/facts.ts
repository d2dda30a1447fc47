import type { SettingsTrouble } from '../../contract/check-in.ts'
import type { SelfCheck } from '../../contract/self-check.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { Language } from '../../contract/language.ts'
import type { Category, Channel } from '../../contract/ticket.ts'
import type { LoanFacts } from './loans.ts'
import type { RecordFacts } from './record.ts'
import type { TicketStanding } from './tickets.ts'

/** What the desk knows of one device, as a store hands it out. Times are milliseconds since 1970. */
export interface DeviceFacts {
  id: string
  serialNumber: string | null
  assetId: string | null
  /** The unit, settings and trouble of the instance that was heard last; a shared device has many. */
  unit: string
  lastSeenAt: number | null
  revision: string | null
  settings: 'in-force' | 'invalid' | null
  trouble: SettingsTrouble | null
  latest: Snapshot | null
  openTickets: number
}

/** As much of a device as its name takes. */
export type NamedDevice = Pick<DeviceFacts, 'id' | 'serialNumber' | 'assetId'>

/** One ticket as a store hands it out. Times are milliseconds since 1970. */
export interface TicketFacts extends TicketStanding {
  /** The desk's own id: what the board calls the ticket. */
  id: string
  /** The id that whatever sent it made. It means something together with the device or the class link alone. */
  askedAs: string
  number: number
  category: Category
  /** What the pupil had chosen when pressing. */
  language: Language
  channel: Channel
  unit: string
  /** The device that sent it, and to which its news go; null of one that came through a class link. */
  sender: NamedDevice | null
  /** Another device that it is about, as it was written; null of a ticket about the sender. */
  aboutLabel: string | null
  /** The device of that label, where the desk knows one. */
  about: NamedDevice | null
  /** The spare device that was lent for it. */
  loan: LoanFacts | null
  snapshot: Snapshot | null
  /** What the pupil's self-check came to, where it was sent along. */
  selfCheck: SelfCheck | null
  pressedAt: number
  receivedAt: number
  updatedAt: number
  /** What was said and done, oldest first. Of a very long record, the latest. */
  record: RecordFacts[]
}

/** How many have helped themselves without a ticket, by what was wrong. */
export type SelfHelpCounts = Partial<Record<Category, number>>
