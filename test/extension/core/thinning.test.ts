import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { thinned, type Sample } from '../../../extension/core/thinning.ts'

const quarter = 900_000
const hour = 4 * quarter
const day = 24 * hour

interface Kept extends Sample {
  number: number
}

/** What is left of so many quarters of an hour offline, when at most `most` are kept; every `eventsEvery`th is an event. */
function offline(quarters: number, most: number, eventsEvery = Infinity): Kept[] {
  let kept: Kept[] = []
  for (let number = 0; number < quarters; number += 1) {
    kept.push({ number, takenAt: number * quarter, event: number % eventsEvery === eventsEvery - 1 })
    if (kept.length <= most) continue
    const going = new Set(thinned(kept))
    kept = kept.filter((sample) => !going.has(sample))
  }
  return kept
}

function gapsOf(kept: readonly Kept[]): number[] {
  return kept.slice(1).map((sample, index) => sample.takenAt - (kept[index]?.takenAt ?? 0))
}

it('keeps an offline week whole', () => {
  expect(offline(672, 672)).toHaveLength(672)
})

it('grows coarser with age: the newest days are whole, and a fortnight has no gap of over four hours', () => {
  const kept = offline(2 * 672, 672)
  expect(kept.length).toBeLessThanOrEqual(672)
  expect(kept[0]?.number).toBe(0)
  const gaps = gapsOf(kept)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * hour)
  expect(Math.max(...gaps.slice(-192))).toBe(quarter)
  // Each part is at least as fine as the one before it.
  const means = [0, 1, 2, 3].map((part) => {
    const some = gaps.slice(Math.floor((part * gaps.length) / 4), Math.floor(((part + 1) * gaps.length) / 4))
    return some.reduce((sum, gap) => sum + gap, 0) / some.length
  })
  expect(means).toEqual(means.toSorted((one, other) => other - one))
})

it('never has a hole of more than a day, not after ten weeks of summer either, and keeps every event', () => {
  const kept = offline(10 * 672, 672, 200)
  expect(kept.length).toBeLessThanOrEqual(672)
  expect(Math.max(...gapsOf(kept))).toBeLessThanOrEqual(day)
  expect(kept.filter(({ event }) => event)).toHaveLength(Math.floor((10 * 672) / 200))
})

it('always finds something to let go of while there is anything but events, and never an event', () => {
  const sample = fc.record({ takenAt: fc.integer({ min: -1e13, max: 1e13 }), event: fc.boolean() })
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 60 }), (samples) => {
      const going = thinned(samples)
      expect(going.some(({ event }) => event)).toBe(false)
      expect(going.length > 0).toBe(samples.some(({ event }) => !event))
      expect(new Set(going).size).toBe(going.length)
    }),
  )
})
