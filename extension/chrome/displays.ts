import { NotOffered, type Reader } from '../core/signals.ts'

/** How many screens are connected. @throws NotOffered */
export async function countDisplays(): Promise<number> {
  if (!chrome.system?.display) throw new NotOffered()
  return (await chrome.system.display.getInfo()).length
}

/** Calls back when a screen came or went; gives back what ends it. */
export function onDisplaysChanged(listener: () => void): () => void {
  chrome.system.display.onDisplayChanged.addListener(listener)
  return () => chrome.system.display.onDisplayChanged.removeListener(listener)
}

/** chrome.system.display: how many screens are connected. A vanished internal panel shows as 0. */
export const displaysReader: Reader = {
  fields: ['displays'],
  async read() {
    return { displays: await countDisplays() }
  },
}
