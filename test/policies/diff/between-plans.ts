import { countDevices, countsRenamed } from '../../../policies/devices/device-counts.ts'
import { diffDocument } from '../../../policies/diff/diff-document.ts'
import { diffPlans } from '../../../policies/diff/diff.ts'
import { documentAsText } from '../../../policies/diff/document-text.ts'
import { planFacts } from '../../../policies/diff/plan-facts.ts'
import { valuesOf } from '../../../policies/diff/plan-state.ts'
import { renamedPath } from '../../../policies/diff/renames.ts'
import type { DiffToTell } from '../../../policies/diff/told-diff.ts'
import { baseLevel } from '../../../policies/effective.ts'
import type { Plan } from '../../../policies/plan/plan.ts'
import { planOf } from '../small-plan.ts'

/** What there is to tell between two plans. */
export function between(old: Plan, now: Plan, devices?: Record<string, number>): DiffToTell {
  const [before, after] = [planFacts(old), planFacts(now)]
  const paths = [...before.units.keys(), ...after.units.keys()]
  const diff = diffPlans(before, after)
  const counts = devices && countDevices({ byUnit: new Map(Object.entries(devices)) }, paths)
  return {
    diff,
    now: after,
    base: valuesOf(baseLevel(now)),
    catalogue: new Map([...old.catalogue, ...now.catalogue]),
    devices: counts && countsRenamed(counts, (path) => renamedPath(path, diff.renames)),
  }
}

/** The same, between the units of two plans that have nothing else. */
export async function told(old: string, now: string, devices?: Record<string, number>): Promise<DiffToTell> {
  return between(await planOf(old), await planOf(now), devices)
}

export const sv = (diff: DiffToTell) => documentAsText(diffDocument(diff, 'sv'))
export const en = (diff: DiffToTell) => documentAsText(diffDocument(diff, 'en'))
