import { array, assert, constantFrom, integer, pre, property } from 'fast-check'
import { expect, it } from 'vitest'
import { cut, marginMs, pieceOf, watchFrom } from '../../../scripts/bench/whole-period.ts'

const minute = 60_000

it('cuts a period into as few equal pieces as are short enough', () => {
  expect(cut(30 * minute, 10 * minute)).toEqual({ periodMs: 30 * minute, pieces: 3, pieceMs: 10 * minute })
  expect(cut(15 * minute, 10 * minute)).toMatchObject({ pieces: 2, pieceMs: 7.5 * minute })
})

it('knows the piece of a check-in that comes, and of one that has been', () => {
  const period = cut(30 * minute, 10 * minute)
  const from = 1000 * minute
  expect(pieceOf(from + 5 * minute, from, period)).toBe(0)
  expect(pieceOf(from + 45 * minute, from, period)).toBe(1)
  expect(pieceOf(from - 5 * minute, from, period)).toBe(2)
})

it('takes no check-in whose wake would reach over an edge', () => {
  const period = cut(30 * minute, 10 * minute)
  expect(pieceOf(10 * minute + marginMs - 1, 0, period)).toBeUndefined()
  expect(pieceOf(20 * minute - marginMs + 1, 0, period)).toBeUndefined()
})

it('has one check-in in exactly one of the pieces, whenever the watching begins', () => {
  const slots = array(integer({ min: 0, max: 1e8 }), { minLength: 30, maxLength: 30 })
  assert(
    property(slots, integer({ min: 0, max: 1e8 }), constantFrom(15, 30, 60), (some, late, minutes) => {
      const period = cut(minutes * minute, 10 * minute)
      const chosen = new Map(
        some.flatMap((slot): [number, number][] => {
          const piece = pieceOf(slot, 0, period)
          return piece === undefined ? [] : [[piece, slot]]
        }),
      )
      pre(chosen.size === period.pieces)
      const from = watchFrom(late, 0, period)
      expect(from).toBeGreaterThanOrEqual(late)
      const nextAfter = (slot: number) => (((slot - from) % period.periodMs) + period.periodMs) % period.periodMs
      const heard = [...chosen.values()].filter((slot) => nextAfter(slot) < period.pieceMs)
      expect(heard).toHaveLength(1)
    }),
  )
})
