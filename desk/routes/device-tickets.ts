import { deviceEndpoints } from '../../contract/endpoints.ts'
import { AnswersRequest, NewTicket, type Answers } from '../../contract/ticket.ts'
import { ticketNews } from '../core/ticket-views.ts'
import type { DeskDeps } from '../deps.ts'
import type { SignedRequests } from '../signed/signed-requests.ts'
import { taken } from './device-refusals.ts'
import { jsonResponse, type Route } from './route.ts'

/** A press of the help button: 201 the first time, 200 with the same number when it is sent again. */
export function deviceTickets({ store, events, randomId }: DeskDeps, signed: SignedRequests): Route {
  return {
    method: 'POST',
    path: deviceEndpoints.tickets,
    access: 'device',
    async handle({ request }) {
      const { once, payload, at } = await signed.ofInstance(request, 'tickets', NewTicket)
      const outcome = taken(await store.openTicket({ once, at, ticket: payload, newTicketId: randomId() }))
      if (outcome.kind === 'opened') events.publish('tickets')
      return jsonResponse(ticketNews(outcome.ticket), outcome.kind === 'opened' ? 201 : 200)
    },
  }
}

/** The question whether anything has been answered, asked while the popup is open. */
export function deviceAnswers({ store }: DeskDeps, signed: SignedRequests): Route {
  return {
    method: 'POST',
    path: deviceEndpoints.answers,
    access: 'device',
    async handle({ request }) {
      const { once, at } = await signed.ofInstance(request, 'answers', AnswersRequest)
      const { tickets } = taken(await store.askNews({ once, at }))
      const answer: Answers = { tickets: tickets.map(ticketNews) }
      return jsonResponse(answer)
    },
  }
}
