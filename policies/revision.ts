import type { Settings } from '../contract/settings.ts'
import { sha256 } from './digest.ts'
import { canonicalJson, type Json } from './json.ts'

/**
 * The revision of what a unit is given: the first 12 hexadecimal digits of the SHA-256 of its policies,
 * the extension's id and the extension's settings but for the revision itself.
 *
 * It is the unit's own and not the plan's: a change for one class leaves every other unit's files, and
 * so the writes that Google counts, as they were.
 */
export function revisionOf(policies: Json, extensionId: string, settings: Omit<Settings, 'revision'>): string {
  return sha256(canonicalJson({ policies, extensionId, settings })).slice(0, 12)
}
