import type { PlanFacts } from '../../../policies/diff/plan-facts.ts'
import { partKinds } from '../../../policies/diff/plan-parts.ts'

const inOrder = <Each>(map: ReadonlyMap<string, Each>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Facts as plain data, in the order of their names: what they say, however they came about. */
export function plainFacts({ units, parts }: PlanFacts) {
  return {
    units: inOrder(units).map(([path, { policies, fadder }]) => [path, inOrder(policies), inOrder(fadder)]),
    parts: partKinds.map((kind) => inOrder(parts[kind])),
  }
}
