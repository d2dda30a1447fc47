import { NotOffered, type Reader } from '../core/signals.ts'

/**
 * chrome.enterprise.networkingAttributes: ChromeOS only, for a force-installed extension, an affiliated
 * user and a device that is connected; it refuses otherwise. Read only where the settings ask for it.
 */
export const networkAddressesReader: Reader = {
  fields: ['macAddress', 'ipv4Address'],
  onlyWhere: 'networkAddresses',
  async read() {
    const attributes: Partial<typeof chrome.enterprise>['networkingAttributes'] =
      chrome.enterprise?.networkingAttributes
    if (!attributes) throw new NotOffered()
    return await new Promise((resolve, reject) => {
      attributes.getNetworkDetails((details) => {
        // Without a network there are no details, and only lastError says so.
        if (chrome.runtime.lastError) reject(new Error(chrome.runtime.lastError.message))
        else resolve({ macAddress: details.macAddress, ipv4Address: details.ipv4 })
      })
    })
  },
}
