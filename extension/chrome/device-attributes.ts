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
    // By promise: a callback that is refused gets nothing, which looks like a user who is not affiliated.
    const [serialNumber, directoryDeviceId, assetId] = await Promise.all([
      attributes.getDeviceSerialNumber(),
      attributes.getDirectoryDeviceId(),
      attributes.getDeviceAssetId(),
    ])
    return { serialNumber, directoryDeviceId, assetId }
  },
}
