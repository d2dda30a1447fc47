import type { SessionFacts } from '../stores/store.ts'

export interface Asked {
  request: Request
  /** Who asks, as the network has it; used to limit enrolments and never kept or logged. */
  remote: string
  /** The `:id` of the path, where it has one. */
  id: string
}

export interface SignedIn extends SessionFacts {
  sessionSha256: string
}

/**
 * A route and who may use it. `device` proves itself by its signature; `open` is for anyone; `sign-in`
 * and `class-link` are for anyone on the desk's own pages, with a link's token in the body; `session` is for who is signed in.
 */
export type Route = { method: 'GET' | 'POST' | 'DELETE'; path: string } & (
  | { access: 'device' | 'open' | 'sign-in' | 'class-link'; handle: (asked: Asked) => Promise<Response> }
  | { access: 'session'; handle: (asked: Asked & { session: SignedIn }) => Promise<Response> }
)

/** An answer in JSON that no cache keeps. */
export function jsonResponse(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  })
}
