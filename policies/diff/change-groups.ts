import { canonicalJson } from '../json.ts'
import { isBelow } from '../unit-path.ts'
import type { Change, UnitDiff } from './diff.ts'

/** Units that are told of together: one of them, or one with everything below it, save for a few. */
export interface Where {
  path: string
  /** How many units it stands for, itself among them; with more than one it stands for all below it. */
  units: number
  /** What below it is not meant. */
  except: Where[]
}

/** One change and everywhere it happens. */
export interface ChangeGroup {
  change: Change
  where: Where[]
}

/**
 * Gathers the same change in many units into one: a reviewer reads it once. A unit stands for all below
 * it where it changes with every one of them, or with so many that the others are told sooner.
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

/**
 * The fewest places that tell which units are meant.
 * @param paths every unit, parents before their children.
 */
export function gathered(units: ReadonlySet<string>, paths: readonly string[]): Where[] {
  const told = new Set<string>()
  const where: Where[] = []
  for (const path of paths) {
    if (!units.has(path) || told.has(path)) continue
    const place = placeAt(path, units, paths)
    for (const each of unitsOfPlace(place, paths)) told.add(each)
    where.push(place)
  }
  return where
}

function placeAt(path: string, units: ReadonlySet<string>, paths: readonly string[]): Where {
  const below = paths.filter((other) => isBelow(other, path))
  const inside = below.filter((other) => units.has(other))
  const except = wholes(new Set(below.filter((other) => !units.has(other))), below)
  // As few words either way: what is left out is then the clearer.
  if (except.length > wholes(new Set(inside), below).length) return { path, units: 1, except: [] }
  return { path, units: 1 + inside.length, except }
}

/** Places without exceptions. */
function wholes(units: ReadonlySet<string>, paths: readonly string[]): Where[] {
  const told = new Set<string>()
  const where: Where[] = []
  for (const path of paths) {
    if (!units.has(path) || told.has(path)) continue
    const below = paths.filter((other) => isBelow(other, path))
    const whole = below.every((other) => units.has(other)) ? below : []
    for (const each of [path, ...whole]) told.add(each)
    where.push({ path, units: 1 + whole.length, except: [] })
  }
  return where
}

/** The units that a place stands for, among those that there are. */
export function unitsOfPlace({ path, units, except }: Where, paths: readonly string[]): string[] {
  const not = new Set(except.flatMap((place) => unitsOfPlace(place, paths)))
  return paths.filter((each) => (each === path || (units > 1 && isBelow(each, path))) && !not.has(each))
}
