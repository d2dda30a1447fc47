import { expect, it } from 'vitest'
import { courseOf, scoreOf } from './fleet-score.ts'

/** A Friday afternoon, four weeks into a term. */
const end = Date.UTC(2026, 9, 2, 16)

/**
 * `FADDER_SEEDS=20` prints the figures that docs/performance.md shows. As many are judged without it: of each
 * fault some 130 devices, since a share of the 22 in four fleets says little.
 */
const seeds = Number(process.env['FADDER_SEEDS'] ?? 20)

/** Each day of four weeks is judged anew: fewer fleets are as many judgements. */
const daily = Number(process.env['FADDER_SEEDS'] ?? 8)

it('finds the planted faults of simulated fleets, and accuses few that are sound', () => {
  const scores = scoreOf(
    Array.from({ length: seeds }, (_, index) => index + 1),
    360,
    end,
  )
  if (process.env['FADDER_SEEDS'] !== undefined) console.table(scores)
  for (const { code, planted, found, falseAlarms, sound } of scores) {
    expect.soft(found / planted, `recall of ${code}`).toBeGreaterThanOrEqual(0.8)
    expect.soft(falseAlarms / sound, `false alarms of ${code}`).toBeLessThanOrEqual(0.005)
  }
})

it('does not flap: judged every day, a finding of a device seldom begins twice', () => {
  const courses = courseOf(
    Array.from({ length: daily }, (_, index) => index + 1),
    360,
    end,
  )
  if (process.env['FADDER_SEEDS'] !== undefined) console.table(courses)
  for (const { code, devices, begun, falseDevices } of courses) {
    expect.soft(begun / devices, `${code} begins, for each device that has it`).toBeLessThanOrEqual(1.06)
    expect.soft(falseDevices / (daily * 360), `devices that are ever accused of ${code}`).toBeLessThanOrEqual(0.01)
  }
}, 300_000)
