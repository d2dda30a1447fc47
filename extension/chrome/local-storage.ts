import browser from 'webextension-polyfill'
import { DurableStore } from '../core/durable-store.ts'
import type { KeyValue } from '../core/memory.ts'
import { writeRefused } from './session-mark.ts'

const bare: KeyValue = {
  async get(key) {
    return (await browser.storage.local.get(key))[key]
  },
  async entries(prefix) {
    const all = Object.entries(await browser.storage.local.get())
    return Object.fromEntries(all.filter(([key]) => key.startsWith(prefix)))
  },
  async set(entries) {
    await browser.storage.local.set(entries)
  },
  async remove(keys) {
    await browser.storage.local.remove([...keys])
  },
}

/** storage.local, durable when a call has answered. */
export const localStorageArea: KeyValue = new DurableStore(bare, writeRefused)

/** Several entries by one question. */
export async function readLocalStorage(keys: readonly string[]): Promise<Record<string, unknown>> {
  return await browser.storage.local.get([...keys])
}

/** Calls back with the keys that changed, whoever changed them; gives back what ends it. */
export function onLocalStorageChanged(listener: (keys: string[]) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') listener(Object.keys(changes))
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
