import { graded } from '../../../contract/graded.ts'
import type { Limits } from '../../../contract/thresholds.ts'
import { severityBefore, stillFound, type Found, type FoundOne } from './found.ts'
import { median, medianEstimate } from './quantiles.ts'
import type { DeviceSummary } from './summary.ts'

const fewestDischarges = 10
const fewestDevices = 10

function isMeasured({ model, dischargeRates }: DeviceSummary): boolean {
  return model !== null && dischargeRates.length >= fewestDischarges
}

/**
 * Batteries that drain faster than those of the same model: never judged from one device alone. What is
 * held against the model's own drain is the low end of the interval, so that chance does not accuse.
 */
export function batteryFindings(devices: readonly DeviceSummary[], before: Found, limits: Limits): FoundOne[] {
  const code = 'battery-weak'
  const unmeasured = devices.filter((device) => !isMeasured(device))
  const models = [...Map.groupBy(devices.filter(isMeasured), ({ model }) => model).values()]
  const found = models.flatMap((same) => {
    if (same.length < fewestDevices) return stillFound(same, before, code)
    const usual = median(same.map(({ dischargeRates }) => median(dischargeRates)))
    return same.flatMap(({ id, dischargeRates }): FoundOne[] => {
      const { value, low, high } = medianEstimate(dischargeRates)
      const severity = graded(low / usual, limits, severityBefore(before, id, code))
      if (!severity) return []
      return [
        [id, { code, about: 'device', severity, certainty: 'likely', value, interval: { low, high }, against: usual }],
      ]
    })
  })
  return [...found, ...stillFound(unmeasured, before, code)]
}
