import { describe, expect, it } from 'vitest'
import { dischargeRates } from '../../../desk/core/fleet/discharges.ts'
import { medianEstimate, shareEstimate } from '../../../desk/core/fleet/quantiles.ts'
import { schoolHours } from '../../../desk/core/fleet/school-hours.ts'
import { summarize, type SeriesReading } from '../../../desk/core/fleet/summary.ts'

const quarter = 900

const reading: SeriesReading = {
  takenAt: 0,
  awakeSeconds: null,
  availableShare: null,
  batteryPercent: null,
  charging: null,
  celsius: null,
  linkClass: null,
  linkRttMs: null,
  offlineMinutes: null,
}

/** Readings a quarter of an hour apart, all awake, at these levels; the charger is in where a level is negative. */
function readings(levels: readonly number[]) {
  return levels.map((level, index) => ({
    takenAt: index * quarter * 1000,
    awakeSeconds: index * quarter,
    batteryPercent: Math.abs(level),
    charging: level < 0,
  }))
}

describe('discharges', () => {
  it('are told in percent an hour, and those of less than ten points not at all', () => {
    expect(dischargeRates(readings([100, 97, 94, 91, 88]))).toEqual([12])
    expect(dischargeRates(readings([100, 97, 94, 91]))).toEqual([])
  })

  it('end with the charger, or when the level rises without anybody having seen one', () => {
    expect(dischargeRates(readings([100, 94, 88, -88, 88, 82, 76]))).toEqual([24, 24])
    expect(dischargeRates(readings([100, 94, 88, 96, 90, 84]))).toEqual([24, 24])
  })

  it('leave out what lies between readings far apart, though the counters say that it was awake', () => {
    const [first, ...rest] = readings([100, 97, 94, 91, 88, 85])
    const later = rest.map((each) => ({
      ...each,
      takenAt: each.takenAt + 3_000_000,
      awakeSeconds: each.awakeSeconds + 3000,
    }))
    // An hour and five minutes apart there may have been a charge: the three points before do not count.
    expect(dischargeRates(first ? [first, ...later] : [])).toEqual([12])
  })

  it('go on after a restart, but without what was lost in it', () => {
    const before = readings([100, 97, 94])
    const after = readings([90, 87, 84]).map((each) => ({ ...each, takenAt: each.takenAt + 3 * quarter * 1000 }))
    expect(dischargeRates([...before, ...after])).toEqual([12])
  })

  it('go on after a sleep, but without what was lost in it', () => {
    const [before, after] = [readings([100, 94]), readings([90, 84])]
    const later = after.map((each) => ({
      ...each,
      takenAt: each.takenAt + 4 * quarter * 1000,
      awakeSeconds: each.awakeSeconds + 2 * quarter,
    }))
    expect(dischargeRates([...before, ...later])).toEqual([24])
  })
})

describe('estimates', () => {
  it('of a median take the second and the ninth of ten', () => {
    expect(medianEstimate([5, 1, 9, 3, 7, 2, 8, 4, 6, 10])).toEqual({ value: 5.5, low: 2, high: 9 })
  })

  it('of a share hold for few and for none', () => {
    expect(shareEstimate(0, 10).low).toBe(0)
    expect(shareEstimate(0, 10).high).toBeCloseTo(0.278, 2)
    expect(shareEstimate(10, 20)).toMatchObject({ value: 0.5 })
    expect(shareEstimate(0, 0)).toMatchObject({ low: 0, high: 1 })
  })
})

it('counts of the network what the last week told in school hours, and calls minutes without the desk poor', () => {
  const at = Date.UTC(2026, 0, 13, 12)
  const of = { id: 'd1', serialNumber: null, unit: '/E', model: null, os: null, browserVersion: null, lastSeenAt: at }
  const told: Partial<SeriesReading>[] = [
    { linkClass: '4g', linkRttMs: 50, offlineMinutes: 0 },
    { linkClass: '4g', linkRttMs: 50, offlineMinutes: 5 },
    { linkClass: '4g', linkRttMs: 300 },
    { linkClass: '3g', linkRttMs: 50 },
    { offlineMinutes: 0 },
    { linkClass: '3g', takenAt: Date.UTC(2026, 0, 12, 20) },
    { linkClass: '3g', takenAt: Date.UTC(2026, 0, 5, 12) },
  ]
  const series = told.map((each, index) => ({ ...reading, takenAt: at - index * 60_000, ...each }))
  const { link } = summarize(of, series, at, schoolHours('Europe/Stockholm'))
  expect(link).toEqual({ poor: 3, all: 4 })
})

it('knows school hours where the school is, in winter and in summer', () => {
  const inSchool = schoolHours('Europe/Stockholm')
  expect(inSchool(Date.UTC(2026, 0, 13, 7, 0))).toBe(true)
  expect(inSchool(Date.UTC(2026, 0, 13, 6, 59))).toBe(false)
  expect(inSchool(Date.UTC(2026, 5, 9, 6, 0))).toBe(true)
  expect(inSchool(Date.UTC(2026, 5, 9, 14, 0))).toBe(false)
  expect(inSchool(Date.UTC(2026, 5, 13, 9, 0))).toBe(false)
})

it('counts a restart of a shared device once, however many profiles tell of it', () => {
  const at = Date.UTC(2026, 0, 13, 9)
  const awake = [9000, 60, 120, 180, 240, 300]
  const shared = awake.map((awakeSeconds, index) => ({ ...reading, takenAt: at + index * 60_000, awakeSeconds }))
  const of = { id: 'd1', serialNumber: null, unit: '/E', model: null, os: null, browserVersion: null, lastSeenAt: at }
  expect(summarize(of, shared, at + 600_000, () => true).recent).toMatchObject({ restarts: 1 })
})
