import type { Settings } from '../contract/settings.ts'
import type { Effective } from './effective.ts'
import { PlannedSettings } from './fadder-settings.ts'

/** What a deployment says of one unit. */
export interface UnitDeployment {
  unit: string
  deskUrl: string
  enrolmentSecret: string
}

/**
 * The extension's settings in a unit, but for the revision that is made from them.
 * @throws ZodError where the plan was not checked before.
 */
export function extensionSettings(
  effective: Effective,
  { unit, deskUrl, enrolmentSecret }: UnitDeployment,
): Omit<Settings, 'revision'> {
  const planned = [...effective.fadder.values()].map(({ name, value }) => [name, value])
  return { unit, deskUrl, enrolmentSecret, ...PlannedSettings.parse(Object.fromEntries(planned)) }
}
