import type { Page } from 'puppeteer-core'

/** Goes with Tab to what a selector names and presses Enter, as somebody does who has no pointer. */
export async function pressByKeyboard(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector)
  await goTo(page, selector)
  await page.keyboard.press('Enter')
}

async function goTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${selector}`)
}

/** Presses keys by their places, whatever they would write: what a check of the keyboard hears. */
export async function pressPlaces(page: Page, codes: readonly string[]): Promise<void> {
  const devtools = await page.createCDPSession()
  for (const code of codes)
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await devtools.send('Input.dispatchKeyEvent', { type, code, key: code })
  await devtools.detach()
}
