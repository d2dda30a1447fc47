import type { Plan } from '../plan/plan.ts'
import { planParts, type Parts } from './plan-parts.ts'
import { planState, type PlanState } from './plan-state.ts'

/** What two plans are compared by. */
export interface PlanFacts {
  units: PlanState
  /** What else a plan says that somebody would miss: its windows, decisions, risks, packs and base level. */
  parts: Parts
}

/** Everything of a plan that a diff can tell of. */
export function planFacts(plan: Plan): PlanFacts {
  return { units: planState(plan), parts: planParts(plan) }
}
