import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextSlot, phaseOf, retryDelay, settlingDelay, wasMissed } from '../../../extension/core/schedule.ts'

it('spreads a fleet evenly over the period', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let device = 0; device < 10_000; device += 1) {
    const tenth = Math.floor(phaseOf(`instance-${device}`) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

it('gives the first slot that is not before the earliest moment, always on the same beat', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4e12 }),
      fc.integer({ min: 60_000, max: 86_400_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (earliest, period, phase) => {
        const slot = nextSlot(earliest, period, phase)
        expect(slot).toBeGreaterThanOrEqual(earliest)
        expect(slot - earliest).toBeLessThan(period)
        expect((slot - Math.floor(phase * period)) % period).toBe(0)
      },
    ),
  )
})

it('tells an alarm from before a sleep from one that is only a little late', () => {
  expect(wasMissed(0, 59_000)).toBe(false)
  expect(wasMissed(0, 61_000)).toBe(true)
})

it('never asks Chromium for an alarm nearer than it can ring', () => {
  expect(settlingDelay(0, 0.5)).toBe(0)
  expect(settlingDelay(20, 0.5)).toBe(30_000)
  expect(settlingDelay(600, 0.5)).toBe(300_000)
})

it('backs off from a minute to a quarter of an hour, and never below what the desk asked for', () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => retryDelay(failures, undefined, 0) / 60_000)).toEqual([
    1, 2, 4, 8, 15, 15,
  ])
  expect(retryDelay(1, 3600, 0)).toBe(3_600_000)
})
