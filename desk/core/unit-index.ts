import { defaultLimits, deviceLimits, type DeviceLimits } from '../../contract/thresholds.ts'
import type { UnitRegister } from '../../contract/unit-register.ts'

export type RegisteredUnit = UnitRegister['units'][number]

/** The compiled plan's units, found by what the desk asks with. */
export interface UnitIndex {
  municipality: string
  units: readonly RegisteredUnit[]
  byPath(path: string): RegisteredUnit | undefined
  /** The unit that an enrolment secret opens, by the secret's SHA-256 in lower-case hexadecimal. */
  bySecretSha256(hash: string): RegisteredUnit | undefined
}

/** What holds in a unit at an instant: that of a window that is open then, else its own. */
function heldAt(unit: RegisteredUnit, now: number): Pick<RegisteredUnit, 'revision' | 'limits'> {
  const open = unit.windows?.find(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
  return open ?? unit
}

/** The revision that a unit is to have at an instant. @param now milliseconds since 1970. */
export function revisionAt(unit: RegisteredUnit, now: number): string {
  return heldAt(unit, now).revision
}

/**
 * What a unit's devices are judged by at an instant, as they judge themselves. The defaults hold for a unit
 * that the plan no longer has, and where an older compiler wrote the register.
 * @param now milliseconds since 1970.
 */
export function limitsAt(unit: RegisteredUnit | undefined, now: number): DeviceLimits {
  const limits = unit && heldAt(unit, now).limits
  return limits ? deviceLimits(limits) : defaultLimits
}

export function unitIndex(register: UnitRegister): UnitIndex {
  const byPath = new Map(register.units.map((unit) => [unit.path, unit]))
  const bySecret = new Map(register.units.map((unit) => [unit.enrolmentSecretSha256, unit]))
  return {
    municipality: register.municipality,
    units: register.units,
    byPath: (path) => byPath.get(path),
    bySecretSha256: (hash) => bySecret.get(hash),
  }
}
