import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffDocument } from '../../../policies/diff/diff-document.ts'
import { applyDiff, isEmpty } from '../../../policies/diff/diff.ts'
import { planFacts } from '../../../policies/diff/plan-facts.ts'
import { planDigest } from '../../../policies/plan/plan-digest.ts'
import { between } from './between-plans.ts'
import { countGenes, genePlan } from './gene-plan.ts'
import { plainFacts } from './plain-facts.ts'

const count = countGenes()
const genes = fc.array(fc.nat({ max: 5 }), { minLength: count, maxLength: count })

/** What is wrong with the diff of two plans; nothing, as a rule. */
function faultOf(old: readonly number[], now: readonly number[]): string | undefined {
  const [before, after] = [genePlan(old), genePlan(now)]
  const told = between(before, after)
  const same = planDigest(before) === planDigest(after)
  if (isEmpty(told.diff) !== same) return same ? 'tells of something that the digest does not know' : 'is empty'
  const carriedOut = applyDiff(planFacts(before), told.diff)
  if (JSON.stringify(plainFacts(carriedOut)) !== JSON.stringify(plainFacts(told.now))) return 'leads to another plan'
  const items = diffDocument(told, 'sv').filter(({ is }) => is === 'list')
  return same || items.length > 0 ? undefined : 'has no words'
}

describe('a diff of whole plans', () => {
  it('is empty just when the digests are the same, and leads to the new plan, whatever one thing differs', () => {
    fc.assert(
      fc.property(genes, fc.integer({ min: 1, max: 3 }), (old, step) => {
        const faults = old.map((gene, index) => faultOf(old, old.with(index, gene + step)) ?? 'none')
        expect(faults).toEqual(old.map(() => 'none'))
      }),
      // Shrinking would take minutes, and the number of the gene says enough.
      { numRuns: 8, endOnFailure: true },
    )
  })

  it('is so where many things differ, too', () => {
    fc.assert(
      fc.property(genes, genes, (old, now) => {
        expect(faultOf(old, now)).toBeUndefined()
      }),
    )
  })
})
