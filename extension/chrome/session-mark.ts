import type { SessionMark } from '../core/durable-store.ts'

const key = 'writeRefused'

/** Whether storage.local has refused a write since the browser started. The worker and the pages share it. */
export const writeRefused: SessionMark = {
  async isSet() {
    return (await chrome.storage.session.get(key))[key] === true
  },
  async set(on) {
    await chrome.storage.session.set({ [key]: on })
  },
}
