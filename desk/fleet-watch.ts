import type { FromFleet } from './core/device-health.ts'
import { fleetFindings } from './core/fleet/fleet-findings.ts'
import type { FleetLimits } from './core/fleet/fleet-limits.ts'
import type { DeviceSummary } from './core/fleet/summary.ts'
import type { UnitIndex } from './core/unit-index.ts'
import type { Store } from './stores/store.ts'

/** What the whole fleet's readings say, as of the last time that they were gone through. */
export interface FleetWatch {
  /** Undefined for a device that came after that. */
  of(deviceId: string): FromFleet | undefined
  /** Goes through the fleet's last month, a slice of devices at a time. */
  refresh(): Promise<void>
}

/** Devices whose month is summed up at once: the board waits for no more than that. */
const devicesAtATime = 25

/** Where the schools are. The plan's own zone is not in the register. */
const timeZone = 'Europe/Stockholm'

/** Watches the fleet. What it found is the desk's own memory: a restart forgets it, and finds it again. */
export function fleetWatch(deps: {
  store: Pick<Store, 'summaries'>
  clock: () => number
  units: () => UnitIndex
  limits: FleetLimits
}): FleetWatch {
  const { store, clock, units, limits } = deps
  let found: ReadonlyMap<string, FromFleet> = new Map()
  return {
    of: (deviceId) => found.get(deviceId),
    async refresh() {
      const now = clock()
      const devices: DeviceSummary[] = []
      for (let after: number | null = 0; after !== null;) {
        const slice: Awaited<ReturnType<Store['summaries']>> = await store.summaries({
          after,
          most: devicesAtATime,
          at: now,
          timeZone,
        })
        devices.push(...slice.summaries)
        after = slice.next
      }
      found = fleetFindings(devices, { now, units: units().units.map(({ path }) => path), before: found, limits })
    },
  }
}
