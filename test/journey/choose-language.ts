import type { Page } from 'puppeteer-core'

/** Chooses a language in the help button, as a pupil does. */
export async function chooseLanguage(popup: Page, language: string): Promise<void> {
  await popup.waitForSelector('h1')
  if (await popup.$(`html[lang=${language}]`)) return
  await popup.locator('[data-press=language]').click()
  await popup.locator(`[data-language=${language}]`).click()
  // The button is back when the screen it led to is left.
  await popup.waitForSelector(`html[lang=${language}] [data-press=language]`)
}
