import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isMet, ratioOf, spreadOf } from '../../../scripts/bench/figure.ts'

it('finds the middle of an odd number of runs, and the middle between two of an even one', () => {
  expect(spreadOf([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9 })
  expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9 })
  expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7 })
})

it('has the median between the least and the greatest, whatever the order', () => {
  const runs = fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 }), { minLength: 1 })
  fc.assert(
    fc.property(runs, (numbers) => {
      const { median, min, max } = spreadOf(numbers)
      expect(median).toBeGreaterThanOrEqual(min)
      expect(median).toBeLessThanOrEqual(max)
      expect(spreadOf(numbers.toReversed())).toEqual({ median, min, max })
    }),
  )
})

it('refuses to tell of what was never measured', () => {
  expect(() => spreadOf([])).toThrow('no runs')
})

it('compares round by round, so that a round in which the machine was busy does not distort', () => {
  expect(ratioOf([10, 1, 30], [20, 2, 60])).toBe(0.5)
  expect(ratioOf([10, 10, 100], [10, 20, 10])).toBe(1)
})

it('compares medians where the rounds do not match, and nothing with nothing', () => {
  expect(ratioOf([10, 20, 30], [40])).toBe(0.5)
  expect(ratioOf([1], [0])).toBeUndefined()
})

it('holds the median against the aim', () => {
  const figure = { name: '', unit: '', aim: { atMost: 4 } }
  expect(isMet({ ...figure, runs: [4, 4, 9] })).toBe(true)
  expect(isMet({ ...figure, runs: [4, 5, 9] })).toBe(false)
  expect(isMet({ name: '', unit: '', runs: [1] })).toBeUndefined()
})
