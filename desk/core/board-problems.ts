import { problemDocument, type Problem, type ProblemName } from '../../contract/problem.ts'

/** The problems that only a person at the desk's pages meets; a device never does. */
export const boardProblems = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  'not-signed-in': { status: 401, title: 'You are not signed in' },
  'link-unknown': { status: 401, title: 'The sign-in link is not known' },
  'link-used': { status: 401, title: 'The sign-in link has been used' },
  'link-expired': { status: 401, title: 'The sign-in link is too old' },
  'class-link-unknown': { status: 403, title: 'The class link is not known' },
  'class-link-ended': { status: 403, title: 'The class link has ended' },
  'class-link-withdrawn': { status: 403, title: 'The class link has been withdrawn' },
  'unknown-unit': { status: 400, title: 'The unit is not in the plan' },
  'foreign-origin': { status: 403, title: 'The request comes from another site' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'ticket-changed': { status: 409, title: 'The ticket has changed' },
  'ticket-closed': { status: 409, title: 'The ticket is closed' },
  'not-json': { status: 415, title: 'The body must be application/json' },
} as const
export type BoardProblemName = keyof typeof boardProblems

/** Every problem that the desk can answer with. */
export type DeskProblemName = ProblemName | BoardProblemName

function isBoardProblem(name: DeskProblemName): name is BoardProblemName {
  return Object.hasOwn(boardProblems, name)
}

/** The document of any of the desk's problems (RFC 9457). */
export function deskProblem(name: DeskProblemName, detail: string, more: Pick<Problem, 'now'> = {}): Problem {
  if (!isBoardProblem(name)) return problemDocument(name, detail, more)
  return { type: `urn:fadder:problem:${name}`, ...boardProblems[name], detail }
}
