import { catalogue } from '../catalogue/catalogue.ts'
import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'

/** A policy that Chrome takes from a file on Linux; its policy page calls any other an error. */
function isTaken(name: string): boolean {
  const policy = catalogue.get(name)
  return policy !== undefined && policy.platforms.includes('linux') && policy.cloudOnly !== true
}

/**
 * The file for `/etc/opt/chrome/policies/managed/` (Chromium: `/etc/chromium/policies/managed/`) on
 * Linux: the policies that have effect there, and the extension's settings as plain values.
 */
export function linuxManaged({ policies, extensionId, settings }: Given): string {
  return jsonFile({
    ...Object.fromEntries([...policies].filter(([name]) => isTaken(name))),
    '3rdparty': { extensions: { [extensionId]: settings } },
  })
}
