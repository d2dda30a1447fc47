import type { OperatingSystem } from '../../contract/operating-system.ts'
import type { Settings } from '../../contract/settings.ts'
import type { DeskClientPorts, InstanceKey } from './desk-client.ts'
import type { KeyValue } from './memory.ts'
import type { ReadSignals } from './signals.ts'

/** `check-in` repeats; the others ring once. */
export type AlarmName = 'check-in' | 'settled' | 'retry' | 'news'

export interface Alarms {
  /** Sets or moves an alarm. `at` in ms since 1970; `periodMs` makes it repeat. */
  set(name: AlarmName, at: number, periodMs?: number): Promise<void>
  clear(name: AlarmName): Promise<void>
  /** When the alarm will ring next, or undefined where there is none. */
  scheduledFor(name: AlarmName): Promise<number | undefined>
}

export interface Badge {
  unseen: number
  offers: boolean
}

/** A notification: never what the answer says, since others see the screen. Without words the browser's language must do. */
export interface Notice {
  ticket: string
  title?: string
  text?: string
}

/** Everything outside that the agent works through. */
export interface AgentPorts extends DeskClientPorts {
  /** 0 up to, not including, 1. */
  random(): number
  /** What policy has written; an empty object while nothing has arrived. */
  managed(): Promise<unknown>
  store: KeyValue
  alarms: Alarms
  /** The instance's key, made at the first call and the same ever after. */
  key(): Promise<InstanceKey>
  os(): Promise<OperatingSystem | undefined>
  extensionVersion: string
  /** Reads what these settings ask for. */
  readSignals(settings: Settings): Promise<ReadSignals>
  /** Shows on the button how many answers the pupil has not seen; where there are none, whether the device offers something. */
  showBadge(badge: Badge): Promise<void>
  /** Tells that there is an answer. The same ticket's next one takes its place. */
  notify(notice: Notice): Promise<void>
}
