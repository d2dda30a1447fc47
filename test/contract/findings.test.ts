import { array, assert, constantFrom, double, property } from 'fast-check'
import { expect, it } from 'vitest'
import { deviceFindings } from '../../contract/device-findings.ts'
import { healthOf, type Finding } from '../../contract/finding.ts'
import { findingCodes, findingWords } from '../../contract/finding-words.ts'
import { graded } from '../../contract/graded.ts'
import { recentFacts, reportOf } from '../../contract/recent.ts'
import { defaultLimits } from '../../contract/thresholds.ts'
import type { Signals } from '../../contract/snapshot.ts'

const gibibyte = 2 ** 30

function found(signals: Signals, before: readonly Finding[] = []): Finding[] {
  return deviceFindings({ signals }, before, defaultLimits)
}

function free(gibibytes: number, before: Finding[] = []): Finding[] {
  return found({ freeDiskBytes: gibibytes * gibibyte }, before)
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity }) => `${code} ${severity}`)
}

it('finds nothing in a snapshot that has nothing', () => {
  expect(found({})).toEqual([])
  expect(healthOf([])).toBe('good')
})

it('does not call a battery low while it charges', () => {
  expect(found({ batteryPercent: 3, batteryCharging: true })).toEqual([])
  const low = found({ batteryPercent: 3, batteryCharging: false })
  expect(low).toEqual([{ code: 'battery-low', about: 'device', severity: 'act', certainty: 'measured', value: 3 }])
  expect(found({ batteryPercent: 3, batteryCharging: true }, low)).toEqual([])
})

it('lets the gravest finding about the device decide the health', () => {
  const several = found({ batteryPercent: 12, freeDiskBytes: 1000, cpuCelsius: 95, enablersMissing: ['affiliation'] })
  expect(codes(several)).toEqual([
    'storage-nearly-full act',
    'battery-low watch',
    'heat watch',
    'enabler-missing watch',
  ])
  expect(healthOf(several)).toBe('act')
  expect(healthOf([{ about: 'school', severity: 'act' }])).toBe('good')
})

it('judges memory by the share of the last day, never by one report', () => {
  const at = Date.UTC(2026, 10, 23, 12)
  const reports = (short: number, all: number) =>
    Array.from({ length: all }, (_, index) =>
      reportOf(at - index * 900_000, { memoryBytes: 100, availableMemoryBytes: index < short ? 5 : 40 }),
    )
  const memory = (short: number, all: number) =>
    codes(deviceFindings({ signals: {}, recent: recentFacts(reports(short, all), at) }, [], defaultLimits))
  expect(memory(1, 1)).toEqual([])
  expect(memory(5, 5)).toEqual([])
  expect(memory(1, 6)).toEqual([])
  expect(memory(2, 6)).toEqual(['memory-pressure watch'])
  expect(memory(1, 10)).toEqual([])
  expect(memory(3, 10)).toEqual(['memory-pressure watch'])
  expect(memory(6, 10)).toEqual(['memory-pressure act'])
})

it('counts the restarts of the last 24 hours', () => {
  const at = Date.UTC(2026, 10, 23, 12)
  const reports = [30, 23, 5, 1].map((hours) => reportOf(at - hours * 3_600_000, { reboots: 1 }))
  const recent = recentFacts(reports, at)
  expect(recent.restarts).toBe(3)
  expect(deviceFindings({ signals: {}, recent }, [], defaultLimits)).toMatchObject([{ code: 'restarts', value: 3 }])
})

it('keeps a finding on until its figure is clearly better, and until then as grave as it was', () => {
  const on = free(1.9)
  expect(codes(on)).toEqual(['storage-nearly-full watch'])
  expect(codes(free(2.1, on))).toEqual(['storage-nearly-full watch'])
  expect(free(2.3, on)).toEqual([])
  const grave = free(0.4)
  expect(codes(free(0.6, grave))).toEqual(['storage-nearly-full act'])
  expect(codes(free(1, grave))).toEqual(['storage-nearly-full watch'])
})

it('concludes nothing from what is not known: what was found before stands', () => {
  const on = found({ freeDiskBytes: 1000 })
  expect(found({}, on)).toEqual(on)
})

it('never flaps where a figure hovers within the slack, whichever way it is worse', () => {
  const noise = array(double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 50 })
  assert(
    property(noise, constantFrom(1, -1), (steps, sign) => {
      const limits = { watch: sign * 10, act: sign * 20, slack: 2.01 }
      let before: ReturnType<typeof graded> = undefined
      const told = steps.map((step) => (before = graded(sign * 10 + step, limits, before)))
      const changes = told.filter((each, index) => each !== (index === 0 ? undefined : told[index - 1])).length
      expect(changes).toBeLessThanOrEqual(1)
    }),
  )
})

it('has a title, a meaning and something to do for a pupil, a teacher and IT, in both languages, for every code', () => {
  for (const code of findingCodes) {
    const words = findingWords(code)
    const texts = [words?.title, words?.teacher, words?.it, words?.pupil.is, words?.pupil.does]
    for (const text of texts) for (const each of [text?.sv, text?.en]) expect(each?.trim()).toBeTruthy()
  }
  expect(findingWords('wheel-lost')).toBeUndefined()
})
