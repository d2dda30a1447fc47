import type { AnswerCode } from '../../../contract/ticket.ts'
import type { TicketAction, TicketActionName, TicketView } from '../../core/board-api.ts'
import type { ActionResult, Api, Failure } from './api.ts'
import { initialState, unlessKnown, without, withoutStaleNotice } from './board-state.ts'
import type { BoardState, Notice, VisitDraft } from './board-state.ts'
import { ClassLinks } from './class-links.ts'
import { ComparedScope } from './compared-scope.ts'
import { actionDetail, unsentAnswer } from './drafts.ts'
import { keepLive, type Live, type OpenStream } from './live.ts'
import { createRefetcher, type Clock } from './refetcher.ts'
import { arrivals, merged, withTicket } from './ticket-list.ts'

export interface BoardDeps {
  api: Api
  openStream: OpenStream
  clock: Clock
  random: () => number
}

/** What the reader has chosen to see; set by the views as it is typed or pressed. */
export type Choice = Partial<Pick<BoardState, 'ticketFilter' | 'deviceFilter' | 'deviceQuery'>>

/** How long a page that never reached the desk waits before it tries again, in milliseconds. */
const restart = 5000

/** Everything that the page knows and does. The views read `state` and call the rest; nothing rejects. */
export class Board {
  state: BoardState = initialState
  readonly #deps: BoardDeps
  readonly #changed: () => void
  readonly #refetchTickets: () => void
  readonly #refetchDevices: () => void
  readonly #compared: ComparedScope
  /** The tickets that this page has said it looks at. */
  readonly #seen = new Set<string>()
  #live: Live | undefined
  /** What is done with class links. */
  readonly links: ClassLinks

  constructor(deps: BoardDeps, changed: () => void) {
    this.#deps = deps
    this.#changed = changed
    this.links = new ClassLinks(deps.api, {
      get: () => this.state.links,
      set: (links) => this.#set({ links }),
      lost: (failure) => this.#lost(failure),
    })
    this.#refetchTickets = createRefetcher(() => this.#fetchTickets(), deps.clock)
    this.#refetchDevices = createRefetcher(() => this.#fetchDevices(), deps.clock)
    this.#compared = new ComparedScope(deps.api, deps.clock, {
      shown: () => this.state.comparison,
      show: (comparison) => this.#set({ comparison }),
      lost: (failure) => this.#lost(failure),
    })
  }

  /** Asks who is signed in and, where someone is, keeps the page live. Also the way back from signed out. */
  async start(): Promise<void> {
    const session = await this.#deps.api.session()
    if (!session.ok) return this.#startFailed(session.failure)
    this.#set({ access: 'signed-in', session: session.value })
    this.refresh()
    this.#live ??= keepLive(this.#deps.openStream, this.#deps.clock.after, this.#deps.random, {
      connected: () => this.#connected(),
      changed: (what) => {
        if (what === 'comparison') return this.#compared.again()
        if (what === 'tickets') this.#refetchTickets()
        // Each device shows how many tickets are open, so either change is one of the devices.
        this.#refetchDevices()
      },
      cut: () => void this.#cut(),
    })
  }

  /** Fetches everything anew: at the start, after a cut, and when the page has been out of sight. */
  refresh(): void {
    this.#refetchTickets()
    this.#refetchDevices()
    this.#compared.again()
  }

  /** The reader looks at the comparison of a unit's devices; null for all. It is kept fresh from then on. */
  compare(unit: string | null): void {
    this.#compared.choose(unit)
  }

  /** The reader asks for another try, after a failure or during a cut. */
  retry(): void {
    if (this.state.session === null || this.state.access === 'signed-out') void this.start()
    else this.refresh()
    this.#live?.retryNow()
  }

  async signOut(): Promise<void> {
    const gone = await this.#deps.api.signOut()
    if (gone.ok || gone.failure.kind === 'unauthorised') this.#signedOut()
    else void this.#cut()
  }

  /** Tells that a spare is back. */
  async returnLoan(id: string): Promise<void> {
    const back = await this.#deps.api.returnLoan(id)
    if (back.ok) this.#show(back.value)
    else this.#lost(back.failure)
    // Both devices say that it is out.
    this.refresh()
  }

  choose(choice: Choice): void {
    this.#set(choice)
  }

  write(id: string, text: string): void {
    this.#set({ drafts: { ...this.state.drafts, [id]: text }, ...withoutStaleNotice(this.state, id) })
  }

  /** Chooses a quick answer, or none; it is sent with the answer. */
  chooseCode(id: string, code: AnswerCode | undefined): void {
    const others = without(this.state.codes, id)
    this.#set({ codes: code === undefined ? others : { ...others, [id]: code }, ...withoutStaleNotice(this.state, id) })
  }

  planVisit(id: string, visit: VisitDraft): void {
    this.#set({ visits: { ...this.state.visits, [id]: visit } })
  }

  /** Tells the desk, once, that somebody looks at a ticket which nobody has looked at: the pupil sees it. */
  async see(ticket: TicketView): Promise<void> {
    if (ticket.seenAt !== null || this.#seen.has(ticket.id)) return
    this.#seen.add(ticket.id)
    const seen = await this.#deps.api.see(ticket.id)
    if (seen.ok) return this.#show(seen.value)
    // Opening it again is another try.
    this.#seen.delete(ticket.id)
    this.#lost(seen.failure)
  }

  /**
   * Takes, answers (with the draft and the chosen code), says that one is on the way, or closes. An answer that is not
   * sent holds the first press of close back.
   */
  async act(ticket: TicketView, action: TicketActionName): Promise<void> {
    if (this.state.busy) return
    const unsent = unsentAnswer(this.state, ticket.id)
    if (action === 'answer' && !unsent) return this.#notice(ticket.id, { kind: 'empty' })
    const warned = this.state.notices[ticket.id]?.kind === 'unsent'
    if (action === 'close' && unsent && !warned) return this.#notice(ticket.id, { kind: 'unsent' })
    this.#set({ busy: { id: ticket.id, action }, notices: without(this.state.notices, ticket.id) })
    const now = this.#deps.clock.now()
    const body: TicketAction = { version: ticket.version, ...actionDetail(this.state, ticket.id, action, now) }
    this.#acted(ticket.id, action, await this.#deps.api.act(ticket.id, action, body))
  }

  #acted(id: string, action: TicketActionName, result: ActionResult): void {
    this.#set({ busy: null })
    if (result.outcome === 'failed') {
      this.#notice(id, { kind: 'failed', failure: result.failure })
      // A refusal may rest on something that this page has not seen yet.
      this.#refetchTickets()
      return this.#lost(result.failure)
    }
    this.#show(result.ticket)
    if (result.outcome === 'conflict') return this.#notice(id, { kind: 'conflict', ticket: result.ticket })
    const { drafts, codes, visits } = this.state
    if (action === 'visit') this.#set({ visits: without(visits, id) })
    else if (action !== 'take') this.#set({ drafts: without(drafts, id), codes: without(codes, id) })
    this.#notice(id, { kind: 'done', action })
  }

  /** Puts one ticket, as the desk has answered it, in the list. */
  #show(ticket: TicketView): void {
    const { tickets } = this.state
    if (tickets.status === 'ready')
      this.#set({ tickets: { status: 'ready', value: withTicket(tickets.value, ticket) } })
  }

  async #fetchTickets(): Promise<void> {
    const fetched = await this.#deps.api.tickets()
    const before = this.state.tickets
    if (!fetched.ok) {
      this.#set({ tickets: unlessKnown(before, fetched.failure) })
      return this.#lost(fetched.failure)
    }
    const known = before.status === 'ready' ? before.value : []
    const arrived = before.status === 'ready' ? arrivals(known, fetched.value.tickets) : []
    this.#set({
      tickets: { status: 'ready', value: merged(known, fetched.value.tickets) },
      selfHelped: fetched.value.selfHelped,
      ...(arrived.length > 0 && { arrived }),
    })
  }

  async #fetchDevices(): Promise<void> {
    const fetched = await this.#deps.api.devices()
    if (fetched.ok) return this.#set({ devices: { status: 'ready', value: fetched.value } })
    this.#set({ devices: unlessKnown(this.state.devices, fetched.failure) })
    this.#lost(fetched.failure)
  }

  #connected(): void {
    const wasCut = this.state.connection.status === 'cut'
    this.#set({ connection: { status: 'live' } })
    if (wasCut) this.refresh()
  }

  /** A stream says only that it broke, so the session is asked for: its end looks the same as a cut. */
  async #cut(): Promise<void> {
    if (this.state.connection.status !== 'cut')
      this.#set({ connection: { status: 'cut', since: this.#deps.clock.now() } })
    const session = await this.#deps.api.session()
    if (!session.ok) this.#lost(session.failure)
  }

  #startFailed(failure: Failure): void {
    if (failure.kind === 'unauthorised') return this.#signedOut()
    const { tickets, devices, comparison } = this.state
    this.#set({
      tickets: unlessKnown(tickets, failure),
      devices: unlessKnown(devices, failure),
      comparison: unlessKnown(comparison, failure),
    })
    this.#deps.clock.after(restart, () => {
      if (this.state.access === 'unknown') void this.start()
    })
  }

  #lost(failure: Failure): void {
    if (failure.kind === 'unauthorised') this.#signedOut()
  }

  /** What pupils have written leaves the page with the session; what the reader was writing stays. */
  #signedOut(): void {
    this.#live?.stop()
    this.#live = undefined
    const { drafts, codes, visits } = this.state
    this.#seen.clear()
    this.#set({ ...initialState, drafts, codes, visits, access: 'signed-out' })
  }

  #notice(id: string, notice: Notice): void {
    this.#set({ notices: { ...this.state.notices, [id]: notice } })
  }

  #set(change: Partial<BoardState>): void {
    this.state = { ...this.state, ...change }
    this.#changed()
  }
}
