import browser from 'webextension-polyfill'

/** Shows a number on the toolbar button; 0 takes it away. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#8a3ffc' })
}
