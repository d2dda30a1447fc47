import type { TicketAction, TicketActionName, TicketView } from '../../core/board-api.ts'
import type { ActionResult, Api, Failure } from './api.ts'
import { initialState, without, type BoardState, type Loadable, type Notice } from './board-state.ts'
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
  readonly #refetchComparison: () => void
  /** The unit whose comparison the reader looks at, or all of them; undefined where none has been asked for. */
  #scope: { unit: string | null } | undefined
  #live: Live | undefined

  constructor(deps: BoardDeps, changed: () => void) {
    this.#deps = deps
    this.#changed = changed
    this.#refetchTickets = createRefetcher(() => this.#fetchTickets(), deps.clock)
    this.#refetchDevices = createRefetcher(() => this.#fetchDevices(), deps.clock)
    this.#refetchComparison = createRefetcher(() => this.#fetchComparison(), deps.clock)
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
        if (what === 'comparison') return this.#compareAgain()
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
    this.#compareAgain()
  }

  /** The reader looks at the comparison of a unit's devices; null for all. It is kept fresh from then on. */
  compare(unit: string | null): void {
    const known = this.#scope?.unit === unit
    this.#scope = { unit }
    // Drawing may ask again before it is done: by then the scope is the one that is asked for.
    if (!known && this.state.comparison.status !== 'loading') this.#set({ comparison: { status: 'loading' } })
    this.#refetchComparison()
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

  choose(choice: Choice): void {
    this.#set(choice)
  }

  write(id: string, text: string): void {
    const notice = this.state.notices[id]
    const stale = notice && notice.kind !== 'conflict'
    this.#set({
      drafts: { ...this.state.drafts, [id]: text },
      ...(stale && { notices: without(this.state.notices, id) }),
    })
  }

  /** Takes, answers (with the draft) or closes. A draft that is not sent holds the first press of close back. */
  async act(ticket: TicketView, action: TicketActionName): Promise<void> {
    if (this.state.busy) return
    const text = (this.state.drafts[ticket.id] ?? '').trim()
    if (action === 'answer' && text === '') return this.#notice(ticket.id, { kind: 'empty' })
    const warned = this.state.notices[ticket.id]?.kind === 'unsent'
    if (action === 'close' && text !== '' && !warned) return this.#notice(ticket.id, { kind: 'unsent' })
    this.#set({ busy: { id: ticket.id, action }, notices: without(this.state.notices, ticket.id) })
    const body: TicketAction = { version: ticket.version, ...(action === 'answer' && { text }) }
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
    const { tickets, drafts } = this.state
    if (tickets.status === 'ready')
      this.#set({ tickets: { status: 'ready', value: withTicket(tickets.value, result.ticket) } })
    if (result.outcome === 'conflict') return this.#notice(id, { kind: 'conflict', ticket: result.ticket })
    if (action !== 'take') this.#set({ drafts: without(drafts, id) })
    this.#notice(id, { kind: 'done', action })
  }

  async #fetchTickets(): Promise<void> {
    const fetched = await this.#deps.api.tickets()
    const before = this.state.tickets
    if (!fetched.ok) {
      this.#set({ tickets: unlessKnown(before, fetched.failure) })
      return this.#lost(fetched.failure)
    }
    const known = before.status === 'ready' ? before.value : []
    const arrived = before.status === 'ready' ? arrivals(known, fetched.value) : []
    this.#set({
      tickets: { status: 'ready', value: merged(known, fetched.value) },
      ...(arrived.length > 0 && { arrived }),
    })
  }

  async #fetchDevices(): Promise<void> {
    const fetched = await this.#deps.api.devices()
    if (fetched.ok) return this.#set({ devices: { status: 'ready', value: fetched.value } })
    this.#set({ devices: unlessKnown(this.state.devices, fetched.failure) })
    this.#lost(fetched.failure)
  }

  #compareAgain(): void {
    if (this.#scope !== undefined) this.#refetchComparison()
  }

  async #fetchComparison(): Promise<void> {
    const scope = this.#scope
    if (scope === undefined) return
    const fetched = await this.#deps.api.comparison(scope.unit)
    // Another unit has been chosen meanwhile, and is being asked for.
    if (scope.unit !== this.#scope?.unit) return
    if (fetched.ok) return this.#set({ comparison: { status: 'ready', value: fetched.value } })
    this.#set({ comparison: unlessKnown(this.state.comparison, fetched.failure) })
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
    const { drafts } = this.state
    this.#set({ ...initialState, drafts, access: 'signed-out' })
  }

  #notice(id: string, notice: Notice): void {
    this.#set({ notices: { ...this.state.notices, [id]: notice } })
  }

  #set(change: Partial<BoardState>): void {
    this.state = { ...this.state, ...change }
    this.#changed()
  }
}

/** A failed fetch hides nothing that is already shown; the connection's bar tells that it may be old. */
function unlessKnown<T>(before: Loadable<T>, failure: Failure): Loadable<T> {
  return before.status === 'ready' ? before : { status: 'failed', failure }
}
