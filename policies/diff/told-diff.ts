import { devicesIn, type DeviceCounts } from '../devices/device-counts.ts'
import type { Language } from '../language.ts'
import type { Plan } from '../plan/plan.ts'
import { unitsOfPlace, type Where } from './change-groups.ts'
import type { PlanDiff } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Line } from './document.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { UnitState } from './plan-state.ts'

/** Everything that a diff is told from. */
export interface DiffToTell {
  diff: PlanDiff
  now: PlanFacts
  /** What the units at the top of the new plan start from. */
  base: UnitState
  /** The policies that either plan knows. */
  catalogue: Plan['catalogue']
  /** Where a list of devices is given: how many each unit of either plan has, by the new names. */
  devices?: DeviceCounts | undefined
}

/** The units that both plans have. One that comes is told of by itself, and so is not among those that change. */
export function keptPaths({ diff, now }: Pick<DiffToTell, 'diff' | 'now'>): string[] {
  const fresh = new Set(diff.units.filter(({ fate }) => fate === 'new').map(({ path }) => path))
  return [...now.units.keys()].filter((path) => !fresh.has(path))
}

/**
 * A place in words, with its devices where they are known: `/Elever/7A (24 devices)`.
 * @param paths the units among which the place was told.
 */
export function placeLine(
  place: Where,
  paths: readonly string[],
  { devices }: Pick<DiffToTell, 'devices'>,
  language: Language,
): Line {
  const say = diffWords[language]
  const units = place.units === 1 ? [] : [say.units(place.units)]
  const counted = devices ? [say.devices(devicesIn(devices, unitsOfPlace(place, paths)))] : []
  const numbers = [...units, ...counted].join(', ')
  return [...bareLine(place, language), ...(numbers === '' ? [] : [` (${numbers})`])]
}

function bareLine({ path, units, except }: Where, language: Language): Line {
  const say = diffWords[language]
  const not = except.flatMap((place, index) => [index === 0 ? say.except : ', ', ...bareLine(place, language)])
  return [{ code: path }, ...(units === 1 ? [] : [say.below]), ...not]
}
