import browser from 'webextension-polyfill'
import type { Badge } from '../core/ports.ts'

/** Shows on the toolbar button how many answers are unseen; where there are none, that the device offers something. */
export async function showBadge({ unseen, offers }: Badge): Promise<void> {
  const text = unseen > 0 ? String(unseen) : offers ? '!' : ''
  await browser.action.setBadgeText({ text })
  // An offer is no alarm: grey, not the colour of news.
  if (text) await browser.action.setBadgeBackgroundColor({ color: unseen > 0 ? '#8a3ffc' : '#6f6f6f' })
}
