import { baseLevel, resolveUnit, type Effective } from '../effective.ts'
import type { Json } from '../json.ts'
import type { Plan, Unit } from '../plan/plan.ts'

/** What kind of setting: a policy of the browser, or one of Fadder's own. */
export const settingKinds = ['policies', 'fadder'] as const
export type SettingKind = (typeof settingKinds)[number]

/** The values in force in one unit, by name. */
export type UnitState = Record<SettingKind, ReadonlyMap<string, Json>>

/** The values in force in every unit of a plan, by its path, parents before their children. */
export type PlanState = ReadonlyMap<string, UnitState>

/** The values of what is in force. */
export function valuesOf(effective: Effective): UnitState {
  const values = (kind: SettingKind) => new Map([...effective[kind]].map(([name, { value }]) => [name, value]))
  return { policies: values('policies'), fadder: values('fadder') }
}

/** Resolves every unit of a plan. */
export function planState(plan: Plan): PlanState {
  const state = new Map<string, UnitState>()
  const add = (unit: Unit, inherited: Effective): void => {
    const effective = resolveUnit(plan, unit, inherited)
    state.set(unit.path, valuesOf(effective))
    for (const child of unit.units) add(child, effective)
  }
  for (const unit of plan.units) add(unit, baseLevel(plan))
  return state
}
