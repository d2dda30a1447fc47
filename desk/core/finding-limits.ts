import * as z from 'zod'
import { defaultLimits, type DeviceLimits } from '../../contract/thresholds.ts'
import { defaultFleetLimits, type FleetLimits } from './fleet/fleet-limits.ts'

/** From where on the desk calls something a finding. */
export interface FindingLimits {
  device: DeviceLimits
  fleet: FleetLimits
}

const Limits = z.strictObject({ watch: z.number(), act: z.number(), slack: z.number().min(0) })

/** What a municipality may set instead of the defaults: any of the limits, each whole. */
const GivenLimits = z.strictObject({
  device: z
    .strictObject({
      freeDisk: Limits.default(defaultLimits.freeDisk),
      shortOfMemory: Limits.default(defaultLimits.shortOfMemory),
      restarts: Limits.default(defaultLimits.restarts),
      battery: Limits.default(defaultLimits.battery),
      celsius: Limits.default(defaultLimits.celsius),
    })
    .prefault({}),
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

/** The limits in force. @throws ZodError naming what is not a limit. @param given what the desk's owner wrote. */
export function findingLimits(given: unknown = {}): FindingLimits {
  return GivenLimits.parse(given)
}
