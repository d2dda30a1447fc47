import browser from 'webextension-polyfill'
import { ownUrl } from './runtime.ts'

/** Opens the help page in a window as wide as the popup: no API opens the popup itself without a window in front. */
export async function openHelpWindow(): Promise<void> {
  const url = ownUrl('extension/help/help.html')
  await browser.windows.create({ url, type: 'popup', width: 420, height: 680 })
}
