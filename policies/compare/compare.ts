import { unitsOfPlace } from '../diff/change-groups.ts'
import { settingKinds, type SettingKind } from '../diff/plan-state.ts'
import { baseLevel, type Effective } from '../effective.ts'
import { canonicalJson, type Json } from '../json.ts'
import type { Plan } from '../plan/plan.ts'
import { departuresOf, type Departure } from './departures.ts'
import { placesIn, shapeOf, type Place } from './places.ts'
import { windowsOf, type SchoolWindow } from './school-windows.ts'
import { schoolsOf, type School } from './schools.ts'

/** How a setting stands in a school; where its units differ, what most needs to be looked at. */
export const standings = ['same', 'decided', 'undecided', 'added'] as const
export type Standing = (typeof standings)[number]

/** The same departure in one or more units of a school. */
export interface SchoolDeparture extends Departure {
  where: Place[]
}

/** A school against the base level. */
export interface SchoolComparison {
  name: string
  path: string
  /** How many units it has, itself among them. */
  units: number
  counts: Record<Standing, number>
  departures: SchoolDeparture[]
  windows: SchoolWindow[]
}

/** Every school of a plan against its base level. */
export interface Comparison {
  municipality: string
  /** The day on which decisions had to hold. */
  today: string
  base: { pack: string; decision?: string | undefined; settings: { kind: SettingKind; name: string; value: Json }[] }
  /** Whether the plan says which units are schools. */
  marked: boolean
  schools: SchoolComparison[]
  /** The paths of schools that have the same settings in units of the same names, windows aside. */
  alike: string[][]
}

/**
 * Compares every school with the base level. The plan may have errors, as long as it could be read.
 * @param today the day on which decisions must hold, as `2027-03-15`.
 */
export function comparePlan(plan: Plan, today: string): Comparison {
  const { schools, marked } = schoolsOf(plan)
  const base = baseLevel(plan)
  const compared = schools.map((school) => compareSchool(plan, school, base, today))
  const settings = settingKinds.flatMap((kind) =>
    [...base[kind].values()].map(({ name, value }) => ({ kind, name, value })),
  )
  return {
    municipality: plan.municipality,
    today,
    base: { pack: plan.base, decision: plan.baseDecision, settings },
    marked,
    schools: compared,
    alike: alikeAmong(schools, compared),
  }
}

function compareSchool(plan: Plan, school: School, base: Effective, today: string): SchoolComparison {
  const { unit, units } = school
  const departures = gatheredDepartures(
    school,
    units.flatMap((each) =>
      departuresOf(plan, each, base, today).map((departure) => ({ departure, path: each.unit.path })),
    ),
  )
  return {
    name: unit.name,
    path: unit.path,
    units: units.length,
    counts: countsOf(departures, base.policies.size + base.fadder.size),
    departures,
    windows: windowsOf(plan, school, today),
  }
}

/** A departure that a unit inherits is the same as above it: it was laid down in one place. */
function gatheredDepartures(
  school: School,
  found: readonly { departure: Departure; path: string }[],
): SchoolDeparture[] {
  const groups = new Map<string, { departure: Departure; in: Set<string> }>()
  for (const { departure, path } of found) {
    const { kind, name, change, value, lacks, basis } = departure
    const { file, line, column } = basis.at
    const key = canonicalJson([kind, name, change, value ?? null, lacks ?? null, basis.unit, file, line, column])
    const group = groups.get(key) ?? { departure, in: new Set<string>() }
    groups.set(key, { ...group, in: group.in.add(path) })
  }
  return [...groups.values()].map((group) => ({ ...group.departure, where: placesIn(school, group.in) }))
}

function countsOf(departures: readonly Departure[], ofBase: number): SchoolComparison['counts'] {
  const worst = new Map<string, Standing>()
  for (const departure of departures) {
    const key = `${departure.kind} ${departure.name}`
    const standing = standingOf(departure)
    worst.set(key, worst.get(key) === 'undecided' ? 'undecided' : standing)
  }
  const count = (standing: Standing) => [...worst.values()].filter((each) => each === standing).length
  const [decided, undecided, added] = [count('decided'), count('undecided'), count('added')]
  return { same: ofBase - decided - undecided, decided, undecided, added }
}

/** How one departure stands. */
export function standingOf({ change, lacks }: Departure): Exclude<Standing, 'same'> {
  return change === 'added' ? 'added' : lacks ? 'undecided' : 'decided'
}

function alikeAmong(schools: readonly School[], compared: readonly SchoolComparison[]): string[][] {
  const profiles = schools.map((school, index) => ({
    path: school.unit.path,
    profile: profileOf(school, compared[index]?.departures ?? []),
  }))
  const groups = Map.groupBy(profiles, ({ profile }) => profile)
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ path }) => path))
}

/** What a school has of its own, whoever decided it: each value, and the places where it is so. */
function profileOf(school: School, departures: readonly SchoolDeparture[]): string {
  const all = school.units.map((each) => each.unit.path)
  const values = Map.groupBy(departures, ({ kind, name, change, value }) =>
    canonicalJson([kind, name, change, value ?? null]),
  )
  const told = [...values].map(([value, same]) => {
    const units = same.flatMap(({ where }) => where.flatMap((place) => unitsOfPlace(place, all)))
    return [value, ...placesIn(school, new Set(units)).map(shapeOf)].join(' ')
  })
  return told.sort().join('\n')
}
