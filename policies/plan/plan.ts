import type { Json } from '../json.ts'
import type { Source } from './source.ts'

/** One setting as it was written: a policy or one of Fadder's own. */
export interface Setting {
  name: string
  value: Json
  reason: string
  /** The id of the decision that it rests on. */
  decision?: string | undefined
  /** In a pack: who recommends or demands it. */
  source?: string | undefined
  at: Source
  /** Where the value itself stands. */
  valueAt: Source
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
  at: Source
}

/** A unit's use of a pack. */
export interface PackUse {
  pack: string
  reason: string
  decision?: string | undefined
  at: Source
}

/** An organizational unit; `path` is as Google's Directory API writes it. */
export interface Unit extends Settings {
  name: string
  path: string
  /** The unit's id at Google, without the Directory API's `id:`. */
  googleId?: string | undefined
  packs: PackUse[]
  units: Unit[]
  at: Source
}

/** A role that decides or answers for something; never a person's name. */
export interface Owner {
  id: string
  role: string
  contact?: string | undefined
  at: Source
}

export interface Decision {
  id: string
  what: string
  /** The id of the owner who decided. */
  by: string
  /** ISO 8601 dates. */
  date: string
  review: string
  /** Where the decision is written down: a diary number, a paragraph in the minutes. */
  reference: string
  at: Source
}

/** What a municipality has decided about its devices. Lists of settings are in the order of their names. */
export interface Plan {
  municipality: string
  /** Where the desk answers, unless the deployment says otherwise. */
  deskUrl: string
  owners: Map<string, Owner>
  decisions: Map<string, Decision>
  packs: Map<string, Pack>
  /** The name of the pack that every unit starts from. */
  base: string
  baseAt: Source
  units: Unit[]
  at: Source
}

/** Every unit of a plan, parents before their children, in the order they were written. */
export function* unitsOf(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit
    yield* unitsOf(unit.units)
  }
}
