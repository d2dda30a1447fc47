import { canonicalJson } from '../json.ts'
import type { Comparison, SchoolComparison, SchoolDeparture } from './compare.ts'
import { shapeOf, type Place } from './places.ts'

/** The same places in one or more schools. */
export interface Holders {
  places: readonly Place[]
  schools: SchoolComparison[]
}

/** One way in which schools leave the base level, on the same grounds, and where they do. */
export interface Variant {
  departure: SchoolDeparture
  holders: Holders[]
}

/** A setting in which some school is not as the base level, told once for all schools. */
export interface SettingVariants {
  departure: SchoolDeparture
  variants: Variant[]
  /** The schools that are in every unit as the base level. */
  others: SchoolComparison[]
}

/** The settings that some school leaves the base level in, or adds to it, by kind and name. */
export function variantsOf({ schools }: Comparison): SettingVariants[] {
  const found = schools.flatMap((school) => school.departures.map((departure) => ({ departure, school })))
  const settings = grouped(found.toSorted(byKindAndName), ({ departure: { kind, name } }) => `${kind} ${name}`)
  return settings.flatMap((ways) => {
    const [first] = ways
    if (!first) return []
    const alike = grouped(ways, ({ departure }) => groundsOf(departure))
    const variants = alike.flatMap((same) =>
      same[0] ? [{ departure: same[0].departure, holders: holdersOf(same) }] : [],
    )
    const leaving = new Set(ways.map(({ school }) => school.path))
    return [{ departure: first.departure, variants, others: schools.filter(({ path }) => !leaving.has(path)) }]
  })
}

interface Found {
  departure: SchoolDeparture
  school: SchoolComparison
}

/** Policies first, then Fadder's own settings. */
function byKindAndName({ departure: a }: Found, { departure: b }: Found): number {
  if (a.kind !== b.kind) return a.kind === 'policies' ? -1 : 1
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1
}

/** What is told of together: where it stands in the plan does not matter. */
function groundsOf({ change, value, lacks, basis }: SchoolDeparture): string {
  const { reason, decision, until } = basis
  return canonicalJson([change, value ?? null, lacks ?? null, reason, decision ?? null, until ?? null])
}

function holdersOf(ways: readonly Found[]): Holders[] {
  const bySchool = grouped(ways, ({ school }) => school.path).flatMap((ofSchool) => {
    const places = ofSchool.flatMap(({ departure }) => departure.where)
    return ofSchool[0] ? [{ school: ofSchool[0].school, places }] : []
  })
  const alike = grouped(bySchool, ({ places }) => canonicalJson(places.map(shapeOf)))
  return alike.map((same) => ({ places: same[0]?.places ?? [], schools: same.map(({ school }) => school) }))
}

/** Those with the same key together, in the order of the first of each. */
function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[][] {
  return [...Map.groupBy(all, keyOf).values()]
}
