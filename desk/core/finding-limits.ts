import * as z from 'zod'
import { defaultFleetLimits, type FleetLimits } from './fleet/fleet-limits.ts'

const Limits = z.strictObject({ watch: z.number(), act: z.number(), slack: z.number().min(0) })

/** What a municipality may set instead of the defaults: any of the fleet's limits, each whole. */
const GivenLimits = z.strictObject({
  /** Where a device's own limits stood before the plan had them. */
  device: z
    .undefined({
      error:
        'a device is judged by the limits of its unit in the plan; move these to freeDiskMebibytes, ' +
        'memoryShortagePercent, restartsPerDay, batteryPercent and heatCelsius beneath "fadder:"',
    })
    .optional(),
  fleet: z
    .strictObject({
      batteryRatio: Limits.default(defaultFleetLimits.batteryRatio),
      hotShare: Limits.default(defaultFleetLimits.hotShare),
      modelDegrees: Limits.default(defaultFleetLimits.modelDegrees),
      poorDevices: Limits.default(defaultFleetLimits.poorDevices),
      poorReadings: Limits.default(defaultFleetLimits.poorReadings),
      releasesBehind: Limits.default(defaultFleetLimits.releasesBehind),
      supportDays: Limits.default(defaultFleetLimits.supportDays),
      silentDays: Limits.default(defaultFleetLimits.silentDays),
    })
    .prefault({}),
})

/**
 * The fleet's limits in force. Only the desk sees a fleet, so they are its own; a device's are settings.
 * @throws ZodError naming what is not a limit.
 * @param given what the desk's owner wrote.
 */
export function findingLimits(given: unknown = {}): FleetLimits {
  return GivenLimits.parse(given).fleet
}
