import { graded } from '../../../contract/graded.ts'
import type { Limits } from '../../../contract/thresholds.ts'
import { severityBefore, stillFound, type Found, type FoundOne } from './found.ts'
import { median, shareEstimate } from './quantiles.ts'
import type { DeviceSummary } from './summary.ts'

/** Three days in school or so, at a reading each half an hour. */
const fewestReadings = 25
const fewestDevices = 10

function readingsOf({ degrees }: DeviceSummary): number {
  return degrees.reduce((sum, [, times]) => sum + times, 0)
}

/** The degree that a device passes in a twentieth of its readings. */
function hotDegree(device: DeviceSummary): number {
  let above = readingsOf(device) * 0.05
  for (const [degree, times] of device.degrees.toReversed()) {
    above -= times
    if (above < 0) return degree
  }
  return NaN
}

/**
 * The 95th percentile of each model: the median of its devices' own, so that a few sick ones don't raise
 * what they are held against. Models of fewer than ten measured devices have none.
 */
export function modelHeat(devices: readonly DeviceSummary[]): Map<string, number> {
  const measured = devices.filter((device) => readingsOf(device) >= fewestReadings)
  return new Map(
    [...Map.groupBy(measured, ({ model }) => model)].flatMap(([model, same]): [string, number][] =>
      model !== null && same.length >= fewestDevices ? [[model, median(same.map(hotDegree))]] : [],
    ),
  )
}

/** Devices that are hot more often than their model: by the low end of the interval, so that a week of few readings accuses nobody. */
export function heatFindings(
  devices: readonly DeviceSummary[],
  heat: ReadonlyMap<string, number>,
  before: Found,
  limits: Limits,
): FoundOne[] {
  return devices.flatMap((device): FoundOne[] => {
    const { id, model, degrees } = device
    const against = model === null ? undefined : heat.get(model)
    const all = readingsOf(device)
    if (against === undefined || all < fewestReadings) return stillFound([device], before, 'heat')
    const above = degrees.reduce((sum, [degree, times]) => sum + (degree > against ? times : 0), 0)
    const { value, low, high } = shareEstimate(above, all)
    const severity = graded(low, limits, severityBefore(before, id, 'heat'))
    if (!severity) return []
    const finding = { code: 'heat', about: 'device', severity, certainty: 'likely' } as const
    return [[id, { ...finding, value, interval: { low, high }, against }]]
  })
}

/** Models that are hotter than the fleet's other models, told of each of their devices. */
export function modelHeatFindings(
  devices: readonly DeviceSummary[],
  heat: ReadonlyMap<string, number>,
  before: Found,
  limits: Limits,
): FoundOne[] {
  return [...Map.groupBy(devices, ({ model }) => model)].flatMap(([model, same]): FoundOne[] => {
    const value = model === null ? undefined : heat.get(model)
    const others = [...heat].filter(([other]) => other !== model).map(([, degrees]) => degrees)
    if (value === undefined || others.length === 0) return stillFound(same, before, 'heat-of-model')
    const against = median(others)
    const known = same.map(({ id }) => severityBefore(before, id, 'heat-of-model')).find((severity) => severity)
    const severity = graded(value - against, limits, known)
    if (!severity) return []
    return same.map(({ id }) => [
      id,
      { code: 'heat-of-model', about: 'model', severity, certainty: 'likely', value, against },
    ])
  })
}
