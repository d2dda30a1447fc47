import { comparedDevice, heardLately, type ComparedDevice } from './core/compared-device.ts'
import { allFindings, type FromFleet } from './core/device-health.ts'
import type { DeviceFacts } from './core/facts.ts'
import { fleetFindings } from './core/fleet/fleet-findings.ts'
import type { FleetLimits } from './core/fleet/fleet-limits.ts'
import type { DeviceSummary } from './core/fleet/summary.ts'
import type { ListedDevices } from './core/listed-devices.ts'
import { isOfFleet, standing, type StandingFinding } from './core/standing-findings.ts'
import { limitsAt, revisionAt, type UnitIndex } from './core/unit-index.ts'
import { policyStanding } from './core/views.ts'
import { findingsKeeper } from './findings-keeper.ts'
import type { Store } from './stores/store.ts'

/** The devices as they were when the fleet was last gone through, for the comparison of their kinds. */
export interface ComparedFleet {
  /** Milliseconds since 1970. */
  at: number
  /** Those heard in the last thirty days. */
  devices: readonly ComparedDevice[]
  /** The units of those that were not. */
  silent: readonly string[]
}

/** What is found of each device, beside the whole fleet's readings as they were the last time they were gone through. */
export interface FleetWatch {
  /** Everything that is found of a device as it is now. Asking changes nothing: only a pass is remembered. */
  findingsOf(device: DeviceFacts): StandingFinding[]
  /** Undefined until the fleet has been gone through. */
  compared(): ComparedFleet | undefined
  /** Reads back what was found before the desk started: a figure within its slack is judged by it. */
  recall(): Promise<void>
  /** Goes through the fleet's last month, a slice of devices at a time, and keeps what it found. */
  refresh(): Promise<void>
}

export interface FleetWatchDeps {
  store: Pick<Store, 'summaries' | 'devices' | 'findings' | 'keepFindings'>
  clock: () => number
  units: () => UnitIndex
  listed: () => ListedDevices
  /** What the fleet is judged by; each device is judged by its unit's own limits. */
  limits: FleetLimits
}

/** Devices whose month is summed up at once: the board waits for no more than that. */
const devicesAtATime = 25

/** A municipality ten times the size of the first has fewer. */
export const mostDevices = 50_000

/** Where the schools are. The plan's own zone is not in the register. */
const timeZone = 'Europe/Stockholm'

async function allSummaries(store: FleetWatchDeps['store'], at: number): Promise<DeviceSummary[]> {
  const devices: DeviceSummary[] = []
  for (let after: number | null = 0; after !== null;) {
    const slice: Awaited<ReturnType<Store['summaries']>> = await store.summaries({
      after,
      most: devicesAtATime,
      at,
      timeZone,
    })
    devices.push(...slice.summaries)
    after = slice.next
  }
  return devices
}

/** What the fleet itself was found to say the last time, without what each device's own readings say. */
function fleetPart(memory: ReadonlyMap<string, readonly StandingFinding[]>): Map<string, Pick<FromFleet, 'findings'>> {
  return new Map([...memory].map(([id, findings]) => [id, { findings: findings.filter(isOfFleet) }]))
}

/** Watches the fleet. What it found is remembered from pass to pass, and across restarts. */
export function fleetWatch({ store, clock, units, listed, limits }: FleetWatchDeps): FleetWatch {
  const keeper = findingsKeeper(store)
  let fromFleet: ReadonlyMap<string, FromFleet> = new Map()
  let compared: ComparedFleet | undefined

  function policyOf(device: DeviceFacts, now: number) {
    const unit = units().byPath(device.unit)
    return policyStanding(device, unit === undefined ? null : revisionAt(unit, now))
  }
  function findingsAt(device: DeviceFacts, now: number): StandingFinding[] {
    const before = keeper.of(device.id)
    const own = limitsAt(units().byPath(device.unit), now)
    const found = allFindings(device, policyOf(device, now), fromFleet.get(device.id), before, own)
    return standing(found, before, now)
  }
  function comparedAt(
    now: number,
    devices: readonly DeviceFacts[],
    summaries: readonly DeviceSummary[],
    found: ReadonlyMap<string, readonly StandingFinding[]>,
  ): ComparedFleet {
    const byId = new Map(summaries.map((summary) => [summary.id, summary]))
    const heard = devices.filter((device) => heardLately(device, now))
    return {
      at: now,
      silent: devices.filter((device) => !heardLately(device, now)).map(({ unit }) => unit),
      devices: heard.map((device) => {
        const summary = byId.get(device.id)
        return comparedDevice(device, {
          summary,
          findings: found.get(device.id) ?? [],
          policyKnown: policyOf(device, now) !== 'unknown',
          updatesKnown: summary !== undefined && listed().updatesUntil(summary) !== undefined,
        })
      }),
    }
  }

  return {
    findingsOf: (device) => findingsAt(device, clock()),
    compared: () => compared,
    recall: () => keeper.recall(mostDevices),
    async refresh() {
      const now = clock()
      const summaries = await allSummaries(store, now)
      const devices = await store.devices({ most: mostDevices })
      fromFleet = fleetFindings(summaries, {
        now,
        units: units().units.map(({ path }) => path),
        before: fleetPart(keeper.all()),
        supportUntil: (device) => listed().updatesUntil(device),
        limits,
      })
      const found = new Map(devices.map((device) => [device.id, findingsAt(device, now)]))
      compared = comparedAt(now, devices, summaries, found)
      await keeper.keep(found)
    },
  }
}
