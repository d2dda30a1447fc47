import * as z from 'zod/mini'

/**
 * The problems that the desk names, each with its own status (RFC 9457). `fate` is what a device does
 * with the item that was refused: `retry` keeps it, `drop` lets it go since it can never be taken,
 * `enrol` makes the instance known again first, `clock` corrects the device's clock first.
 */
export const problems = {
  malformed: { status: 400, title: 'The request could not be read', fate: 'drop' },
  'bad-signature': { status: 401, title: 'The signature does not match', fate: 'enrol' },
  'stale-request': { status: 403, title: 'The request is too old or too new', fate: 'clock' },
  'unknown-instance': { status: 404, title: 'This instance is not enrolled', fate: 'enrol' },
  'repeated-request': { status: 409, title: 'The request has been made before', fate: 'retry' },
  'unknown-ticket': { status: 410, title: 'The desk has no such ticket of this device', fate: 'drop' },
  'too-large': { status: 413, title: 'The request is too large', fate: 'drop' },
  'wrong-address': { status: 421, title: 'The request was signed for another address', fate: 'retry' },
  'unknown-secret': { status: 422, title: 'The enrolment secret opens no unit', fate: 'retry' },
  'enough-added': { status: 423, title: 'No more can be added', fate: 'drop' },
  'too-many-requests': { status: 429, title: 'Too many requests', fate: 'retry' },
  'desk-fault': { status: 500, title: 'The desk could not do it', fate: 'retry' },
  'desk-busy': { status: 503, title: 'The desk is busy', fate: 'retry' },
} as const
export type ProblemName = keyof typeof problems

const prefix = 'urn:fadder:problem:'

/** A problem document (RFC 9457), as it crosses the wire with `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  /** The desk's clock in seconds since 1970; with `stale-request` only. */
  now: z.optional(z.int()),
})
export type Problem = z.infer<typeof Problem>

export const problemContentType = 'application/problem+json'

/** The document of a named problem. `detail` says what was wrong and what to do. */
export function problemDocument(name: ProblemName, detail: string, more: Pick<Problem, 'now'> = {}): Problem {
  const { status, title } = problems[name]
  return { type: prefix + name, title, status, detail, ...more }
}

/** The name in a problem document, or undefined where the desk did not write it (a proxy, say). */
export function problemName(problem: Problem): ProblemName | undefined {
  const name = problem.type.startsWith(prefix) ? problem.type.slice(prefix.length) : ''
  return isProblemName(name) ? name : undefined
}

function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(problems, name)
}
