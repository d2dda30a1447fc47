import type { Introduced } from '../plan/introduced.ts'
import { introduced } from '../plan/introduced.ts'
import type { Plan } from '../plan/plan.ts'
import { explainedUnits, type AllExplained } from './explained.ts'

/** Everything that the pages are made from, found out once for both languages. */
export interface Site {
  plan: Plan
  /** The day on which it is read, as an ISO 8601 date. */
  today: string
  units: AllExplained
  /** Every setting where it comes into the plan. */
  introduced: readonly Introduced[]
}

export function siteOf(plan: Plan, today: string): Site {
  return { plan, today, units: explainedUnits(plan), introduced: [...introduced(plan)] }
}
