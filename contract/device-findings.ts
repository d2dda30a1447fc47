import type { Certainty, DeviceFindingCode, Finding } from './finding.ts'
import { graded } from './graded.ts'
import type { RecentFacts } from './recent.ts'
import type { Signals } from './snapshot.ts'
import type { DeviceLimits, Limits } from './thresholds.ts'

/** What a device's findings are made from. */
export interface DeviceFacts {
  signals: Signals
  /** Undefined where only one snapshot is at hand. */
  recent?: RecentFacts | undefined
}

/**
 * With fewer reports in a day, a share of them says nothing. Half a school day's, at one each half an hour; that
 * one of them alone is short of memory is less than what is watched.
 */
const fewestReports = 6

/** One thing that is looked at: its figure, undefined where it is not known, `fine` where there is nothing to judge. */
interface Look {
  code: DeviceFindingCode
  limits: Limits
  certainty: Certainty
  figure: number | 'fine' | undefined
}

function looksAt({ signals, recent }: DeviceFacts, limits: DeviceLimits): Look[] {
  const { freeDiskBytes, batteryPercent, batteryCharging, cpuCelsius, enablersMissing } = signals
  const enough = recent !== undefined && recent.reports >= fewestReports
  return [
    { code: 'storage-nearly-full', limits: limits.freeDisk, certainty: 'measured', figure: freeDiskBytes },
    {
      code: 'memory-pressure',
      limits: limits.shortOfMemory,
      certainty: 'measured',
      figure: enough ? recent.shortOfMemory / recent.reports : undefined,
    },
    { code: 'restarts', limits: limits.restarts, certainty: 'measured', figure: recent?.restarts },
    {
      code: 'battery-low',
      limits: limits.battery,
      certainty: 'measured',
      figure: batteryCharging === true ? 'fine' : batteryPercent,
    },
    { code: 'heat', limits: limits.celsius, certainty: 'guess', figure: cpuCelsius },
    {
      code: 'enabler-missing',
      limits: { watch: 1, act: Infinity, slack: 0 },
      certainty: 'measured',
      figure: enablersMissing?.length,
    },
  ]
}

/**
 * What a device's own readings say of it: a function of them and of what was found before, so that a
 * figure that hovers at its limit does not flap. Of what is not known nothing is concluded: what was
 * found before stands.
 * @param limits those of the device's unit; both sides have them from the one plan.
 */
export function deviceFindings(facts: DeviceFacts, before: readonly Finding[], limits: DeviceLimits): Finding[] {
  return looksAt(facts, limits).flatMap(({ code, limits: each, certainty, figure }): Finding[] => {
    const known = before.find((finding) => finding.code === code)
    if (figure === undefined) return known ? [known] : []
    if (figure === 'fine') return []
    const severity = graded(figure, each, known?.severity)
    return severity ? [{ code, about: 'device', severity, certainty, value: figure }] : []
  })
}
