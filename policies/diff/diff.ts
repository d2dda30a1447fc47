import { sameJson, type Json } from '../json.ts'
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

const nothing: UnitState = { policies: new Map(), fadder: new Map() }

/**
 * What changes for whom from one plan to another. Units for which nothing changes are not in it; a new
 * unit has every setting that it gets, one that is gone has none left to say.
 */
export function diffStates(old: PlanState, now: PlanState): UnitDiff[] {
  const gone = [...old.keys()]
    .filter((path) => !now.has(path))
    .map((path): UnitDiff => ({ path, fate: 'gone', changes: [] }))
  const others = [...now].map(([path, state]): UnitDiff => {
    const before = old.get(path)
    return { path, fate: before ? 'kept' : 'new', changes: changesOf(before ?? nothing, state) }
  })
  return [...gone, ...others.filter(({ fate, changes }) => fate !== 'kept' || changes.length > 0)]
}

function changesOf(before: UnitState, after: UnitState): Change[] {
  return settingKinds.flatMap((kind) => {
    const names = [...new Set([...before[kind].keys(), ...after[kind].keys()])].sort()
    return names.flatMap((name) => changeOf(kind, name, before[kind].get(name), after[kind].get(name)))
  })
}

function changeOf(kind: SettingKind, name: string, before: Json | undefined, after: Json | undefined): Change[] {
  if (before !== undefined && after !== undefined && sameJson(before, after)) return []
  return [{ kind, name, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

/** Carries a diff out on the plan it starts from: what comes out is the plan that it leads to. */
export function applyDiff(old: PlanState, diff: readonly UnitDiff[]): PlanState {
  const result = new Map(old)
  for (const { path, fate, changes } of diff) {
    if (fate === 'gone') result.delete(path)
    else result.set(path, changed(old.get(path) ?? nothing, changes))
  }
  return result
}

function changed(state: UnitState, changes: readonly Change[]): UnitState {
  const next = { policies: new Map(state.policies), fadder: new Map(state.fadder) }
  for (const { kind, name, after } of changes) {
    if (after === undefined) next[kind].delete(name)
    else next[kind].set(name, after)
  }
  return next
}
