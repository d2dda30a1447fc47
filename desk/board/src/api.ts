import * as z from 'zod/mini'
import { Problem } from '../../../contract/problem.ts'
import {
  boardEndpoints,
  DeviceList,
  SessionView,
  TicketList,
  TicketView,
  type TicketAction,
  type TicketActionName,
} from '../../core/board-api.ts'
import { Comparison } from '../../core/comparison-api.ts'
import { ClassLinkList, lendingEndpoints, MadeClassLink, type NewClassLink } from '../../core/lending-api.ts'

/** Why a request gave nothing: no session, no contact, a refusal with its reason, or an answer that can't be read. */
export type Failure =
  | { kind: 'unauthorised' }
  | { kind: 'offline' }
  | { kind: 'refused'; status: number; detail: string }
  | { kind: 'unreadable'; where: string }

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** An action is done, was overtaken by someone else's (with the ticket as it is now), or failed. */
export type ActionResult =
  | { outcome: 'done'; ticket: TicketView }
  | { outcome: 'conflict'; ticket: TicketView }
  | { outcome: 'failed'; failure: Failure }

/** A one-time link gives a session, or says what is wrong with the link. */
export type SignInResult = { outcome: 'done' } | { outcome: LinkFault } | { outcome: 'failed'; failure: Failure }
export type LinkFault = 'used' | 'expired' | 'unknown'

export type Fetch = (path: string, init: RequestInit) => Promise<Response>

export interface Api {
  session(): Promise<Result<SessionView>>
  signOut(): Promise<Result<null>>
  devices(): Promise<Result<DeviceList>>
  /** @param unit whose devices, with all beneath it; null for all. */
  comparison(unit: string | null): Promise<Result<Comparison>>
  /** The tickets, and how many helped themselves. */
  tickets(): Promise<Result<TicketList>>
  /** Tells that somebody looks at a ticket. */
  see(id: string): Promise<Result<TicketView>>
  act(id: string, action: TicketActionName, body: TicketAction): Promise<ActionResult>
  /** Tells that a spare is back. */
  returnLoan(id: string): Promise<Result<TicketView>>
  classLinks(): Promise<Result<ClassLinkList>>
  makeClassLink(link: NewClassLink): Promise<Result<MadeClassLink>>
  withdrawClassLink(id: string): Promise<Result<null>>
}

/** Longer than any answer takes, and short enough that a dead network shows; in milliseconds. */
const patience = 15_000

type Reply = { status: number; body: unknown } | 'offline'

async function ask(fetch: Fetch, path: string, method: string, body?: object): Promise<Reply> {
  const content = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  try {
    const response = await fetch(path, { method, ...content, signal: AbortSignal.timeout(patience) })
    const text = await response.text()
    return { status: response.status, body: parsed(text) }
  } catch {
    // fetch rejects for one reason that matters here: the desk was not reached, or not in time.
    return 'offline'
  }
}

/** The text as JSON; undefined where it is none, which no schema takes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const succeeded = (status: number) => status >= 200 && status < 300

function failureOf(reply: Reply, where: string): Failure {
  if (reply === 'offline') return { kind: 'offline' }
  if (reply.status === 401) return { kind: 'unauthorised' }
  // A proxy in front of a desk that is down answers for it.
  if (reply.status === 502 || reply.status === 503 || reply.status === 504) return { kind: 'offline' }
  if (succeeded(reply.status)) return { kind: 'unreadable', where }
  const problem = Problem.safeParse(reply.body)
  const detail = problem.success ? (problem.data.detail ?? problem.data.title) : ''
  return { kind: 'refused', status: reply.status, detail }
}

function get<T>(fetch: Fetch, path: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  return request(fetch, path, schema)
}

/** Asks with GET, or with POST where there is a body. */
async function request<T>(fetch: Fetch, path: string, schema: z.ZodMiniType<T>, body?: object): Promise<Result<T>> {
  const reply = await ask(fetch, path, body === undefined ? 'GET' : 'POST', body)
  if (reply !== 'offline' && succeeded(reply.status)) {
    const read = z.safeParse(schema, reply.body)
    if (read.success) return { ok: true, value: read.data }
    const place = read.error.issues[0]?.path.join('.') ?? ''
    return { ok: false, failure: { kind: 'unreadable', where: place === '' ? path : `${path}, ${place}` } }
  }
  return { ok: false, failure: failureOf(reply, path) }
}

async function remove(fetch: Fetch, path: string): Promise<Result<null>> {
  const reply = await ask(fetch, path, 'DELETE')
  if (reply !== 'offline' && succeeded(reply.status)) return { ok: true, value: null }
  return { ok: false, failure: failureOf(reply, path) }
}

async function act(fetch: Fetch, path: string, body: TicketAction): Promise<ActionResult> {
  const reply = await ask(fetch, path, 'POST', body)
  if (reply !== 'offline' && (succeeded(reply.status) || reply.status === 409)) {
    const ticket = z.safeParse(TicketView, reply.body)
    if (ticket.success) return { outcome: reply.status === 409 ? 'conflict' : 'done', ticket: ticket.data }
  }
  return { outcome: 'failed', failure: failureOf(reply, path) }
}

/** The board's side of board-api.ts: each answer is parsed here, once. Nothing rejects. */
export function createApi(fetch: Fetch): Api {
  const { session, devices, comparison, tickets } = boardEndpoints
  const { classLinks, loans } = lendingEndpoints
  return {
    session: () => get(fetch, session, SessionView),
    devices: () => get(fetch, devices, DeviceList),
    comparison: (unit) =>
      get(fetch, unit === null ? comparison : `${comparison}?unit=${encodeURIComponent(unit)}`, Comparison),
    tickets: () => get(fetch, tickets, TicketList),
    see: (id) => request(fetch, `${tickets}/${encodeURIComponent(id)}/see`, TicketView, {}),
    async signOut() {
      const gone = await remove(fetch, session)
      return !gone.ok && gone.failure.kind === 'unauthorised' ? { ok: true, value: null } : gone
    },
    returnLoan: (id) => request(fetch, `${loans}/${encodeURIComponent(id)}/return`, TicketView, {}),
    classLinks: () => get(fetch, classLinks, ClassLinkList),
    makeClassLink: (link) => request(fetch, classLinks, MadeClassLink, link),
    withdrawClassLink: (id) => remove(fetch, `${classLinks}/${encodeURIComponent(id)}`),
    act: (id, action, body) => act(fetch, `${tickets}/${encodeURIComponent(id)}/${action}`, body),
  }
}

/** What a refusal says of the link, by the problem's name; an unnamed one says only that it opens nothing. */
function linkFault(status: number, body: unknown): LinkFault | undefined {
  const problem = Problem.safeParse(body)
  const name = problem.success ? problem.data.type.split(':').at(-1) : undefined
  if (name === 'link-used') return 'used'
  if (name === 'link-expired') return 'expired'
  return status === 401 || status === 404 ? 'unknown' : undefined
}

/** Redeems the token of a one-time link for a session; the desk sets the cookie. */
export async function redeemLink(fetch: Fetch, token: string): Promise<SignInResult> {
  const reply = await ask(fetch, boardEndpoints.session, 'POST', { token })
  if (reply !== 'offline') {
    if (succeeded(reply.status)) return { outcome: 'done' }
    const fault = linkFault(reply.status, reply.body)
    if (fault) return { outcome: fault }
  }
  return { outcome: 'failed', failure: failureOf(reply, boardEndpoints.session) }
}
