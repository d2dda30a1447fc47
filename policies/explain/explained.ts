import { baseLevel, resolveUnit, type Effective, type EffectiveSetting } from '../effective.ts'
import type { Plan, Unit, Unset, Window } from '../plan/plan.ts'

/** A policy that a unit has taken away and nothing has set again. */
export interface Taken {
  unset: Unset
  /** The path of the unit that took it away. */
  unit: string
  /** What would hold there otherwise; absent where nothing above sets it. */
  otherwise?: EffectiveSetting | undefined
}

/** Settings that one or more units share, which one page therefore explains. */
export interface Explained {
  /** The unit that they begin at; absent for the base level. */
  unit?: Unit
  effective: Effective
  taken: ReadonlyMap<string, Taken>
  /** The nearest settings above; absent for the base level. */
  above?: Explained
  below: Explained[]
  /** Units further down that have just these settings, parents before their children. */
  alike: Unit[]
  /** The windows that lie over any of its units, each with those units. */
  windows: Map<Window, Unit[]>
}

/** All settings that differ from those above them: the base level first, then parents before their children. */
export interface AllExplained {
  base: Explained
  all: readonly Explained[]
  /** By a unit's path, the settings that it has. */
  ofUnit: ReadonlyMap<string, Explained>
}

/**
 * Goes down the tree once. A unit that lays something over what it inherits begins settings of its own; any other
 * shares those above it, so that a plan has as many pages as it has different settings.
 */
export function explainedUnits(plan: Plan): AllExplained {
  const base: Explained = { effective: baseLevel(plan), taken: new Map(), below: [], alike: [], windows: new Map() }
  const all = [base]
  const ofUnit = new Map<string, Explained>()
  const windowsAt = Map.groupBy(
    plan.windows.flatMap((window) => window.units.map(({ path }) => ({ window, path }))),
    ({ path }) => path,
  )
  const visit = (unit: Unit, above: Explained, over: ReadonlySet<Window>): void => {
    const explained = begun(plan, unit, above)
    if (explained === above) above.alike.push(unit)
    else {
      above.below.push(explained)
      all.push(explained)
    }
    ofUnit.set(unit.path, explained)
    const here = windowsAt.get(unit.path)
    const open = here ? new Set([...over, ...here.map(({ window }) => window)]) : over
    for (const window of open) explained.windows.set(window, [...(explained.windows.get(window) ?? []), unit])
    for (const child of unit.units) visit(child, explained, open)
  }
  for (const unit of plan.units) visit(unit, base, new Set())
  return { base, all, ofUnit }
}

/** The settings that begin at a unit; those above it, where it lays nothing over them. */
function begun(plan: Plan, unit: Unit, above: Explained): Explained {
  const effective = resolveUnit(plan, unit, above.effective)
  const { policies, fadder } = above.effective
  if (effective.policies === policies && effective.fadder === fadder) return above
  const taken = new Map(above.taken)
  const otherwise = resolveUnit(plan, { ...unit, unset: [] }, above.effective).policies
  for (const unset of unit.unset)
    taken.set(unset.name, { unset, unit: unit.path, otherwise: otherwise.get(unset.name) })
  for (const name of effective.policies.keys()) taken.delete(name)
  return { unit, effective, taken, above, below: [], alike: [], windows: new Map() }
}
