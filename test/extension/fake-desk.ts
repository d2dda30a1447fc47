import { CheckIn } from '../../contract/check-in.ts'
import { deviceEndpoints } from '../../contract/endpoints.ts'
import { Enrolment } from '../../contract/enrolment.ts'
import { Entry } from '../../contract/entry.ts'
import { problemDocument, problems, type ProblemName } from '../../contract/problem.ts'
import { EnrolmentHeader, freshnessSeconds, InstanceHeader, SignedRequest } from '../../contract/signed-request.ts'
import { mostMessages, NewTicket, type TicketMessage, type TicketNews } from '../../contract/ticket.ts'
import type { Reply } from '../../extension/core/settle.ts'

type Answered = Exclude<Reply, 'no-answer'>

/**
 * What befalls a request: all well, nobody there, somebody else answers, the answer is lost on the way or
 * comes in half, the desk takes only half, a proxy fails, the desk asks for patience.
 */
export type Weather =
  | 'fine'
  | 'down'
  | 'captive-portal'
  | 'answer-lost'
  | 'half-answer'
  | 'half-taken'
  | 'broken'
  | 'too-many'
  | 'fault'

/** A desk in memory that keeps to the contract, without the cryptography. */
export class FakeDesk {
  weather: Weather = 'fine'
  /** Named problems to answer with, one a request, before anything else. */
  readonly refusals: ProblemName[] = []
  /** Ids of snapshots that it can't read, and so not the check-in that carries them. */
  readonly unreadable = new Set<string>()
  readonly enrolled = new Map<string, Enrolment>()
  readonly tickets = new Map<string, NewTicket>()
  readonly news = new Map<string, TicketNews>()
  readonly entries = new Map<string, Entry>()
  /** Ids of tickets and entries, in the order in which they were first taken. */
  readonly presses: string[] = []
  readonly snapshots = new Map<string, string>()
  readonly checkIns: CheckIn[] = []
  readonly requests: string[] = []
  /** All that was tried, heard or not, with the desk's time in ms since 1970. */
  readonly tries: { path: string; at: number }[] = []
  /** What the desk asks for when it asks for patience, in seconds. */
  patience = 2700
  /** Milliseconds by which the desk's clock is ahead of the device's. */
  ahead = 0
  nextCheckInSeconds: number | undefined
  readonly #seen = new Set<string>()
  #replies = 0

  answer(url: string, body: string, deviceNow: number): Reply {
    this.tries.push({ path: new URL(url).pathname, at: deviceNow + this.ahead })
    if (this.weather === 'down') return 'no-answer'
    if (this.weather === 'captive-portal') return { status: 200, body: '<html>Log in to the network</html>' }
    if (this.weather === 'broken') return { status: 502, body: undefined, retryAfterSeconds: 7 }
    if (this.weather === 'fault') return refuse('desk-fault')
    if (this.weather === 'too-many') return { ...refuse('too-many-requests'), retryAfterSeconds: this.patience }
    this.requests.push(new URL(url).pathname)
    const refusal = this.refusals.shift()
    const reply = refusal ? refuse(refusal) : this.#handle(url, SignedRequest.parse(asSigned(body)), body, deviceNow)
    if (this.weather === 'half-answer') return { ...reply, body: undefined }
    return this.weather === 'answer-lost' ? 'no-answer' : reply
  }

  #handle(url: string, _signed: SignedRequest, body: string, deviceNow: number): Answered {
    const raw = asObject(body)
    const header: unknown = JSON.parse(raw.protected)
    const payload: unknown = JSON.parse(raw.payload)
    const path = new URL(url).pathname
    const deskNow = Math.floor((deviceNow + this.ahead) / 1000)
    const { iat, jti } =
      path === deviceEndpoints.enrolments ? EnrolmentHeader.parse(header) : InstanceHeader.parse(header)
    if (Math.abs(iat - deskNow) > freshnessSeconds) return refuse('stale-request', deskNow)
    if (this.#seen.has(jti)) return refuse('repeated-request')
    this.#seen.add(jti)
    if (path === deviceEndpoints.enrolments) {
      const instance = EnrolmentHeader.parse(header).jwk.x
      this.enrolled.set(instance, Enrolment.parse(payload))
      return { status: 201, body: { instance, unit: '/Elever', confirmed: false } }
    }
    const { kid } = InstanceHeader.parse(header)
    if (!this.enrolled.has(kid)) return refuse('unknown-instance')
    if (path === deviceEndpoints.tickets) return this.#ticket(NewTicket.parse(payload))
    if (path === deviceEndpoints.entries) return this.#entry(Entry.parse(payload), deviceNow + this.ahead)
    if (path === deviceEndpoints.checkIns) return this.#checkIn(CheckIn.parse(payload))
    return { status: 200, body: { tickets: [...this.news.values()] } }
  }

  #ticket(ticket: NewTicket): Answered {
    const known = this.news.get(ticket.id)
    if (known) return { status: 200, body: known }
    this.tickets.set(ticket.id, ticket)
    this.presses.push(ticket.id)
    const [number, updatedAt] = [this.tickets.size, ticket.pressedAt]
    const news: TicketNews = { id: ticket.id, number, state: 'new', messages: [], updatedAt }
    this.news.set(ticket.id, news)
    return { status: 201, body: news }
  }

  #entry(entry: Entry, deskNow: number): Answered {
    const taken = { body: { accepted: entry.id } }
    if (this.entries.has(entry.id)) return { status: 200, ...taken }
    if (entry.kind !== 'self-helped') {
      const news = this.news.get(entry.ticket)
      if (!news) return refuse('unknown-ticket')
      this.#tell(news, entry.kind === 'words' ? { id: entry.id, from: 'pupil', text: entry.text } : {}, deskNow)
      this.#turn(entry.ticket, entry.kind)
    }
    this.entries.set(entry.id, entry)
    this.presses.push(entry.id)
    return { status: 201, ...taken }
  }

  #tell(news: TicketNews, message: Partial<TicketMessage>, deskNow: number): void {
    const at = new Date(Math.max(deskNow, Date.parse(news.updatedAt))).toISOString()
    const { id, from } = message
    const messages = id && from ? [...news.messages, { ...message, id, from, at }].slice(-mostMessages) : news.messages
    this.news.set(news.id, { ...news, messages, updatedAt: at })
  }

  #turn(ticket: string, kind: Entry['kind']): void {
    const news = this.news.get(ticket)
    if (!news) return
    const { closedAs: _before, ...open } = news
    if (kind === 'not-solved') this.news.set(ticket, { ...open, state: 'new' })
    if (kind === 'solved' || kind === 'withdrawn') this.news.set(ticket, { ...open, state: 'closed', closedAs: kind })
  }

  #checkIn(checkIn: CheckIn): Answered {
    if (checkIn.snapshots.some(({ id }) => this.unreadable.has(id))) return refuse('malformed')
    this.checkIns.push(checkIn)
    const { length } = checkIn.snapshots
    const taken = checkIn.snapshots.slice(0, this.weather === 'half-taken' ? Math.floor(length / 2) : length)
    for (const { id, takenAt } of taken) this.snapshots.set(id, takenAt)
    const accepted = taken.map(({ id }) => id)
    const slower = this.nextCheckInSeconds === undefined ? {} : { nextCheckInSeconds: this.nextCheckInSeconds }
    return { status: 200, body: { accepted, tickets: [...this.news.values()], ...slower } }
  }

  /** Somebody has seen to everything. */
  closeAll(): void {
    const updatedAt = '2099-01-01T00:00:00.000Z'
    for (const [id, news] of this.news) this.news.set(id, { ...news, state: 'closed', updatedAt })
  }

  /** A technician answers, some time after the press. */
  reply(ticket: string, text: string, at: string): void {
    const news = this.news.get(ticket)
    if (!news) throw new Error(`no ticket ${ticket}`)
    this.#replies += 1
    this.#tell(news, { id: `reply-${this.#replies}`, from: 'it', by: 'Kim Ek', text }, Date.parse(at))
    const told = this.news.get(ticket)
    if (told) this.news.set(ticket, { ...told, state: 'answered' })
  }
}

function refuse(name: ProblemName, now?: number): Answered {
  return { status: problems[name].status, body: problemDocument(name, '', now === undefined ? {} : { now }) }
}

/** The fake key writes plain JSON where base64url belongs, so only the shape of the body is checked. */
function asSigned(body: string): unknown {
  const { signature } = asObject(body)
  return { protected: 'AA', payload: 'AA', signature }
}

function asObject(body: string): { protected: string; payload: string; signature: string } {
  return JSON.parse(body)
}
