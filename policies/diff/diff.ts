import { sameJson, type Json, type JsonObject } from '../json.ts'
import { partKinds, type PartKind, type Parts } from './plan-parts.ts'
import type { PlanFacts } from './plan-facts.ts'
import { renamed, renamesBetween, type Rename } from './renames.ts'
import { settingKinds, type PlanState, type SettingKind, type UnitState } from './plan-state.ts'

/** One setting that is another: `before` is absent where it was not set, `after` where it no longer is. */
export interface Change {
  kind: SettingKind
  name: string
  before?: Json
  after?: Json
}

/** What changes for one unit, and whether the unit itself comes or goes. */
export interface UnitDiff {
  path: string
  fate: 'kept' | 'new' | 'gone'
  changes: Change[]
}

/** Something else that a plan says and that is another: `before` is absent where it is new, `after` where it is gone. */
export interface PartDiff {
  kind: PartKind
  id: string
  before?: JsonObject
  after?: JsonObject
}

/** Everything that differs between two plans. */
export interface PlanDiff {
  /** Carried out first: what else differs is told by the new names. */
  renames: Rename[]
  units: UnitDiff[]
  parts: PartDiff[]
}

const nothing: UnitState = { policies: new Map(), fadder: new Map() }

/** What changes for whom from one plan to another. */
export function diffPlans(old: PlanFacts, now: PlanFacts): PlanDiff {
  const renames = renamesBetween(old, now)
  const before = renamed(old, renames)
  const parts = partKinds.flatMap((kind) => diffParts(kind, before, now))
  return { renames, units: diffUnits(before.units, now.units), parts }
}

/** Whether the two plans say the same. */
export function isEmpty({ renames, units, parts }: PlanDiff): boolean {
  return renames.length === 0 && units.length === 0 && parts.length === 0
}

/**
 * Units for which nothing changes are not in it; a new unit has every setting that it gets, one that is
 * gone has none left to say.
 */
function diffUnits(old: PlanState, now: PlanState): UnitDiff[] {
  const gone = [...old.keys()]
    .filter((path) => !now.has(path))
    .map((path): UnitDiff => ({ path, fate: 'gone', changes: [] }))
  const others = [...now].map(([path, state]): UnitDiff => {
    const before = old.get(path)
    return { path, fate: before ? 'kept' : 'new', changes: changesOf(before ?? nothing, state) }
  })
  return [...gone, ...others.filter(({ fate, changes }) => fate !== 'kept' || changes.length > 0)]
}

/** Every setting that is another, by kind and name. */
export function changesOf(before: UnitState, after: UnitState): Change[] {
  return settingKinds.flatMap((kind) => {
    const names = [...new Set([...before[kind].keys(), ...after[kind].keys()])].sort()
    return names.flatMap((name) => {
      const change = beforeAndAfter(before[kind].get(name), after[kind].get(name))
      return change ? [{ kind, name, ...change }] : []
    })
  })
}

function diffParts(kind: PartKind, old: PlanFacts, now: PlanFacts): PartDiff[] {
  const ids = [...new Set([...old.parts[kind].keys(), ...now.parts[kind].keys()])]
  return ids.flatMap((id) => {
    const change = beforeAndAfter(old.parts[kind].get(id), now.parts[kind].get(id))
    return change ? [{ kind, id, ...change }] : []
  })
}

/** The two where they differ, each where there is one. */
function beforeAndAfter<Value extends Json>(before: Value | undefined, after: Value | undefined) {
  if (before !== undefined && after !== undefined && sameJson(before, after)) return undefined
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** Carries a diff out on the plan it starts from: what comes out is the plan that it leads to. */
export function applyDiff(old: PlanFacts, { renames, units, parts }: PlanDiff): PlanFacts {
  const before = renamed(old, renames)
  const result = new Map(before.units)
  for (const { path, fate, changes } of units) {
    if (fate === 'gone') result.delete(path)
    else result.set(path, changed(before.units.get(path) ?? nothing, changes))
  }
  return { units: result, parts: changedParts(before.parts, parts) }
}

function changed(state: UnitState, changes: readonly Change[]): UnitState {
  const next = { policies: new Map(state.policies), fadder: new Map(state.fadder) }
  for (const { kind, name, after } of changes) {
    if (after === undefined) next[kind].delete(name)
    else next[kind].set(name, after)
  }
  return next
}

function changedParts(old: Parts, parts: readonly PartDiff[]): Parts {
  const next = { ...old }
  for (const kind of partKinds) {
    const entries = new Map(old[kind])
    for (const { id, after } of parts.filter((part) => part.kind === kind)) {
      if (after === undefined) entries.delete(id)
      else entries.set(id, after)
    }
    next[kind] = entries
  }
  return next
}
