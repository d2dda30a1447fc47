import browser from 'webextension-polyfill'
import { ownUrl } from './runtime.ts'

/**
 * Opens the help page in a window as wide as the popup: no API opens the popup itself without a window in front. One that
 * is open already comes to the front. The page knows by its address that it has a window to itself.
 */
export async function openHelpWindow(): Promise<void> {
  const url = ownUrl('extension/help/help.html?window')
  const [open] = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] })
  if (open) await browser.windows.update(open.windowId, { focused: true })
  else await browser.windows.create({ url, type: 'popup', width: 420, height: 680 })
}
