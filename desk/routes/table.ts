import type { DeskDeps } from '../deps.ts'
import { signedRequests } from '../signed/signed-requests.ts'
import { signInRoute } from './board-pages.ts'
import { checkIns } from './check-ins.ts'
import { classReports, reportPageRoute } from './class-reports.ts'
import { comparisonRoute } from './comparison.ts'
import { deviceEntries } from './device-entries.ts'
import { deviceAnswers, deviceTickets } from './device-tickets.ts'
import { deviceListRoute } from './devices.ts'
import { enrolments } from './enrolments.ts'
import { eventsRoute } from './events.ts'
import { extensionRoutes } from './extension.ts'
import { healthz } from './healthz.ts'
import { lendingRoutes } from './lending.ts'
import { pictureRoute } from './pictures.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './session.ts'
import { ticketRoutes } from './tickets.ts'

/** Every route of the desk. What is not here is a file of the board, and needs a session. */
export function routeTable(deps: DeskDeps): Route[] {
  const signed = signedRequests(deps)
  return [
    healthz(deps),
    enrolments(deps, signed),
    checkIns(deps, signed),
    deviceTickets(deps, signed),
    deviceAnswers(deps, signed),
    deviceEntries(deps, signed),
    ...extensionRoutes(deps),
    signInRoute(deps),
    ...sessionRoutes(deps),
    deviceListRoute(deps),
    comparisonRoute(deps),
    ...ticketRoutes(deps),
    pictureRoute(deps),
    reportPageRoute(deps),
    classReports(deps),
    ...lendingRoutes(deps),
    eventsRoute(deps),
  ]
}
