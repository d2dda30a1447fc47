import type { DeviceList } from './device-list.ts'

/** How many devices the units of a plan have. */
export interface DeviceCounts {
  /** Every device of the list, also those that no unit of the plan has. */
  listed: number
  /** By the path of the nearest unit that the plan has. */
  byUnit: ReadonlyMap<string, number>
  /** Units of the list that lie beneath none of the plan's. */
  strangers: { path: string; devices: number }[]
}

/**
 * Gives each device to the unit it is in, or to the nearest one above it that the plan has.
 * @param paths the units that there are.
 */
export function countDevices(list: Pick<DeviceList, 'byUnit'>, paths: Iterable<string>): DeviceCounts {
  const known = new Map([...paths].map((path) => [path.normalize('NFC'), path]))
  const byUnit = new Map<string, number>()
  const strangers: DeviceCounts['strangers'] = []
  let listed = 0
  for (const [path, devices] of list.byUnit) {
    listed += devices
    const unit = nearest(path, known)
    if (unit === undefined) strangers.push({ path, devices })
    else byUnit.set(unit, (byUnit.get(unit) ?? 0) + devices)
  }
  return { listed, byUnit, strangers }
}

function nearest(path: string, known: ReadonlyMap<string, string>): string | undefined {
  for (let up = path; up !== ''; up = up.slice(0, up.lastIndexOf('/'))) {
    const unit = known.get(up)
    if (unit !== undefined) return unit
  }
  return undefined
}

/** How many devices some units have together. */
export function devicesIn({ byUnit }: DeviceCounts, units: Iterable<string>): number {
  return [...new Set(units)].reduce((sum, unit) => sum + (byUnit.get(unit) ?? 0), 0)
}
