import type { TicketView } from '../core/board-api.ts'
import type { TicketFacts } from '../core/facts.ts'
import { ticketView } from '../core/ticket-views.ts'
import { limitsAt } from '../core/unit-index.ts'
import type { DeskDeps } from '../deps.ts'

/** Shows a ticket by the limits that its unit had when it was pressed. */
export function ticketViewer({ units }: Pick<DeskDeps, 'units'>): (ticket: TicketFacts) => TicketView {
  return (ticket) => ticketView(ticket, limitsAt(units().byPath(ticket.unit), ticket.pressedAt))
}
