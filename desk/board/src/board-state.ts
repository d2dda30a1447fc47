import type { AnswerCode } from '../../../contract/ticket.ts'
import type { DeviceList, SessionView, TicketActionName, TicketList, TicketView } from '../../core/board-api.ts'
import type { Comparison } from '../../core/comparison-api.ts'
import type { Failure } from './api.ts'
import { noLinks, type ClassLinksState } from './class-links-state.ts'
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

/** When and where somebody will be, as it is being typed. */
export interface VisitDraft {
  /** By the clock, such as "10:20"; empty where it is left open. */
  time: string
  place: string
}
export const noVisit: VisitDraft = { time: '', place: '' }

export interface BoardState {
  access: 'unknown' | 'signed-in' | 'signed-out'
  session: SessionView | null
  /** `since` is in milliseconds since 1970. */
  connection: { status: 'connecting' | 'live' } | { status: 'cut'; since: number }
  tickets: Loadable<TicketView[]>
  /** How many helped themselves without a ticket, of the last seven days. */
  selfHelped: TicketList['selfHelped']
  devices: Loadable<DeviceList>
  /** Fetched once the reader has asked for it. */
  comparison: Loadable<Comparison>
  /** The tickets that the latest fetch brought, for the live region. */
  arrived: TicketView[]
  /** Answers being written, by ticket id. */
  drafts: Readonly<Record<string, string>>
  /** Quick answers that are chosen and not yet sent, by ticket id. */
  codes: Readonly<Record<string, AnswerCode>>
  /** Visits being planned, by ticket id. */
  visits: Readonly<Record<string, VisitDraft>>
  notices: Readonly<Record<string, Notice>>
  busy: { id: string; action: TicketActionName } | null
  /** Class links, and what is being done with them; see class-links.ts. */
  links: ClassLinksState
  ticketFilter: TicketFilter
  deviceFilter: DeviceFilter
  deviceQuery: string
}

export const initialState: BoardState = {
  access: 'unknown',
  session: null,
  connection: { status: 'connecting' },
  tickets: { status: 'loading' },
  selfHelped: {},
  devices: { status: 'loading' },
  comparison: { status: 'loading' },
  arrived: [],
  drafts: {},
  codes: {},
  visits: {},
  notices: {},
  busy: null,
  links: noLinks,
  ticketFilter: 'open',
  deviceFilter: 'all',
  deviceQuery: '',
}

/** The record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** A failed fetch hides nothing that is already shown; the connection's bar tells that it may be old. */
export function unlessKnown<T>(before: Loadable<T>, failure: Failure): Loadable<T> {
  return before.status === 'ready' ? before : { status: 'failed', failure }
}

/** A remark on what was pressed goes when something is written; what somebody else has done stays. */
export function withoutStaleNotice({ notices }: BoardState, id: string): Partial<BoardState> {
  const notice = notices[id]
  return notice && notice.kind !== 'conflict' ? { notices: without(notices, id) } : {}
}
