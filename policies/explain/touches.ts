import type { Introduced } from '../plan/introduced.ts'
import { unitsOf, type PackUse, type Unset, type Window } from '../plan/plan.ts'
import type { Risk } from '../plan/register.ts'
import type { Site } from './site.ts'

/** Everything of a plan that rests on one decision. */
export interface Touches {
  /** How many settings of the base level rest on it. */
  base: number
  /** Settings that units and windows bring themselves, each where it comes in. */
  settings: Introduced[]
  taken: { unset: Unset; unit: string }[]
  uses: { use: PackUse; unit?: string; window?: Window }[]
  windows: Window[]
  risks: Risk[]
}

/** By a decision's id, all that rests on it. */
export function touchesByDecision({ plan, introduced }: Site): ReadonlyMap<string, Touches> {
  const all = new Map<string, Touches>()
  const of = (decision: string | undefined): Touches => {
    const known = decision === undefined ? undefined : all.get(decision)
    const touches = known ?? { base: 0, settings: [], taken: [], uses: [], windows: [], risks: [] }
    if (decision !== undefined) all.set(decision, touches)
    return touches
  }
  for (const each of introduced) {
    if (each.use) continue
    if (each.pack) of(each.decision).base += 1
    else of(each.decision).settings.push(each)
  }
  for (const unit of unitsOf(plan.units)) {
    for (const use of unit.packs) of(use.decision).uses.push({ use, unit: unit.path })
    for (const unset of unit.unset) of(unset.decision).taken.push({ unset, unit: unit.path })
  }
  for (const window of plan.windows) {
    of(window.decision).windows.push(window)
    for (const use of window.packs) of(use.decision ?? window.decision).uses.push({ use, window })
  }
  for (const risk of plan.risks.values()) of(risk.accepted).risks.push(risk)
  return all
}
