import * as z from 'zod'
import { inOrder } from '../../contract/limit-settings.ts'
import { defaultFleetLimits, type FleetLimits } from './fleet/fleet-limits.ts'

const Limits = z.strictObject({ watch: z.number(), act: z.number(), slack: z.number().min(0) })

/**
 * Which way is worse is told by the two numbers themselves (graded.ts): turned round, every sound device would be a
 * grave case. And a figure that is best at 0 must be able to come back from its slack.
 */
function limitsWhere(worse: 'less' | 'more') {
  return Limits.superRefine(({ watch, act, slack }, context) => {
    if (!inOrder(worse, watch, act)) context.addIssue(`act must be ${worse} than watch`)
    else if (worse === 'more' && slack >= watch)
      context.addIssue('slack must be less than watch: the finding could never end')
  })
}

const rising = limitsWhere('more')
const falling = limitsWhere('less')

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
      batteryRatio: rising.default(defaultFleetLimits.batteryRatio),
      hotShare: rising.default(defaultFleetLimits.hotShare),
      modelDegrees: rising.default(defaultFleetLimits.modelDegrees),
      poorDevices: rising.default(defaultFleetLimits.poorDevices),
      poorReadings: rising.default(defaultFleetLimits.poorReadings),
      releasesBehind: rising.default(defaultFleetLimits.releasesBehind),
      supportDays: falling.default(defaultFleetLimits.supportDays),
      silentDays: rising.default(defaultFleetLimits.silentDays),
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
