import type { DeviceList, SessionView, TicketActionName, TicketView } from '../../core/board-api.ts'
import type { Comparison } from '../../core/comparison-api.ts'
import type { Failure } from './api.ts'
import type { DeviceFilter } from './device-groups.ts'
import type { TicketFilter } from './ticket-list.ts'

/** Something fetched: not yet, never (and why), or as it was last read. */
export type Loadable<T> = { status: 'loading' } | { status: 'failed'; failure: Failure } | { status: 'ready'; value: T }

/** What the last action on a ticket came to, told beside its buttons until the next one. */
export type Notice =
  | { kind: 'done'; action: TicketActionName }
  | { kind: 'conflict'; ticket: TicketView }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'unsent' }
  | { kind: 'empty' }

export interface BoardState {
  access: 'unknown' | 'signed-in' | 'signed-out'
  session: SessionView | null
  /** `since` is in milliseconds since 1970. */
  connection: { status: 'connecting' | 'live' } | { status: 'cut'; since: number }
  tickets: Loadable<TicketView[]>
  devices: Loadable<DeviceList>
  /** Fetched once the reader has asked for it. */
  comparison: Loadable<Comparison>
  /** The tickets that the latest fetch brought, for the live region. */
  arrived: TicketView[]
  /** Answers being written, by ticket id. */
  drafts: Readonly<Record<string, string>>
  notices: Readonly<Record<string, Notice>>
  busy: { id: string; action: TicketActionName } | null
  ticketFilter: TicketFilter
  deviceFilter: DeviceFilter
  deviceQuery: string
}

export const initialState: BoardState = {
  access: 'unknown',
  session: null,
  connection: { status: 'connecting' },
  tickets: { status: 'loading' },
  devices: { status: 'loading' },
  comparison: { status: 'loading' },
  arrived: [],
  drafts: {},
  notices: {},
  busy: null,
  ticketFilter: 'open',
  deviceFilter: 'all',
  deviceQuery: '',
}

/** The record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
