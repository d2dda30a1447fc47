import { deviceEndpoints } from '../../../contract/endpoints.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { Agent } from '../../../extension/core/agent.ts'
import { OutboxItem } from '../../../extension/core/kept.ts'
import type { HelpReply, PageMessage, Said } from '../../../extension/core/messages.ts'
import { readKept } from '../../../extension/core/memory.ts'
import { idOf } from '../../../extension/core/outbox.ts'
import { FakeDevice, goodSettings, WorkerDied } from '../fake-device.ts'

const hour = 3_600_000

/**
 * A device whose storage is watched by a naive model: a list of what was kept, in its order. Nothing may leave it
 * but what the desk has.
 */
export class WatchedDevice {
  readonly device = new FakeDevice()
  /** Ids of the snapshots that were kept, in the order they were. */
  readonly kept: string[] = []
  /** Tickets and entries that were kept, in their order; an entry with the ticket that it belongs to. */
  readonly presses: { id: string; ticket: string | undefined }[] = []
  readonly settings: Settings
  pressed = 0
  /** What left the storage though nobody has it. Not thrown on the spot: the extension would take it for a refusal. */
  readonly #lost: string[] = []
  /** Presses, of any kind, of which the pupil was told that they were kept. */
  promised = 0

  constructor(settings: Partial<Settings> = {}) {
    this.settings = { ...goodSettings, ...settings }
    this.device.managed = this.settings
    this.device.store.watch = {
      set: (entries) => {
        for (const [key, value] of Object.entries(entries)) if (key.startsWith('outbox:')) this.#keeps(value)
      },
      remove: (keys) => {
        for (const key of keys) if (key.startsWith('outbox:')) this.#lets(key)
      },
    }
  }

  #keeps(value: unknown): void {
    const item = OutboxItem.parse(value)
    if (item.kind === 'snapshot') this.kept.push(item.snapshot.id)
    else {
      const ticket = item.kind === 'entry' && 'ticket' in item.entry ? item.entry.ticket : undefined
      this.presses.push({ id: idOf(item), ticket })
    }
  }

  #lets(key: string): void {
    const text = this.device.store.entriesByKey.get(key)
    if (text === undefined) return
    const item = OutboxItem.parse(JSON.parse(text))
    const { desk, store } = this.device
    if (item.kind !== 'snapshot') {
      if (!desk.presses.includes(idOf(item))) this.#lost.push(key)
    } else if (!desk.snapshots.has(item.snapshot.id)) {
      // A press for help may have made room for itself, of all but events.
      if (item.event === true || store.quota === Infinity) this.#lost.push(key)
    }
  }

  /** A new worker that lives for so many awaits: it puts right what a worker must, and does what it was woken for. */
  async wake(breaths: number | undefined, first: boolean, work: (agent: Agent) => Promise<unknown>): Promise<void> {
    const agent = this.device.restartWorker(breaths)
    try {
      await agent.started(first)
      await work(agent)
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error
    }
  }

  async #asks(agent: Agent, message: PageMessage): Promise<HelpReply> {
    this.pressed += 1
    const { reply, after } = await agent.asked(message)
    if (reply.kept) this.promised += 1
    await after()
    return reply
  }

  async press(agent: Agent): Promise<void> {
    await this.#asks(agent, { kind: 'help', category: 'screen', language: 'sv', channel: 'help-button' })
  }

  /** A guide was enough. */
  async isHelped(agent: Agent): Promise<void> {
    await this.#asks(agent, { kind: 'self-helped', category: 'battery', guide: 'charge' })
  }

  /** The pupil says something in one of the tickets that were kept, if there is any. */
  async say(agent: Agent, said: Said, which: number): Promise<void> {
    const tickets = this.presses.filter(({ id }) => this.#isTicket(id))
    const ticket = tickets[Math.abs(which) % tickets.length]
    if (ticket) await this.#asks(agent, { kind: 'entry', ticket: ticket.id, said })
  }

  #isTicket(id: string): boolean {
    const { desk, store } = this.device
    const waits = store.keys('outbox:').some((key) => key.endsWith(id) && isTicketIn(store.entriesByKey.get(key)))
    return waits || desk.tickets.has(id)
  }

  /** The next alarm rings, whenever that is. */
  async beat(breaths?: number): Promise<void> {
    const next = this.device.nextAlarm()
    await this.wake(breaths, false, async (agent) => next && (await agent.alarmRang(next.name, next.at)))
  }

  /** How often it has tried to check in since a moment of the desk's clock. */
  checkInsTriedSince(moment: number): number {
    return this.device.desk.tries.filter(({ path, at }) => path === deviceEndpoints.checkIns && at > moment).length
  }

  get deskNow(): number {
    return this.device.now + this.device.desk.ahead
  }

  /** What has left the storage though nobody has it. */
  get lost(): readonly string[] {
    return this.#lost
  }

  /** What is wrong with the alarms: each that is needed should be set, for a moment that comes. */
  get alarmFaults(): string[] {
    const { alarms, now, store } = this.device
    const { checkInMinutes, quietSeconds } = this.settings
    const [beat, retry] = [alarms.get('check-in'), alarms.get('retry')]
    const longest = checkInMinutes * 60_000 + quietSeconds * 1000
    const waiting = store.keys('outbox:').map((key) => OutboxItem.parse(JSON.parse(store.entriesByKey.get(key) ?? '')))
    const press = waiting.some(({ kind }) => kind !== 'snapshot')
    return [
      ...(beat?.periodMs === checkInMinutes * 60_000 ? [] : [`a beat of ${beat?.periodMs}`]),
      ...((beat?.at ?? Infinity) - now <= longest ? [] : ['the beat is too far off']),
      ...(press && (retry?.at ?? Infinity) - now > hour ? ['a press waits without an alarm'] : []),
    ]
  }

  /** All is well again, for three hours at the most. Answers what is wrong then. */
  async comesToRest(): Promise<string[]> {
    const { desk, store } = this.device
    Object.assign(desk, { weather: 'fine' })
    desk.refusals.length = 0
    Object.assign(store, { full: false, quota: Infinity, refusesAfter: undefined })
    await this.wake(undefined, false, async () => {})
    const faults = this.alarmFaults
    await this.wake(undefined, true, async () => {})
    faults.push(...this.alarmFaults)
    const end = this.deskNow + 3 * hour
    while (store.keys('outbox:').length > 0 && this.deskNow < end) await this.beat()
    return [...faults, ...store.keys('outbox:').map((key) => `${key} still waits`), ...this.lost]
  }

  /** The snapshots that were kept and have come, in the order in which they first came. */
  get came(): string[] {
    const kept = new Set(this.kept)
    return [...this.device.desk.snapshots.keys()].filter((id) => kept.has(id))
  }

  /** What is wrong with how the presses came: each kind in the order it was kept, and no entry before its ticket. */
  get pressFaults(): string[] {
    const { desk } = this.device
    const place = new Map(desk.presses.map((id, index) => [id, index]))
    const early = this.presses.filter(
      ({ id, ticket }) => ticket && (place.get(id) ?? 0) < (place.get(ticket) ?? Infinity),
    )
    const [tickets, entries] = [true, false].map((isTicket) => {
      const kept = this.presses.map(({ id }) => id).filter((id) => desk.tickets.has(id) === isTicket)
      const came = desk.presses.filter((id) => desk.tickets.has(id) === isTicket)
      return kept.join() === came.join() ? undefined : `${kept.join()} came as ${came.join()}`
    })
    return [tickets, entries, ...early.map(({ id }) => `${id} before its ticket`)].filter(
      (fault) => fault !== undefined,
    )
  }

  /** What the pupil is still shown as waiting, of what they said. */
  get shownAsWaiting(): string[] {
    const text = this.device.store.entriesByKey.get('tickets')
    const tickets = readKept('tickets', text === undefined ? undefined : JSON.parse(text)) ?? []
    return tickets.flatMap(({ said = [] }) => said.filter(({ standing }) => standing !== 'sent').map(({ id }) => id))
  }

  /** Those snapshots in the order in which they were kept. */
  get keptInOrder(): string[] {
    return this.kept.filter((id) => this.device.desk.snapshots.has(id))
  }

  /** Nothing happens for three hours, and nobody waits for an answer: what is asked of the desk in that time. */
  async requestsAtRest(): Promise<string[]> {
    const { desk, alarms } = this.device
    desk.closeAll()
    for (let told = desk.checkIns.length; desk.checkIns.length < told + 2;) await this.beat()
    const [before, from] = [desk.tries.length, this.deskNow]
    while ((alarms.get('check-in')?.at ?? Infinity) + desk.ahead <= from + 3 * hour) await this.beat()
    return desk.tries.slice(before).map(({ path }) => path)
  }
}

function isTicketIn(text: string | undefined): boolean {
  return text !== undefined && OutboxItem.parse(JSON.parse(text)).kind === 'ticket'
}
