import type { SettingsTrouble } from '../../contract/check-in.ts'
import type { SelfCheck } from '../../contract/self-check.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { Category, Language, TicketState } from '../../contract/ticket.ts'

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

export interface TicketAnswer {
  text: string
  by: string
  at: number
}

/** One ticket as a store hands it out. Times are milliseconds since 1970. */
export interface TicketFacts {
  /** The desk's own id: what the board calls the ticket. */
  id: string
  /** The id that the device made. It means something together with that device alone. */
  askedAs: string
  number: number
  version: number
  state: TicketState
  category: Category
  words: string | null
  language: Language
  unit: string
  deviceId: string
  serialNumber: string | null
  assetId: string | null
  snapshot: Snapshot | null
  /** What the pupil's self-check came to, where it was sent along. */
  selfCheck: SelfCheck | null
  pressedAt: number
  receivedAt: number
  updatedAt: number
  takenBy: string | null
  answer: TicketAnswer | null
  closedAt: number | null
}
