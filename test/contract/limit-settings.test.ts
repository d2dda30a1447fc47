import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { deviceFindings } from '../../contract/device-findings.ts'
import type { Finding } from '../../contract/finding.ts'
import { defaultLimitSettings, inOrder, limitRows } from '../../contract/limit-settings.ts'
import { managedSchema } from '../../contract/managed-schema.ts'
import { defaultLimits, deviceLimits } from '../../contract/thresholds.ts'
import { UnitLimits } from '../../contract/unit-register.ts'

const rows = Object.values(limitRows)

/** The least and the most that a setting may be, as policy is checked against. */
function boundsOf(name: string): { min: number; max: number } {
  const { minimum, maximum } = managedSchema().properties?.[name] ?? {}
  return { min: minimum ?? NaN, max: maximum ?? NaN }
}

const anyRow = constantFrom(...rows).chain((row) =>
  record({ watch: integer(boundsOf(row.watch)), act: integer(boundsOf(row.act)) }).map((given) => ({ row, ...given })),
)

it('the defaults are what devices have been judged by since before there were such settings', () => {
  expect(defaultLimits).toEqual({
    freeDisk: { watch: 2 ** 31, act: 2 ** 29, slack: 2 ** 28 },
    shortOfMemory: { watch: 0.25, act: 0.6, slack: 0.1 },
    restarts: { watch: 3, act: 6, slack: 1 },
    battery: { watch: 15, act: 5, slack: 3 },
    celsius: { watch: 90, act: 100, slack: 5 },
  })
})

it('every setting belongs to one limit, and has a range that Chromium checks too', () => {
  const names = rows.flatMap(({ watch, act }): string[] => [watch, act])
  expect(names.toSorted()).toEqual(Object.keys(defaultLimitSettings).toSorted())
  for (const name of names) expect(boundsOf(name)).toEqual({ min: expect.any(Number), max: expect.any(Number) })
})

it('takes limits of which act is the worse, and names act where it is not', () => {
  assert(
    property(anyRow, ({ row, watch, act }) => {
      const read = UnitLimits.safeParse({ ...defaultLimitSettings, [row.watch]: watch, [row.act]: act })
      expect(read.success).toBe(inOrder(row.worse, watch, act))
      expect(inOrder(row.worse, watch, act)).toBe(row.worse === 'less' ? act < watch : act > watch)
      expect(read.error?.issues.map(({ path }) => path)).toEqual(read.success ? undefined : [[row.act]])
    }),
  )
})

const best = {
  signals: { freeDiskBytes: 2 ** 40, batteryPercent: 100, batteryCharging: false, cpuCelsius: 30 },
  recent: { reports: 96, shortOfMemory: 0, restarts: 0 },
}

it('whatever the limits, a device in the best of health has no finding, and what was found of it ends', () => {
  assert(
    property(anyRow, constantFrom('watch' as const, 'act' as const), ({ row, watch, act }, severity) => {
      if (!inOrder(row.worse, watch, act)) return
      const limits = deviceLimits({ ...defaultLimitSettings, [row.watch]: watch, [row.act]: act })
      const before = (['storage-nearly-full', 'memory-pressure', 'restarts', 'battery-low', 'heat'] as const).map(
        (code): Finding => ({ code, about: 'device', severity, certainty: 'measured', value: 0 }),
      )
      expect(deviceFindings(best, before, limits)).toEqual([])
    }),
  )
})
