import browser from 'webextension-polyfill'

/** What policy has written for this extension. Empty at first: Chromium fills it seconds after the start. */
export async function readManagedStorage(): Promise<unknown> {
  return await browser.storage.managed.get()
}

/** Calls back whenever policy writes. It must be registered while the worker starts. */
export function onManagedStorageChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener()
  })
}
