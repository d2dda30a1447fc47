import { NotOffered, type Reader } from '../core/signals.ts'

/** chrome.enterprise.hardwarePlatform: throws "Not allowed" without EnterpriseHardwarePlatformAPIEnabled. */
export const hardwarePlatformReader: Reader = {
  fields: ['manufacturer', 'model'],
  async read() {
    const platform: Partial<typeof chrome.enterprise>['hardwarePlatform'] = chrome.enterprise?.hardwarePlatform
    if (!platform) throw new NotOffered()
    const { manufacturer, model } = await platform.getHardwarePlatformInfo()
    return { manufacturer, model }
  },
}
