import type { Given } from '../given.ts'
import { canonicalJson, jsonFile, type Json } from '../json.ts'
import { policiesOn } from './on-platform.ts'

/**
 * The same policies as the `.reg` file, as a group policy editor with Chrome's ADMX templates (or a
 * device manager that takes them) wants them filled in: each is set to Enabled or Disabled, and some
 * have a value. The extension's own settings have no template and stand in the `.reg` file alone.
 */
export function admxValues(given: Given): string {
  return jsonFile({
    format: 'fadder-admx-values/1',
    orgUnitPath: given.unit.path,
    revision: given.settings.revision,
    policies: policiesOn(given, 'windows').map(([policy, value]) => ({ policy, ...entered(value) })),
  })
}

function entered(value: Json): { state: 'Enabled' | 'Disabled'; value?: Json } {
  if (typeof value === 'boolean') return { state: value ? 'Enabled' : 'Disabled' }
  const plain = typeof value !== 'object' || (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  return { state: 'Enabled', value: plain ? value : canonicalJson(value) }
}
