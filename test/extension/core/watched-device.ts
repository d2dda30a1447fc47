import { expect } from 'vitest'
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
  /** Samples that made room for a press. */
  thinned = 0
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
      this.thinned += 1
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

  expectNothingLost(): void {
    expect(this.#lost).toEqual([])
  }

  /** Every alarm that is needed is set, for a moment that comes. */
  expectAlarms(): void {
    const { alarms, now, store } = this.device
    const [{ checkInMinutes, quietSeconds }, { at = Infinity, periodMs } = {}] = [this.settings, alarms.get('check-in')]
    expect(periodMs).toBe(checkInMinutes * 60_000)
    expect(at - now).toBeLessThanOrEqual(checkInMinutes * 60_000 + quietSeconds * 1000)
    const waiting = store.keys('outbox:').map((key) => OutboxItem.parse(JSON.parse(store.entriesByKey.get(key) ?? '')))
    if (waiting.some(({ kind }) => kind === 'ticket'))
      expect((alarms.get('retry')?.at ?? Infinity) - now).toBeLessThanOrEqual(hour)
  }

  /** All is well again, for as long as it takes: everything that was kept has come, once, in its order. */
  async expectAllArrives(): Promise<void> {
    const { desk, store } = this.device
    Object.assign(desk, { weather: 'fine' })
    Object.assign(store, { full: false, quota: Infinity, refusesAfter: undefined })
    await this.wake(undefined, false, async () => {})
    this.expectAlarms()
    await this.wake(undefined, true, async () => {})
    this.expectAlarms()
    // While a pupil waits it asks each minute for an hour; the desk's own wish may be for three quarters of one.
    const end = this.deskNow + 3 * hour
    while (store.keys('outbox:').length > 0 && this.deskNow < end) await this.beat()
    expect(store.keys('outbox:')).toEqual([])
    this.expectNothingLost()
    const [came, kept] = [[...desk.snapshots.keys()], new Set(this.kept)]
    expect(came.filter((id) => kept.has(id))).toEqual(this.kept.filter((id) => desk.snapshots.has(id)))
    expect(desk.tickets.size).toBeGreaterThanOrEqual(this.promised)
    expect(desk.tickets.size).toBeLessThanOrEqual(this.pressed)
    for (const { snapshots } of desk.checkIns)
      expect(new Set(snapshots.map(({ id }) => id)).size).toBe(snapshots.length)
  }

  /** From here on nothing happens: so many check-ins an hour and not one other request. */
  async expectFourAnHour(): Promise<void> {
    const { desk, alarms } = this.device
    // Nobody waits for an answer any more, and that has been told.
    desk.closeAll()
    for (let told = desk.checkIns.length; desk.checkIns.length < told + 2;) await this.beat()
    const [before, from] = [desk.tries.length, this.deskNow]
    while ((alarms.get('check-in')?.at ?? Infinity) + desk.ahead <= from + 3 * hour) await this.beat()
    expect(desk.tries.slice(before).map(({ path }) => path)).toEqual(
      Array.from({ length: 12 }, () => deviceEndpoints.checkIns),
    )
  }
}
