import { expect, it } from 'vitest'
import { linkOutcome, medianMs } from '../../../extension/core/round-trips.ts'

it('takes the middle of what was answered, in whole milliseconds', () => {
  expect(medianMs([30, 10, 900, 20, undefined])).toBe(25)
  expect(medianMs([3.4])).toBe(3)
  expect(medianMs([undefined])).toBeUndefined()
})

it('judges the link by what came back and how soon, and says nothing without a desk', () => {
  expect(linkOutcome(true, [20, 30, 40, 50, undefined])).toBe('ok')
  expect(linkOutcome(true, [20, 30, 40, undefined, undefined])).toBe('not-ok')
  expect(linkOutcome(true, [2000, 2000, 2000, 2000, 2000])).toBe('not-ok')
  expect(linkOutcome(true, [undefined, undefined, undefined, undefined, undefined])).toBe('not-ok')
  expect(linkOutcome(false, [])).toBe('cannot-tell')
})
