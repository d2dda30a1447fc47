import { deviceEndpoints } from '../../../contract/endpoints.ts'
import type { Settings } from '../../../contract/settings.ts'
import type { Agent } from '../../../extension/core/agent.ts'
import { OutboxItem } from '../../../extension/core/kept.ts'
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
  readonly settings: Settings
  pressed = 0
  /** What left the storage though nobody has it. Not thrown on the spot: the extension would take it for a refusal. */
  readonly #lost: string[] = []
  /** Presses of which the pupil was told that they were kept. */
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
  }

  #lets(key: string): void {
    const text = this.device.store.entriesByKey.get(key)
    if (text === undefined) return
    const item = OutboxItem.parse(JSON.parse(text))
    const { desk, store } = this.device
    if (item.kind === 'ticket') {
      if (!desk.tickets.has(item.ticket.id)) this.#lost.push(key)
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

  async press(agent: Agent): Promise<void> {
    this.pressed += 1
    const { reply, after } = await agent.asked({ kind: 'help', category: 'screen', language: 'sv' })
    if (reply.kept) this.promised += 1
    await after()
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
    const ticket = waiting.some(({ kind }) => kind === 'ticket')
    return [
      ...(beat?.periodMs === checkInMinutes * 60_000 ? [] : [`a beat of ${beat?.periodMs}`]),
      ...((beat?.at ?? Infinity) - now <= longest ? [] : ['the beat is too far off']),
      ...(ticket && (retry?.at ?? Infinity) - now > hour ? ['a ticket waits without an alarm'] : []),
    ]
  }

  /** All is well again, for three hours at the most. Answers what is wrong then. */
  async comesToRest(): Promise<string[]> {
    const { desk, store } = this.device
    Object.assign(desk, { weather: 'fine' })
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
