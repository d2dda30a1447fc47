import type { Platform, Policy } from '../catalogue/policy.ts'
import type { Json } from '../json.ts'
import type { Decision, Owner, Risk } from './register.ts'
import type { Source } from './source.ts'

/** Why something is as it is, by whose decision, and until when. */
export interface Grounds {
  /** In the municipality's own language. */
  reason: string
  reasonInEnglish?: string | undefined
  /** The id of the decision that it rests on. */
  decision?: string | undefined
  /** The last day on which it holds, as an ISO 8601 date; where it is absent, the decision's own. */
  until?: string | undefined
}

/** Where an entry within a value stands. */
export interface ValuePlace {
  /** The names that lead to it, from the value down. */
  way: readonly string[]
  at: Source
  /** Where the first line of a text stands of which each line is one of the file's. */
  lines?: Source
}

/** One setting as it was written: a policy or one of Fadder's own. */
export interface Setting extends Grounds {
  name: string
  value: Json
  /** In a pack: who recommends or demands it. */
  source?: string | undefined
  at: Source
  /** Where the value itself stands. */
  valueAt: Source
  /** Where the entries of a map stand, and those of the maps within it. */
  places?: readonly ValuePlace[]
}

/** A policy that a unit takes away again: what it inherits of it holds no longer. */
export interface Unset extends Grounds {
  name: string
  at: Source
}

/** What can be given to a unit: policies of the browser, and Fadder's own settings. */
export interface Settings {
  policies: Setting[]
  fadder: Setting[]
}

/** A named set of settings in a file of its own, which another municipality can use as it is. */
export interface Pack extends Settings {
  name: string
  version: string
  licence: string
  about: string
  at: Source
}

/** A unit's use of a pack. */
export interface PackUse extends Grounds {
  pack: string
  at: Source
}

/** A policy that the catalogue does not explain, and where the plan brings it. */
export interface RawPolicy {
  policy: Policy
  /** The values with which the plan holds it to open none of its risks. */
  harmless?: Json[] | undefined
  at: Source
}

/** What is laid over what a unit inherits: its packs, then what it unsets, then what it sets itself. */
export interface Overlay extends Settings {
  packs: PackUse[]
  unset: Unset[]
}

/** What a unit can be, where it matters. */
export const unitKinds = ['school'] as const
export type UnitKind = (typeof unitKinds)[number]

/** An organizational unit; `path` is as Google's Directory API writes it. */
export interface Unit extends Overlay {
  name: string
  path: string
  kind?: UnitKind | undefined
  /** The unit's id at Google, without the Directory API's `id:`. */
  googleId?: string | undefined
  /** The systems that its people use; the parent's where it does not say. */
  platforms?: Platform[] | undefined
  units: Unit[]
  at: Source
}

/** A time in which something else holds, such as a national test: an overlay with a start and an end. */
export interface Window extends Overlay {
  id: string
  what: string
  /** Local times in the plan's time zone, as `2027-03-15T07:00`. */
  start: string
  end: string
  decision: string
  /** The paths of the units that it is laid over, with all below them. */
  units: { path: string; at: Source }[]
  at: Source
}

/** What a municipality has decided about its devices. Lists of settings are in the order of their names. */
export interface Plan {
  municipality: string
  /** An IANA name; windows begin and end by its clock. */
  timeZone: string
  /** Where the desk answers, unless the deployment says otherwise. */
  deskUrl: string
  owners: Map<string, Owner>
  decisions: Map<string, Decision>
  risks: Map<string, Risk>
  packs: Map<string, Pack>
  /** The policies that the plan itself brings by their raw names. */
  rawPolicies: ReadonlyMap<string, RawPolicy>
  /** The policies that can be set: the catalogue's, and those that the plan brings unexplained. */
  catalogue: ReadonlyMap<string, Policy>
  /** The name of the pack that every unit starts from. */
  base: string
  baseAt: Source
  /** The id of the decision by which the base level was taken. */
  baseDecision?: string | undefined
  units: Unit[]
  windows: Window[]
  at: Source
}

/** Every unit of a plan, parents before their children, in the order they were written. */
export function* unitsOf(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit
    yield* unitsOf(unit.units)
  }
}
