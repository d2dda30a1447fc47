import { NotOffered, type Reader } from '../core/signals.ts'

/**
 * navigator.storage.estimate. With the permission unlimitedStorage, quota less usage is the free space
 * of the profile's volume to the byte; without it, a fixed number that means nothing.
 */
export const freeDiskReader: Reader = {
  fields: ['freeDiskBytes'],
  async read() {
    if (!navigator.storage) throw new NotOffered()
    const { quota, usage } = await navigator.storage.estimate()
    return { freeDiskBytes: quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage) }
  },
}
