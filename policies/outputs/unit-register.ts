import { UnitRegister } from '../../contract/unit-register.ts'
import { sha256 } from '../digest.ts'
import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'

/** What the desk is told of a plan: its units, their revisions, and a hash of each enrolment secret. */
export function unitRegister(municipality: string, givens: readonly Given[]): string {
  const register: UnitRegister = {
    format: 'fadder-units/1',
    municipality,
    units: givens.map(({ unit, settings }) => ({
      path: unit.path,
      name: unit.name,
      revision: settings.revision,
      enrolmentSecretSha256: sha256(settings.enrolmentSecret),
    })),
  }
  return jsonFile(UnitRegister.parse(register))
}
