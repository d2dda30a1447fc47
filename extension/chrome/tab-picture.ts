import browser from 'webextension-polyfill'

/**
 * A picture of the page in front as a PNG in a data URL, as it looks now. Allowed by activeTab alone, which a press of
 * the toolbar button grants for that page; undefined where the page is one that no extension may see.
 */
export async function pictureOfTab(): Promise<string | undefined> {
  try {
    return await browser.tabs.captureVisibleTab(undefined, { format: 'png' })
  } catch {
    return undefined
  }
}
