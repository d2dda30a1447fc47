import { devicesIn, type DeviceCounts } from '../devices/device-counts.ts'
import type { Plan } from '../plan/plan.ts'
import { unitsOfPlace, type Where } from './change-groups.ts'
import type { PlanDiff } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { UnitState } from './plan-state.ts'
import type { Language } from './value-text.ts'

/** Everything that a diff is told from. */
export interface DiffToTell {
  diff: PlanDiff
  now: PlanFacts
  /** What the units at the top of the new plan start from. */
  base: UnitState
  /** The policies that either plan knows. */
  catalogue: Plan['catalogue']
  /** Where a list of devices is given: how many each unit of either plan has. */
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
export function placeText(
  place: Where,
  paths: readonly string[],
  { devices }: Pick<DiffToTell, 'devices'>,
  language: Language,
): string {
  const say = diffWords[language]
  const units = place.units === 1 ? [] : [say.units(place.units)]
  const counted = devices ? [say.devices(devicesIn(devices, unitsOfPlace(place, paths)))] : []
  const numbers = [...units, ...counted].join(', ')
  return `${bareText(place, language)}${numbers === '' ? '' : ` (${numbers})`}`
}

function bareText({ path, units, except }: Where, language: Language): string {
  const say = diffWords[language]
  const not = except.map((place) => bareText(place, language)).join(', ')
  return `${path}${units === 1 ? '' : say.below}${not === '' ? '' : `${say.except}${not}`}`
}

/** Every unit for which anything is another: its settings, itself, or a window over it. */
export function touchedUnits({ units, parts }: PlanDiff, paths: Iterable<string>): Set<string> {
  const windows = parts.filter(({ kind }) => kind === 'windows')
  const tops = windows.flatMap(({ before, after }) => [...textsIn(before?.['units']), ...textsIn(after?.['units'])])
  const under = [...paths].filter((path) => tops.some((top) => path === top || path.startsWith(`${top}/`)))
  return new Set([...units.map(({ path }) => path), ...under])
}

/** The texts of a list that may hold anything. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
