import { reportLimits } from '../core/class-links.ts'
import { reportEndpoint, reportPage, ReportRequest, type ReportAnswer } from '../core/class-report.ts'
import { rateLimit } from '../core/rate-limit.ts'
import { reportFile } from '../board-files.ts'
import type { DeskDeps } from '../deps.ts'
import { sha256 } from '../digest.ts'
import { Refusal } from '../refusal.ts'
import { readBoardBody } from './board-body.ts'
import { fileResponse } from './board-pages.ts'
import { jsonResponse, type Route } from './route.ts'

const linkRefusals = {
  'unknown-link': ['class-link-unknown', 'This desk has made no such class link.'],
  'ended-link': ['class-link-ended', 'The class link has ended.'],
  'withdrawn-link': ['class-link-withdrawn', 'The class link has been withdrawn.'],
} as const

/** @param seconds that the rate limit asks to wait; 0 lets it pass. */
function slowDown(seconds: number): void {
  if (seconds === 0) return
  throw new Refusal('too-many-requests', `Too many reports at once. Try again in ${seconds} seconds.`, {
    retryAfter: seconds,
  })
}

/** The page of a class link. It is the same for everybody: the link's token never leaves the browser with it. */
export function reportPageRoute({ boardFiles }: DeskDeps): Route {
  return {
    method: 'GET',
    path: reportPage,
    access: 'open',
    async handle() {
      const page = boardFiles.get(reportFile)
      if (page === undefined) throw new Refusal('not-found', 'The board has not been built. "npm start" builds it.')
      return fileResponse(page)
    },
  }
}

/** The one thing that a class link can do. 201 the first time, 200 when the same report is sent again. */
export function classReports({ store, events, clock, randomId, log }: DeskDeps): Route {
  const ofRemote = rateLimit(reportLimits.perRemote)
  const ofLink = rateLimit(reportLimits.perLink)
  return {
    method: 'POST',
    path: reportEndpoint,
    access: 'class-link',
    async handle({ request, remote }) {
      slowDown(ofRemote.take(remote, clock()))
      const { token, report } = await readBoardBody(request, ReportRequest)
      const tokenSha256 = sha256(token)
      slowDown(ofLink.take(tokenSha256, clock()))
      const outcome = await store.reportByLink({ tokenSha256, report, newTicketId: randomId(), at: clock() })
      if (!('ticket' in outcome)) {
        const [problem, sentence] = linkRefusals[outcome.kind]
        throw new Refusal(problem, `${sentence} Ask IT support for a new one.`)
      }
      const { ticket, notLent, kind } = outcome
      if (kind === 'opened') log({ event: 'reported', unit: ticket.unit })
      // A repeated report may have brought a loan.
      events.publish('tickets')
      const answer: ReportAnswer = {
        number: ticket.number,
        unit: ticket.unit,
        label: ticket.aboutLabel ?? '',
        known: ticket.about !== null,
        spare: report.spare === undefined ? null : { label: report.spare, notLent },
      }
      return jsonResponse(answer, kind === 'opened' ? 201 : 200)
    },
  }
}
