import type { ListedDevices } from './core/listed-devices.ts'
import type { EnrolmentLimits } from './core/rate-limit.ts'
import type { UnitIndex } from './core/unit-index.ts'
import type { BoardFiles } from './board-files.ts'
import type { EventHub } from './event-hub.ts'
import type { FleetWatch } from './fleet-watch.ts'
import type { ExtensionPackage } from './extension-package.ts'
import type { Log } from './log.ts'
import type { Store } from './stores/store.ts'

/** A check-in that has been committed. */
export interface CheckInNews {
  deviceId: string
  deviceName: string
  unit: string
  revision: string
}

/** Everything that the desk needs of the world. */
export interface DeskDeps {
  store: Store
  /** Milliseconds since 1970. */
  clock: () => number
  randomBytes: (count: number) => Uint8Array
  /** A UUID. */
  randomId: () => string
  /** The units as the register has them now. */
  units: () => UnitIndex
  extensionId: string
  /** The packed extension as it lies now, or undefined where there is none. */
  extensionPackage: () => Promise<ExtensionPackage | undefined>
  boardFiles: BoardFiles
  events: EventHub
  fleet: FleetWatch
  /** Google's list of devices as it is now. */
  listed: () => ListedDevices
  /** The origins that the desk answers as; the first is the public one. */
  addresses: readonly [string, ...string[]]
  limits: EnrolmentLimits
  log: Log
  onCheckIn: (news: CheckInNews) => void
}
