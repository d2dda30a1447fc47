import { catalogue } from '../catalogue/catalogue.ts'
import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'

/**
 * The file for `/etc/opt/chrome/policies/managed/` (Chromium: `/etc/chromium/policies/managed/`) on
 * Linux. It holds what exists there: Chrome's policy page calls a policy of ChromeOS alone an unknown one.
 */
export function linuxManaged({ policies, extensionId, settings }: Given): string {
  const onLinux = [...policies].filter(([name]) => catalogue.get(name)?.platforms.includes('linux'))
  return jsonFile({
    ...Object.fromEntries(onLinux),
    '3rdparty': { extensions: { [extensionId]: settings } },
  })
}
