import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkInPause,
  isOnBeat,
  lasts,
  nextSlot,
  phaseOf,
  retryDelay,
  settlingDelay,
  wasMissed,
  wishedPause,
} from '../../../extension/core/schedule.ts'

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

it('backs off from a minute to a quarter of an hour, never below what the desk asked for, and an hour at most', () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => retryDelay(failures, undefined, 0) / 60_000)).toEqual([
    1, 2, 4, 8, 15, 15,
  ])
  expect(retryDelay(1, 1800, 0)).toBe(1_800_000)
  expect(retryDelay(1, 1e9, 0.9)).toBe(3_600_000)
})

function minutes(failures: number, random: number): number {
  return checkInPause(failures, 900_000, random) / 60_000
}

it('lets check-ins rest ever longer, an hour at most, and no two devices for the same time', () => {
  expect([1, 2, 3, 9, 5000].map((failures) => minutes(failures, 0))).toEqual([7.5, 15, 30, 30, 30])
  expect([1, 2, 3, 9, 5000].map((failures) => Math.round(minutes(failures, 0.999)))).toEqual([15, 30, 60, 60, 60])
  expect(checkInPause(9, 86_400_000, 0.5)).toBe(64_800_000)
})

it('waits at least as long as the desk asks, and a day at most', () => {
  expect(wishedPause(600, 0)).toBe(600_000)
  expect(wishedPause(600, 0.5)).toBe(660_000)
  expect(wishedPause(1e9, 0.5)).toBe(86_400_000)
})

it('knows that what began in the future is from before the clock was set back', () => {
  const span = { since: 1_000_000, until: 2_000_000 }
  expect([1_000_000, 1_999_999, 970_000].map((now) => lasts(span, now))).toEqual([true, true, true])
  expect([2_000_000, 500_000].map((now) => lasts(span, now))).toEqual([false, false])
  expect(lasts(undefined, 5)).toBe(false)
})

it('knows an alarm of its own beat from one that was set under another period', () => {
  const [period, phase] = [900_000, 0.3]
  const slot = nextSlot(1_764_000_000_000, period, phase)
  expect([slot - 500, slot, slot + 500].map((at) => isOnBeat(at, period, phase))).toEqual([true, true, true])
  expect(isOnBeat(slot + 60_000, period, phase)).toBe(false)
  expect(isOnBeat(slot, 7_200_000, phase)).toBe(false)
})
