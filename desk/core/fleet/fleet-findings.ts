import type { FromFleet } from '../device-health.ts'
import { schoolLevel, schoolOf } from '../schools.ts'
import { batteryFindings } from './battery.ts'
import { defaultFleetLimits, type FleetLimits } from './fleet-limits.ts'
import { together } from './found.ts'
import { heatFindings, modelHeat, modelHeatFindings } from './heat.ts'
import { linkFindings } from './link.ts'
import type { DeviceSummary } from './summary.ts'
import { releaseFindings, silenceFindings, supportFindings } from './upkeep.ts'

/** What the fleet is judged by. */
export interface FleetContext {
  /** Milliseconds since 1970. */
  now: number
  /** Every unit's path, so that schools are told apart even where few of them have devices. */
  units: readonly string[]
  /** What was found the last time. */
  before: ReadonlyMap<string, Pick<FromFleet, 'findings'>>
  /** When a device's updates end, in milliseconds since 1970: by Google's list, where there is one. */
  supportUntil?: (device: DeviceSummary) => number | undefined
  limits?: FleetLimits
}

/** What the whole fleet's readings say of each of its devices. */
export function fleetFindings(devices: readonly DeviceSummary[], context: FleetContext): Map<string, FromFleet> {
  const { now, units, supportUntil = () => undefined, limits = defaultFleetLimits } = context
  const before = new Map([...context.before].map(([id, { findings }]) => [id, findings]))
  const heat = modelHeat(devices)
  const level = schoolLevel([...new Set([...units, ...devices.map(({ unit }) => unit)])])
  const found = together(
    heatFindings(devices, heat, before, limits.hotShare),
    batteryFindings(devices, before, limits.batteryRatio),
    linkFindings(devices, (unit) => schoolOf(unit, level), before, limits),
    modelHeatFindings(devices, heat, before, limits.modelDegrees),
    releaseFindings(devices, before, limits.releasesBehind),
    supportFindings(devices, supportUntil, now, limits.supportDays),
    silenceFindings(devices, before, now, limits.silentDays),
  )
  return new Map(
    devices.map(({ id, model, recent }) => {
      const findings = found.get(id) ?? []
      // What stands from before was judged beside the model too: it would else be found twice.
      const heatJudged = (model !== null && heat.has(model)) || findings.some(({ code }) => code === 'heat')
      return [id, { recent, findings, heatJudged }]
    }),
  )
}
