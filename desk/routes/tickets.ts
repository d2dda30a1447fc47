import * as z from 'zod/mini'
import {
  boardEndpoints,
  TicketAction,
  ticketActions,
  type TicketActionName,
  type TicketList,
  type TicketView,
} from '../core/board-api.ts'
import type { TicketFacts } from '../core/facts.ts'
import type { TicketDoing } from '../core/tickets.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal, refusalResponse } from '../refusal.ts'
import type { DeedOutcome } from '../stores/store.ts'
import { readBoardBody } from './board-body.ts'
import { jsonResponse, type Route } from './route.ts'
import { ticketViewer } from './ticket-viewer.ts'

const mostTickets = 500

/** How far back self-help is counted, in milliseconds. */
const selfHelpMs = 7 * 24 * 3600 * 1000

/** What only one action has; with another it would be lost, and so is refused. */
const ownFields = { code: 'answer', text: 'answer', visit: 'visit' } as const

/** What a technician asks for, as the core knows it. @throws Refusal bad-request. */
function doingOf(action: TicketActionName, asked: TicketAction): TicketDoing {
  for (const name of ['code', 'text', 'visit'] as const)
    if (asked[name] !== undefined && ownFields[name] !== action)
      throw new Refusal('bad-request', `"${name}" belongs to "${ownFields[name]}"; "${action}" would lose it.`)
  const { code, text, visit } = asked
  if (action === 'visit') return { action, visit: visit ?? {} }
  if (action !== 'answer') return { action }
  if (code === undefined && text === undefined)
    throw new Refusal('bad-request', 'An answer needs its "code", its words as "text", or both.')
  return { action, code, text }
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

/** What a technician does to a ticket: a route each. */
function deedRoutes(deps: DeskDeps): Route[] {
  const { store, clock, events } = deps
  const viewOf = ticketViewer(deps)
  return ticketActions.map((action): Route => ({
    method: 'POST',
    path: `${boardEndpoints.tickets}/:id/${action}`,
    access: 'session',
    async handle({ request, id, session }) {
      const asked = await readBoardBody(request, TicketAction)
      const doing = doingOf(action, asked)
      const outcome = await store.actOnTicket({ id, doing, version: asked.version, by: session.name, at: clock() })
      if (outcome.kind === 'changed') events.publish('tickets')
      return deedResponse(outcome, viewOf)
    },
  }))
}

/** That somebody looks at a ticket. Only the first look counts; a look is never a conflict. */
function seeRoute(deps: DeskDeps): Route {
  const { store, clock, events } = deps
  const viewOf = ticketViewer(deps)
  return {
    method: 'POST',
    path: `${boardEndpoints.tickets}/:id/see`,
    access: 'session',
    async handle({ request, id }) {
      await readBoardBody(request, z.object({}))
      const outcome = await store.lookAtTicket({ id, at: clock() })
      if (outcome.kind === 'unknown-ticket') throw new Refusal('not-found', 'There is no such ticket.')
      if (outcome.kind === 'seen') events.publish('tickets')
      return jsonResponse(viewOf(outcome.ticket))
    },
  }
}

/** The tickets, newest first, and what a technician does to one. */
export function ticketRoutes(deps: DeskDeps): Route[] {
  const { store, clock } = deps
  const list: Route = {
    method: 'GET',
    path: boardEndpoints.tickets,
    access: 'session',
    async handle() {
      const [tickets, selfHelped] = await Promise.all([
        store.tickets({ most: mostTickets }),
        store.selfHelpCounts({ after: clock() - selfHelpMs }),
      ])
      const answer: TicketList = { tickets: tickets.map(ticketViewer(deps)), selfHelped }
      return jsonResponse(answer)
    },
  }
  return [list, seeRoute(deps), ...deedRoutes(deps)]
}
