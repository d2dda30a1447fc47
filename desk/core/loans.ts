import type { NotLent } from './class-report.ts'
import type { NamedDevice } from './facts.ts'

/** The loan of a ticket: which device is out, since when, and when it came back. Times are milliseconds since 1970. */
export interface LoanFacts {
  id: number
  loaner: NamedDevice
  since: number
  returnedAt: number | null
  returnedBy: string | null
}

/** A loan that is out, with what it stands in for. */
export interface OpenLoanFacts extends Pick<LoanFacts, 'id' | 'loaner' | 'since'> {
  ticket: number
  /** The broken device as it was written, and as the desk knows it where it does. */
  label: string
  device: NamedDevice | null
}

/** A spare that is asked for. Devices are told apart by their row in the store; null where no single one has the label. */
export interface LoanAsked {
  /** `loaner` is the spare that was lent for the ticket, whether or not it is back; null where none was. */
  ticket: { closed: boolean; loaner: number | null }
  broken: { label: string; device: number | null }
  spare: { label: string; device: number | null; out: boolean }
}

function sameLabel(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv')
}

/** Why a spare can't be lent; null where it can, and where it is the very one that was lent for the ticket. */
export function whyNotLent({ ticket, broken, spare }: LoanAsked): NotLent | null {
  if (ticket.loaner !== null) return spare.device === ticket.loaner ? null : 'another-lent'
  if (ticket.closed) return 'ticket-closed'
  if (sameLabel(broken.label, spare.label)) return 'same-device'
  if (spare.device === null) return 'unknown'
  if (spare.device === broken.device) return 'same-device'
  return spare.out ? 'already-lent' : null
}
