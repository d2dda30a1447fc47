import { NotOffered, type Reader } from '../core/signals.ts'

/** chrome.system.display: how many screens are connected. A vanished internal panel shows as 0. */
export const displaysReader: Reader = {
  fields: ['displays'],
  async read() {
    if (!chrome.system?.display) throw new NotOffered()
    return { displays: (await chrome.system.display.getInfo()).length }
  },
}
