import { desktop, type Platform } from '../catalogue/policy.ts'
import type { Plan, Unit } from './plan.ts'

/** Membership of a unit follows the user to PCs: without a word of the plan, all of these are meant. */
const anywhere: readonly Platform[] = desktop

/** The systems that the people of each unit use, by its path: what it says, or the nearest unit above it. */
export function platformsByUnit(plan: Pick<Plan, 'units'>): ReadonlyMap<string, readonly Platform[]> {
  const platforms = new Map<string, readonly Platform[]>()
  const add = (unit: Unit, inherited: readonly Platform[]): void => {
    const own = unit.platforms ?? inherited
    platforms.set(unit.path, own)
    for (const child of unit.units) add(child, own)
  }
  for (const unit of plan.units) add(unit, anywhere)
  return platforms
}
