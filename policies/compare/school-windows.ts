import { changesOf } from '../diff/diff.ts'
import { valuesOf } from '../diff/plan-state.ts'
import { resolveWindow } from '../effective.ts'
import type { Plan, Window } from '../plan/plan.ts'
import { isWithin } from '../unit-path.ts'
import { placesIn, type Place } from './places.ts'
import type { School } from './schools.ts'

/** A time in which something else holds in a part of a school. */
export interface SchoolWindow {
  id: string
  what: string
  /** Local times, as `2027-03-15T07:00`. */
  start: string
  end: string
  decision: string
  /** The role that took the decision. */
  by?: string | undefined
  where: Place[]
  /** The names of the settings that are other than usual in any of its units. */
  settings: string[]
}

/** The windows that are open over a school or a part of it, and that are not over yet. */
export function windowsOf(plan: Plan, school: School, today: string): SchoolWindow[] {
  return plan.windows.flatMap((window) => {
    const under = school.units.filter(({ unit }) => liesOver(window, unit.path))
    if (under.length === 0 || window.end.slice(0, 10) < today) return []
    const { id, what, start, end, decision } = window
    const by = plan.decisions.get(decision)?.by
    const names = under.flatMap(({ effective }) =>
      changesOf(valuesOf(effective), valuesOf(resolveWindow(plan, window, effective))).map(({ name }) => name),
    )
    const role = by === undefined ? undefined : (plan.owners.get(by)?.role ?? by)
    const where = placesIn(school, new Set(under.map(({ unit }) => unit.path)))
    return [{ id, what, start, end, decision, by: role, where, settings: [...new Set(names)].sort() }]
  })
}

function liesOver({ units }: Window, path: string): boolean {
  return units.some((top) => isWithin(path, top.path))
}
