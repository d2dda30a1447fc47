import { NotOffered, type Reader } from '../core/signals.ts'

/** chrome.system.memory, in bytes. */
export const memoryReader: Reader = {
  fields: ['memoryBytes', 'availableMemoryBytes'],
  async read() {
    if (!chrome.system?.memory) throw new NotOffered()
    const { capacity, availableCapacity } = await chrome.system.memory.getInfo()
    return { memoryBytes: Math.round(capacity), availableMemoryBytes: Math.round(availableCapacity) }
  },
}
