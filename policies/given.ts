import { extensionEndpoints } from '../contract/endpoints.ts'
import type { Settings } from '../contract/settings.ts'
import type { Effective } from './effective.ts'
import { extensionSettings } from './extension-settings.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Plan, Unit } from './plan/plan.ts'
import { revisionOf } from './revision.ts'

/** Everything that one unit is given, ready to be written in any format. */
export interface Given {
  unit: Unit
  effective: Effective
  /** The policies that the plan knows. */
  catalogue: Plan['catalogue']
  extensionId: string
  /** Values by policy name, with Fadder's own entry among the extension settings. */
  policies: ReadonlyMap<string, Json>
  settings: Settings
}

/** A deployment whose desk is known: the plan's, where the deployment names none. */
export interface ReadyDeployment {
  deskUrl: string
  extensionId: string
  enrolmentSecretOf: (unitPath: string) => string
}

/** Fadder's own entry: installed by force from the desk, updated from there too, and always in sight. */
function ownEntry(deskUrl: string): JsonObject {
  return {
    installation_mode: 'force_installed',
    update_url: deskUrl + extensionEndpoints.updates,
    // Without it the extension is installed from the desk but never updated from there.
    override_update_url: true,
    toolbar_pin: 'force_pinned',
  }
}

/** Fills in what the deployment says of a unit in which this is in force. */
export function giveUnit(
  { catalogue }: Pick<Plan, 'catalogue'>,
  unit: Unit,
  effective: Effective,
  deployment: ReadyDeployment,
): Given {
  const { deskUrl, extensionId } = deployment
  const policies = new Map<string, Json>([...effective.policies].map(([name, { value }]) => [name, value]))
  const others = policies.get('ExtensionSettings')
  policies.set('ExtensionSettings', { ...(isJsonObject(others) ? others : {}), [extensionId]: ownEntry(deskUrl) })
  const settings = extensionSettings(effective, {
    unit: unit.path,
    deskUrl,
    enrolmentSecret: deployment.enrolmentSecretOf(unit.path),
  })
  const revision = revisionOf(Object.fromEntries(policies), extensionId, settings)
  return { unit, effective, catalogue, extensionId, policies, settings: { revision, ...settings } }
}
