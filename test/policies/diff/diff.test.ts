import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDiff, diffPlans } from '../../../policies/diff/diff.ts'
import type { Parts } from '../../../policies/diff/plan-parts.ts'
import { planFacts, type PlanFacts } from '../../../policies/diff/plan-facts.ts'
import type { PlanState, UnitState } from '../../../policies/diff/plan-state.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../policies/json.ts'
import { planOf } from '../small-plan.ts'
import { plainFacts } from './plain-facts.ts'

const json = fc.jsonValue({ maxDepth: 1 }).map((value): Json => JSON.parse(JSON.stringify(value)))
const few = fc.constantFrom<Json>(1, 'a', ['/E/H', '/E/H/7B'])
const values = fc.dictionary(fc.constantFrom('A', 'B', 'C'), json)
const unit = fc.record({ policies: values, fadder: values }).map(({ policies, fadder }): UnitState => ({
  policies: new Map(Object.entries(policies)),
  fadder: new Map(Object.entries(fadder)),
}))
const units = fc
  .dictionary(fc.constantFrom('/E', '/e', '/E/H', '/e/H', '/E/H/7B', '/E/I', '/E/I/7B', '/P'), unit)
  .map((by): PlanState => new Map(Object.entries(by)))
const part = fc
  .dictionary(fc.constantFrom('a', 'b'), fc.dictionary(fc.constantFrom('what', 'until', 'units'), few))
  .map((by): ReadonlyMap<string, JsonObject> => new Map(Object.entries(by).filter(([, each]) => isJsonObject(each))))
const unitPart = fc.dictionary(
  fc.constantFrom('/E', '/E/H', '/E/H/7B', '/E/I', '/E/I/7B', '/P'),
  fc.record(
    { googleId: fc.constantFrom('g1', 'g2'), policies: fc.constant({ A: { value: 1 } }) },
    { requiredKeys: [] },
  ),
)
const parts: fc.Arbitrary<Parts> = fc.record({
  plan: part,
  units: unitPart.map((by): ReadonlyMap<string, JsonObject> => new Map(Object.entries(by))),
  windows: part,
  decisions: part,
  risks: part,
  owners: part,
  base: part,
  packs: part,
  rawPolicies: part,
  order: part,
})
const state: fc.Arbitrary<PlanFacts> = fc.record({ units, parts })

describe('a diff', () => {
  it('carried out on the old plan gives the new one, whatever they are', () => {
    fc.assert(
      fc.property(state, state, (old, now) => {
        expect(plainFacts(applyDiff(old, diffPlans(old, now)))).toEqual(plainFacts(now))
      }),
    )
  })

  it('of a plan with itself is empty', () => {
    fc.assert(
      fc.property(state, (same) => {
        expect(diffPlans(same, same)).toEqual({ renames: [], units: [], parts: [] })
      }),
    )
  })

  it('names a unit that goes, and has all that a new one gets', async () => {
    const old = planFacts(await planOf('  - { name: A, settings: {} }\n'))
    const now = planFacts(await planOf('  - { name: B, settings: {} }\n'))
    const { units: diff } = diffPlans(old, now)
    expect(diff.map(({ path, fate }) => [path, fate])).toEqual([
      ['/A', 'gone'],
      ['/B', 'new'],
    ])
    expect(diff[1]?.changes).toHaveLength(17)
  })
})
