import { NotOffered, type Reader } from '../core/signals.ts'

type DeviceAttributes = typeof chrome.enterprise.deviceAttributes

/** By promise: a callback that is refused gets nothing, which looks like a user who is not affiliated. */
function attributes(): DeviceAttributes {
  // The types promise the API everywhere; only ChromeOS has it.
  const offered: Partial<typeof chrome.enterprise>['deviceAttributes'] = chrome.enterprise?.deviceAttributes
  if (!offered) throw new NotOffered()
  return offered
}

/**
 * chrome.enterprise.deviceAttributes, each attribute by itself: ChromeOS only, for a force-installed extension
 * and an affiliated user; empty strings otherwise (developer.chrome.com, enterprise/deviceAttributes).
 */
export const deviceAttributesReaders: readonly Reader[] = [
  {
    fields: ['serialNumber'],
    read: async () => ({ serialNumber: await attributes().getDeviceSerialNumber() }),
  },
  {
    fields: ['directoryDeviceId'],
    read: async () => ({ directoryDeviceId: await attributes().getDirectoryDeviceId() }),
  },
  {
    fields: ['assetId'],
    read: async () => ({ assetId: await attributes().getDeviceAssetId() }),
  },
]
