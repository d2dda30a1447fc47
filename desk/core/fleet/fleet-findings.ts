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
  before: ReadonlyMap<string, FromFleet>
  /** Each model's last day of updates, in milliseconds since 1970: from Google's Directory list, where there is one. */
  supportUntil?: ReadonlyMap<string, number>
  limits?: FleetLimits
}

/** What the whole fleet's readings say of each of its devices. */
export function fleetFindings(devices: readonly DeviceSummary[], context: FleetContext): Map<string, FromFleet> {
  const { now, units, supportUntil = new Map(), limits = defaultFleetLimits } = context
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
    silenceFindings(devices, before, limits.silentDays),
  )
  return new Map(
    devices.map(({ id, model, recent }) => [
      id,
      { recent, findings: found.get(id) ?? [], heatJudged: model !== null && heat.has(model) },
    ]),
  )
}
