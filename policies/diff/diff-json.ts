import { devicesIn } from '../devices/device-counts.ts'
import { jsonFile, type Json } from '../json.ts'
import { changeGroups, unitsOfPlace } from './change-groups.ts'
import { keptPaths, type DiffToTell } from './told-diff.ts'
import { touchedUnits } from './touched-units.ts'

/** A diff for a program: everything that differs, unit by unit, and the devices where they are known. */
export function diffAsJson(told: DiffToTell): string {
  const { renames, units, parts } = told.diff
  return jsonFile({
    format: 'fadder-diff/1',
    renames: renames.map((rename) => ({ ...rename })),
    diff: units.map(({ path, fate, changes }) => ({ path, fate, changes: changes.map((change) => ({ ...change })) })),
    parts: parts.map((part) => ({ ...part })),
    ...(told.devices ? { devices: devicesOf(told) } : {}),
  })
}

function devicesOf({ diff, now, devices }: DiffToTell): Json {
  if (!devices) return null
  const paths = keptPaths({ diff, now })
  const kept = diff.units.filter(({ fate }) => fate === 'kept')
  return {
    listed: devices.listed,
    touched: devicesIn(devices, touchedUnits({ diff, now })),
    byUnit: Object.fromEntries(diff.units.map(({ path }) => [path, devicesIn(devices, [path])])),
    byChange: changeGroups(kept, paths).map(({ change, where }) => ({
      change: { ...change },
      where: where.map((place) => {
        const units = unitsOfPlace(place, paths)
        return { path: place.path, units, devices: devicesIn(devices, units) }
      }),
    })),
    strangers: devices.strangers.map((each) => ({ ...each })),
  }
}
