import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'
import { policiesOn } from './on-platform.ts'

/**
 * The file for `/etc/opt/chrome/policies/managed/` (Chromium: `/etc/chromium/policies/managed/`) on
 * Linux: the policies that have effect there, and the extension's settings as plain values.
 */
export function linuxManaged(given: Given): string {
  return jsonFile({
    ...Object.fromEntries(policiesOn(given, 'linux')),
    '3rdparty': { extensions: { [given.extensionId]: given.settings } },
  })
}
