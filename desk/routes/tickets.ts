import {
  boardEndpoints,
  TicketAction,
  ticketActions,
  type TicketActionName,
  type TicketList,
  type TicketView,
} from '../core/board-api.ts'
import type { TicketFacts } from '../core/facts.ts'
import { limitsAt } from '../core/unit-index.ts'
import { ticketView } from '../core/views.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal, refusalResponse } from '../refusal.ts'
import type { DeedOutcome } from '../stores/store.ts'
import { readBoardBody } from './board-body.ts'
import { jsonResponse, type Route } from './route.ts'

const mostTickets = 500

/** The words of an answer; the other actions have none, and words that would be lost are refused. */
function words(action: TicketActionName, { text }: TicketAction): string {
  if (action === 'answer' && text === undefined)
    throw new Refusal('bad-request', 'An answer needs its words, as "text".')
  if (action !== 'answer' && text !== undefined)
    throw new Refusal('bad-request', `Only an answer has words; "${action}" would lose them.`)
  return text ?? ''
}

function deedResponse(outcome: DeedOutcome, viewOf: (ticket: TicketFacts) => TicketView): Response {
  switch (outcome.kind) {
    case 'changed':
      return jsonResponse(viewOf(outcome.ticket))
    case 'unknown-ticket':
      throw new Refusal('not-found', 'There is no such ticket.')
    case 'conflict':
    case 'closed': {
      const ticket = viewOf(outcome.ticket)
      const refusal =
        outcome.kind === 'closed'
          ? new Refusal('ticket-closed', `Ticket ${ticket.number} is closed, and stays as it is.`)
          : new Refusal('ticket-changed', `Somebody has changed ticket ${ticket.number}. Look at it as it is now.`)
      // The document is the ticket as well: who asks reads it as it would the answer to an action that went well.
      return refusalResponse(refusal, { ...ticket, ticket })
    }
    default:
      return outcome satisfies never
  }
}

/** The tickets, newest first, and what a technician does to one. */
export function ticketRoutes({ store, clock, events, units }: DeskDeps): Route[] {
  const viewOf = (ticket: TicketFacts) => ticketView(ticket, limitsAt(units().byPath(ticket.unit), ticket.pressedAt))
  const path = boardEndpoints.tickets
  const list: Route = {
    method: 'GET',
    path,
    access: 'session',
    async handle() {
      const tickets = await store.tickets({ most: mostTickets })
      const answer: TicketList = { tickets: tickets.map(viewOf) }
      return jsonResponse(answer)
    },
  }
  const deeds = ticketActions.map((action): Route => ({
    method: 'POST',
    path: `${path}/:id/${action}`,
    access: 'session',
    async handle({ request, id, session }) {
      const asked = await readBoardBody(request, TicketAction)
      const text = words(action, asked)
      const deed = { id, action, version: asked.version, text, by: session.name, at: clock() }
      const outcome = await store.actOnTicket(deed)
      if (outcome.kind === 'changed') events.publish('tickets')
      return deedResponse(outcome, viewOf)
    },
  }))
  return [list, ...deeds]
}
