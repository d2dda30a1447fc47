import { expect, it } from 'vitest'
import { healthOf, readFindings } from '../../contract/findings.ts'

it('finds nothing in a snapshot that has nothing', () => {
  expect(readFindings({})).toEqual([])
  expect(healthOf([])).toBe('good')
})

it('does not call a battery low while it charges', () => {
  expect(readFindings({ batteryPercent: 3, batteryCharging: true })).toEqual([])
  expect(readFindings({ batteryPercent: 3, batteryCharging: false })).toEqual([
    { code: 'battery-low', severity: 'act', batteryPercent: 3 },
  ])
})

it('lets the gravest finding decide the health', () => {
  const found = readFindings({ batteryPercent: 12, freeDiskBytes: 1000, cpuCelsius: 95 })
  expect(found.map((finding) => [finding.code, finding.severity])).toEqual([
    ['storage-nearly-full', 'act'],
    ['battery-low', 'watch'],
    ['heat', 'watch'],
  ])
  expect(healthOf(found)).toBe('act')
})

it('judges memory by the share that is free, and not at all where the whole is unknown', () => {
  expect(readFindings({ availableMemoryBytes: 1 })).toEqual([])
  expect(readFindings({ memoryBytes: 100, availableMemoryBytes: 9 })[0]?.severity).toBe('watch')
  expect(readFindings({ memoryBytes: 100, availableMemoryBytes: 10 })).toEqual([])
})
