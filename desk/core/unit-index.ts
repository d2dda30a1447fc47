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

/**
 * The revision that a unit is to have at an instant: that of a window that is open then, else its own.
 * @param now milliseconds since 1970.
 */
export function revisionAt({ revision, windows = [] }: RegisteredUnit, now: number): string {
  const open = windows.find(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
  return open?.revision ?? revision
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
