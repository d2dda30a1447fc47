import { UnitLimits, UnitRegister } from '../../contract/unit-register.ts'
import { sha256 } from '../digest.ts'
import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'
import type { OpenWindow } from '../compiled.ts'

/**
 * What the desk is told of a plan: its units, their revisions and the limits that their devices are judged
 * by (also those that windows give them, and when), and a hash of each enrolment secret.
 */
export function unitRegister(municipality: string, givens: readonly Given[], windows: readonly OpenWindow[]): string {
  const register: UnitRegister = {
    format: 'fadder-units/1',
    municipality,
    units: givens.map(({ unit, settings }) => ({
      path: unit.path,
      name: unit.name,
      revision: settings.revision,
      limits: UnitLimits.parse(settings),
      enrolmentSecretSha256: sha256(settings.enrolmentSecret),
      ...windowsOver(unit.path, windows),
    })),
  }
  return jsonFile(UnitRegister.parse(register))
}

function windowsOver(path: string, windows: readonly OpenWindow[]): Pick<UnitRegister['units'][number], 'windows'> {
  const over = windows.flatMap(({ window, from, until, units }) => {
    const open = units.get(path)
    if (!open) return []
    const { settings } = open
    return [{ id: window.id, from, until, revision: settings.revision, limits: UnitLimits.parse(settings) }]
  })
  return over.length === 0 ? {} : { windows: over }
}
