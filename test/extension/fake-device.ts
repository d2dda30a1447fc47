import { defaultHelpSettings } from '../../contract/help-settings.ts'
import { defaultLimitSettings } from '../../contract/limit-settings.ts'
import type { Settings } from '../../contract/settings.ts'
import { Agent } from '../../extension/core/agent.ts'
import type { InstanceKey } from '../../extension/core/desk-client.ts'
import type { KeyValue } from '../../extension/core/memory.ts'
import type { AgentPorts, AlarmName, Badge, Notice } from '../../extension/core/ports.ts'
import { FakeDesk } from './fake-desk.ts'

export const goodSettings: Settings = {
  settingsVersion: 2,
  revision: '0123456789ab',
  unit: '/Elever/Hagaskolan/4A',
  deskUrl: 'http://127.0.0.1:4680',
  enrolmentSecret: 'a-secret-for-hagaskolan-4A',
  activeOn: ['chromeos'],
  checkInMinutes: 15,
  quietSeconds: 0,
  spreadSeconds: 0,
  freeText: true,
  networkAddresses: false,
  ...defaultLimitSettings,
  ...defaultHelpSettings,
}

/** storage.local in memory. It can be full, by bytes or for good, and refuse any one write. */
export class FakeStore implements KeyValue {
  readonly entriesByKey = new Map<string, string>()
  /** Refuses to keep anything more; what is there can be taken out. */
  full = false
  /** What all entries may come to together, in characters: a write past it is refused whole. */
  quota = Infinity
  /** How many more writes, taking out included, until one is refused though there is room; once. */
  refusesAfter: number | undefined
  /** Hears what is about to be written or taken out. */
  watch: { set?: (entries: Record<string, unknown>) => void; remove?: (keys: readonly string[]) => void } = {}

  async get(key: string) {
    const text = this.entriesByKey.get(key)
    return await Promise.resolve(text === undefined ? undefined : parsed(text))
  }
  async entries(prefix: string) {
    const found = [...this.entriesByKey].filter(([key]) => key.startsWith(prefix))
    return await Promise.resolve(Object.fromEntries(found.map(([key, text]) => [key, parsed(text)])))
  }
  async set(entries: Record<string, unknown>) {
    this.#refuse()
    const after = new Map([...this.entriesByKey, ...Object.entries(entries).map(written)])
    if (this.full || sizeOf(after) > this.quota) throw new Error('QUOTA_BYTES quota exceeded')
    this.watch.set?.(entries)
    for (const [key, text] of after) this.entriesByKey.set(key, text)
    await Promise.resolve()
  }
  async remove(keys: readonly string[]) {
    this.#refuse()
    this.watch.remove?.(keys)
    for (const key of keys) this.entriesByKey.delete(key)
    await Promise.resolve()
  }
  #refuse() {
    if (this.refusesAfter === undefined) return
    this.refusesAfter -= 1
    if (this.refusesAfter >= 0) return
    this.refusesAfter = undefined
    throw new Error('IO error: .../000005.log: Unable to write')
  }
  keys(prefix: string) {
    return [...this.entriesByKey.keys()].filter((key) => key.startsWith(prefix))
  }
}

function written([key, value]: [string, unknown]): [string, string] {
  return [key, JSON.stringify(value)]
}

function sizeOf(entries: ReadonlyMap<string, string>): number {
  return [...entries].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
}

function parsed(text: string): unknown {
  return JSON.parse(text)
}

export class WorkerDied extends Error {}

/** One device with its storage, alarms, clock and policy; its worker can die at any await and start again. */
export class FakeDevice {
  readonly store = new FakeStore()
  readonly alarms = new Map<AlarmName, { at: number; periodMs: number | undefined }>()
  readonly desk: FakeDesk
  managed: unknown = goodSettings
  os: 'chromeos' | 'linux' = 'chromeos'
  now = Date.UTC(2026, 10, 23, 8, 10)
  #booted = this.now - 3_600_000
  #asleepMs = 0
  badge: Badge = { unseen: 0, offers: false }
  /** What the pupil has been notified of, in its order. */
  readonly notices: Notice[] = []
  charging: boolean | undefined
  battery = 80
  /** How many more port calls this life of the worker gets; undefined is as many as it likes. */
  breaths: number | undefined
  #ids = 0
  #agent: Agent
  readonly thumbprint: string

  constructor(desk = new FakeDesk(), thumbprint = 'T'.repeat(43)) {
    this.desk = desk
    this.thumbprint = thumbprint
    this.#agent = new Agent(this.#ports())
  }

  get agent(): Agent {
    return this.#agent
  }

  /** Starts a new worker over the same storage, as Chromium does after it has ended one. */
  restartWorker(breaths?: number): Agent {
    this.breaths = breaths
    this.#agent = new Agent(this.#ports())
    return this.#agent
  }

  /** Lets the clock run on to the next alarm and rings it; `late` lets it ring that much after its time. */
  async ringNext(late = 0): Promise<AlarmName | undefined> {
    const next = this.nextAlarm(late)
    if (next) await this.#agent.alarmRang(next.name, next.at)
    return next?.name
  }

  /** Lets the clock run on to the next alarm, and takes it as the browser does that is about to ring it. */
  nextAlarm(late = 0): { name: AlarmName; at: number } | undefined {
    const next = [...this.alarms].toSorted(([, a], [, b]) => a.at - b.at)[0]
    if (!next) return undefined
    const [name, { at, periodMs }] = next
    this.now = Math.max(this.now, at + late)
    if (periodMs === undefined) this.alarms.delete(name)
    else this.alarms.set(name, { at: at + periodMs * Math.ceil((this.now - at + 1) / periodMs), periodMs })
    return { name, at }
  }

  /** Somebody, or the network, sets the clock: no time passes, and the desk's own clock stays. */
  setClock(byMilliseconds: number): void {
    this.now += byMilliseconds
    this.desk.ahead -= byMilliseconds
    this.#asleepMs += byMilliseconds
  }

  /** The lid is shut for so many milliseconds: the clock runs, the CPU's counters stand, alarms wait. */
  sleep(milliseconds: number): void {
    this.now += milliseconds
    this.#asleepMs += milliseconds
  }

  /** It starts anew; its counters begin at nought. */
  reboot(): void {
    this.#booted = this.now - this.#asleepMs
  }

  newId(): string {
    this.#ids += 1
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`
  }

  /** Every call of a port is an await at which the worker may die. */
  async #breathe<Value>(act: () => Promise<Value> | Value): Promise<Value> {
    if (this.breaths !== undefined) {
      if (this.breaths <= 0) throw new WorkerDied()
      this.breaths -= 1
    }
    return await act()
  }

  get #awakeSeconds(): number {
    return Math.round((this.now - this.#booted - this.#asleepMs) / 1000)
  }

  #key(): InstanceKey {
    return {
      publicKey: { kty: 'EC', crv: 'P-256', x: this.thumbprint, y: this.thumbprint },
      thumbprint: this.thumbprint,
      sign: (header, payload) =>
        this.#breathe(() => ({ protected: JSON.stringify(header), payload: JSON.stringify(payload), signature: 'ok' })),
    }
  }

  #ports(): AgentPorts {
    const breathe = <Value>(act: () => Promise<Value> | Value) => this.#breathe(act)
    return {
      now: () => this.now,
      newId: () => this.newId(),
      random: () => 0,
      post: (url, _type, body) =>
        // The desk may have heard a worker that dies before it hears the answer.
        breathe(async () => await breathe(() => Promise.resolve(this.desk.answer(url, body, this.now)))),
      managed: () => breathe(() => this.managed),
      store: {
        get: (key) => breathe(() => this.store.get(key)),
        entries: (prefix) => breathe(() => this.store.entries(prefix)),
        set: (entries) => breathe(() => this.store.set(entries)),
        remove: (keys) => breathe(() => this.store.remove(keys)),
      },
      alarms: {
        set: (name, at, periodMs) => breathe(() => void this.alarms.set(name, { at, periodMs })),
        clear: (name) => breathe(() => void this.alarms.delete(name)),
        scheduledFor: (name) => breathe(() => this.alarms.get(name)?.at),
      },
      key: () => breathe(() => this.#key()),
      os: () => breathe(() => this.os),
      extensionVersion: '0.1.0',
      readSignals: ({ revision: policyRevision }) =>
        breathe(() => ({
          signals: { os: this.os, policyRevision, batteryPercent: this.battery, awakeSeconds: this.#awakeSeconds },
          missing: {},
        })),
      showBadge: (badge) => breathe(() => void (this.badge = badge)),
      notify: (notice) => breathe(async () => await breathe(() => void this.notices.push(notice))),
    }
  }
}
