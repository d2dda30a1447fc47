import { parentOf, samePathKey } from '../unit-path.ts'
import type { DeviceList } from './device-list.ts'

/** How many devices the units of a plan have. */
export interface DeviceCounts {
  /** Every device of the list, also those that no unit of the plan has. */
  listed: number
  /** By the path of the nearest unit that the plan has. */
  byUnit: ReadonlyMap<string, number>
  /** Units of the list that lie beneath none of the plan's. */
  strangers: { path: string; devices: number }[]
  /** Units of the plans that Google can't tell apart: their paths differ in case alone. */
  alike: string[][]
}

/**
 * Gives each device to the unit it is in, or to the nearest one above it that the plan has. Case does not
 * matter, as it does not to Google; of units that differ in nothing else, the one that is spelt the same has it.
 * @param paths the units that there are.
 */
export function countDevices(list: Pick<DeviceList, 'byUnit'>, paths: Iterable<string>): DeviceCounts {
  const known = Map.groupBy(new Set(paths), samePathKey)
  const byUnit = new Map<string, number>()
  const strangers = new Map<string, DeviceCounts['strangers'][number]>()
  let listed = 0
  for (const [path, devices] of list.byUnit) {
    listed += devices
    const unit = nearest(path, known)
    if (unit !== undefined) byUnit.set(unit, (byUnit.get(unit) ?? 0) + devices)
    else {
      const first = strangers.get(samePathKey(path)) ?? { path, devices: 0 }
      strangers.set(samePathKey(path), { ...first, devices: first.devices + devices })
    }
  }
  const alike = [...known.values()].filter((units) => units.length > 1)
  return { listed, byUnit, strangers: [...strangers.values()], alike }
}

function nearest(path: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (let up = path; up !== ''; up = parentOf(up)) {
    const units = known.get(samePathKey(up))
    if (units) return units.find((unit) => unit.normalize('NFC') === up.normalize('NFC')) ?? units[0]
  }
  return undefined
}

/** How many devices some units have together. */
export function devicesIn({ byUnit }: DeviceCounts, units: Iterable<string>): number {
  return [...new Set(units)].reduce((sum, unit) => sum + (byUnit.get(unit) ?? 0), 0)
}

/**
 * The same devices where units have other names than when they were counted.
 * @param pathNow the path that a unit has now.
 */
export function countsRenamed(counts: DeviceCounts, pathNow: (path: string) => string): DeviceCounts {
  const byUnit = new Map<string, number>()
  for (const [path, devices] of counts.byUnit) byUnit.set(pathNow(path), (byUnit.get(pathNow(path)) ?? 0) + devices)
  return { ...counts, byUnit }
}
