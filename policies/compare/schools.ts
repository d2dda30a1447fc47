import { baseLevel, resolveUnit, type Effective } from '../effective.ts'
import type { Plan, Unit } from '../plan/plan.ts'

/** A unit, what is in force in it, and the units on the way to it, itself the last. */
export interface ResolvedUnit {
  unit: Unit
  effective: Effective
  way: readonly Unit[]
}

/** A school and all its units, itself the first. */
export interface School {
  unit: Unit
  units: readonly ResolvedUnit[]
}

/** The schools of a plan, in its order. */
export interface Schools {
  schools: readonly School[]
  /** Whether the plan says which units are schools; else they are those at the second level. */
  marked: boolean
}

/** Finds the schools of a plan and resolves their units. */
export function schoolsOf(plan: Plan): Schools {
  const all = resolved(plan)
  const marks = all.filter(({ unit }) => unit.kind === 'school')
  const heads = marks.length > 0 ? marks : all.filter(({ way }) => way.length === 2)
  const schools = heads.map(({ unit }) => ({ unit, units: all.filter(({ way }) => way.includes(unit)) }))
  return { schools, marked: marks.length > 0 }
}

/** Every unit, parents before their children. */
function resolved(plan: Plan): ResolvedUnit[] {
  const below = (unit: Unit, inherited: Effective, above: readonly Unit[]): ResolvedUnit[] => {
    const effective = resolveUnit(plan, unit, inherited)
    const way = [...above, unit]
    return [{ unit, effective, way }, ...unit.units.flatMap((child) => below(child, effective, way))]
  }
  const base = baseLevel(plan)
  return plan.units.flatMap((unit) => below(unit, base, []))
}
