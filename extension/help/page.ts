import type { Language } from '../../contract/language.ts'
import type { OwnTicket } from '../core/kept.ts'
import type { Words } from '../words/sv.ts'
import type { Event, Flow } from './flow.ts'
import type { Options } from './options.ts'

/** What every screen of the help button knows. */
export interface Page {
  words: Words
  language: Language
  options: Options
  /** Bigger, with fewer choices. */
  adapted: boolean
  /** Whether the pupil may write words of their own. */
  freeText: boolean
  online: boolean
  tickets: readonly OwnTicket[]
  flow: Flow
  send: (event: Event) => void
}

export function ticketOf({ tickets }: Page, id: string): OwnTicket | undefined {
  return tickets.find((ticket) => ticket.id === id)
}
