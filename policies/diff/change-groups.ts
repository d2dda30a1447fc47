import { canonicalJson } from '../json.ts'
import type { Change, UnitDiff } from './diff.ts'

/** Units that are told of together: one of them, or one with everything below it. */
export interface Where {
  path: string
  /** How many units it stands for, itself among them. */
  units: number
}

/** One change and everywhere it happens. */
export interface ChangeGroup {
  change: Change
  where: Where[]
}

/**
 * Gathers the same change in many units into one: a reviewer reads it once. A unit stands for all below
 * it where it changes with every one of them.
 * @param paths every unit of the new plan, parents before their children.
 */
export function changeGroups(diff: readonly UnitDiff[], paths: readonly string[]): ChangeGroup[] {
  const groups = new Map<string, { change: Change; units: Set<string> }>()
  for (const { path, changes } of diff)
    for (const change of changes) {
      const key = canonicalJson({ ...change })
      const group = groups.get(key) ?? { change, units: new Set<string>() }
      groups.set(key, { ...group, units: group.units.add(path) })
    }
  return [...groups.values()].map(({ change, units }) => ({ change, where: gathered(units, paths) }))
}

function gathered(units: ReadonlySet<string>, paths: readonly string[]): Where[] {
  const told = new Set<string>()
  const where: Where[] = []
  for (const path of paths) {
    if (!units.has(path) || told.has(path)) continue
    const below = paths.filter((other) => other.startsWith(`${path}/`))
    const whole = below.every((other) => units.has(other)) ? below : []
    for (const each of [path, ...whole]) told.add(each)
    where.push({ path, units: 1 + whole.length })
  }
  return where
}
