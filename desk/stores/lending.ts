import type { ClassLinkFacts } from '../core/class-links.ts'
import type { ClassReport, NotLent } from '../core/class-report.ts'
import type { TicketFacts } from '../core/facts.ts'
import type { OpenLoanFacts } from '../core/loans.ts'

/** A report as it comes through a class link; `newTicketId` is the desk's own id for it, if it is a new ticket. */
export interface LinkReportInput {
  tokenSha256: string
  report: ClassReport
  newTicketId: string
  at: number
}

type ReportOutcome =
  | { kind: 'opened' | 'known'; ticket: TicketFacts; notLent: NotLent | null }
  | { kind: 'unknown-link' | 'ended-link' | 'withdrawn-link' }
type WithdrawOutcome = { kind: 'withdrawn' | 'withdrawn-before' | 'unknown-link' }
type ReturnOutcome = { kind: 'returned' | 'returned-before'; ticket: TicketFacts } | { kind: 'unknown-loan' }

/** What changes class links and loans; each is one transaction. Times are milliseconds since 1970. */
export interface LendingCommands {
  addClassLink(input: { tokenSha256: string; unit: string; by: string; at: number; endsAt: number }): void
  /** Said twice, it is as said once. */
  withdrawClassLink(input: { id: number; by: string; at: number }): WithdrawOutcome
  /**
   * Opens a ticket in the link's unit, or finds the one that came through the same link under the same id, and lends the
   * spare by the rules of core/loans.ts. A ticket has one loan: one that has had it gets no other.
   */
  reportByLink(input: LinkReportInput): ReportOutcome
  /** The spare is back. Said twice, it is as said once. */
  returnLoan(input: { id: number; by: string; at: number }): ReturnOutcome
}

export interface LendingQueries {
  /** Those that can be used first, each kind newest first. */
  classLinks(input: { most: number; at: number }): ClassLinkFacts[]
  /** The spare devices that are out, those that have been out longest first. */
  openLoans(input: { most: number }): OpenLoanFacts[]
}
