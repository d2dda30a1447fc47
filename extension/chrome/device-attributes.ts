import { NotOffered, type Reader } from '../core/signals.ts'

/**
 * chrome.enterprise.deviceAttributes: ChromeOS only, for a force-installed extension and an affiliated
 * user; empty strings otherwise (developer.chrome.com, enterprise/deviceAttributes).
 */
export const deviceAttributesReader: Reader = {
  fields: ['serialNumber', 'directoryDeviceId', 'assetId'],
  async read() {
    // The types promise the API everywhere; only ChromeOS has it.
    const attributes: Partial<typeof chrome.enterprise>['deviceAttributes'] = chrome.enterprise?.deviceAttributes
    if (!attributes) throw new NotOffered()
    const [serialNumber, directoryDeviceId, assetId] = await Promise.all([
      new Promise<string>((resolve) => attributes.getDeviceSerialNumber(resolve)),
      new Promise<string>((resolve) => attributes.getDirectoryDeviceId(resolve)),
      new Promise<string>((resolve) => attributes.getDeviceAssetId(resolve)),
    ])
    return { serialNumber, directoryDeviceId, assetId }
  },
}
