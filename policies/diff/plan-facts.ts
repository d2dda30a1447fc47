import type { Plan } from '../plan/plan.ts'
import { planParts, type Parts } from './plan-parts.ts'
import { planState, type PlanState } from './plan-state.ts'

/** What two plans are compared by. */
export interface PlanFacts {
  units: PlanState
  /** What else a plan says: with the values in force, everything that its digest is made of. */
  parts: Parts
}

/** Everything of a plan that a diff can tell of. */
export function planFacts(plan: Plan): PlanFacts {
  return { units: planState(plan), parts: planParts(plan) }
}
