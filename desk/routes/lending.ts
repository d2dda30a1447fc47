import * as z from 'zod/mini'
import { makeClassLink } from '../class-link-making.ts'
import { lendingEndpoints, NewClassLink, type ClassLinkList } from '../core/lending-api.ts'
import { classLinkView } from '../core/loan-views.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { readBoardBody } from './board-body.ts'
import { jsonResponse, type Route } from './route.ts'
import { ticketViewer } from './ticket-viewer.ts'

const mostLinks = 1000

/** The number that an id in an address stands for; 0, which is nobody's, where it is none. */
function rowId(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : 0
}

/** Class links: made, listed, withdrawn at once. */
function classLinkRoutes(deps: DeskDeps): Route[] {
  const { store, clock, units, addresses } = deps
  const path = lendingEndpoints.classLinks
  return [
    {
      method: 'GET',
      path,
      access: 'session',
      async handle() {
        const now = clock()
        const links = await store.classLinks({ most: mostLinks, at: now })
        const list: ClassLinkList = { links: links.map((link) => classLinkView(link, now)) }
        return jsonResponse(list)
      },
    },
    {
      method: 'POST',
      path,
      access: 'session',
      async handle({ request, session }) {
        const { unit, days } = await readBoardBody(request, NewClassLink)
        if (units().byPath(unit) === undefined)
          throw new Refusal('unknown-unit', `There is no unit ${unit} in the plan that the desk has.`)
        return jsonResponse(await makeClassLink(deps, { unit, days, by: session.name }, addresses[0]), 201)
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:id`,
      access: 'session',
      async handle({ id, session }) {
        const { kind } = await store.withdrawClassLink({ id: rowId(id), by: session.name, at: clock() })
        if (kind === 'unknown-link') throw new Refusal('not-found', 'There is no such class link.')
        return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
      },
    },
  ]
}

/** That a spare is back. It is no change of the ticket, so that nobody's open answer is overtaken by it. */
function returnRoute(deps: DeskDeps): Route {
  const { store, clock, events } = deps
  const viewOf = ticketViewer(deps)
  return {
    method: 'POST',
    path: `${lendingEndpoints.loans}/:id/return`,
    access: 'session',
    async handle({ request, id, session }) {
      await readBoardBody(request, z.object({}))
      const outcome = await store.returnLoan({ id: rowId(id), by: session.name, at: clock() })
      if (outcome.kind === 'unknown-loan') throw new Refusal('not-found', 'There is no such loan.')
      if (outcome.kind === 'returned') events.publish('tickets')
      return jsonResponse(viewOf(outcome.ticket))
    },
  }
}

export function lendingRoutes(deps: DeskDeps): Route[] {
  return [...classLinkRoutes(deps), returnRoute(deps)]
}
