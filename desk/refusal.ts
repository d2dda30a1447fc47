import { problemContentType, type Problem } from '../contract/problem.ts'
import { deskProblem, type DeskProblemName } from './core/board-problems.ts'

interface RefusalMore {
  /** The desk's clock in seconds since 1970; with `stale-request`. */
  now?: number
  /** Seconds; with `too-many-requests` and `desk-busy`. */
  retryAfter?: number
}

/** An expected failure, thrown anywhere behind a route: its name, and a sentence for whoever asked. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly problem: DeskProblemName
  readonly more: RefusalMore

  constructor(problem: DeskProblemName, detail: string, more: RefusalMore = {}) {
    super(detail)
    this.problem = problem
    this.more = more
  }
}

/** The answer that tells a refusal (RFC 9457); `members` are further members of the document. */
export function refusalResponse(refusal: Refusal, members: Record<string, unknown> = {}): Response {
  const { now, retryAfter } = refusal.more
  const document: Problem = deskProblem(refusal.problem, refusal.message, now === undefined ? {} : { now })
  return new Response(JSON.stringify({ ...document, ...members }), {
    status: document.status,
    headers: {
      'Content-Type': problemContentType,
      'Cache-Control': 'no-store',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  })
}
