import { launch, type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import type { School } from './school.ts'

/** Somebody in IT support with the board open, in a browser that no policy concerns. */
export class Technician {
  readonly #browser: Browser
  readonly page: Page
  #loads = 0

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.page = page
    page.on('load', () => {
      this.#loads += 1
    })
  }

  /** Signs in with a one-time link and waits for the board. */
  static async signIn(school: School, name: string): Promise<Technician> {
    const { executable } = await findBrowser({ say: (sentence) => console.error(sentence) })
    const browser = await launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu', '--lang=sv'] })
    const page = await browser.newPage()
    await page.setViewport({ width: 1366, height: 768 })
    await page.goto(await school.desk.signInLink(name))
    await page.locator('[data-testid=sign-in]').click()
    await page.waitForSelector('[data-testid=sign-out]', { timeout: 20_000 })
    return new Technician(browser, page)
  }

  /** How often the page has been loaded since the board came up: nothing that is live may raise it. */
  get loads(): number {
    return this.#loads
  }

  /** Waits until the board shows a selector; gives back the text in it. */
  async sees(selector: string): Promise<string> {
    const handle = await this.page.waitForSelector(selector, { timeout: 20_000, visible: true })
    return (await handle?.evaluate((element) => element.textContent)) ?? ''
  }

  /** Goes to another part of the board by its address, without a load. */
  async goTo(part: 'tickets' | 'devices'): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `#/${part}`)
  }

  /** Opens a ticket, writes an answer and sends it. */
  async answer(number: number, text: string): Promise<void> {
    await this.goTo('tickets')
    await this.page.locator(`[data-ticket-number="${number}"]`).click()
    await this.page.locator('[data-testid=answer-text]').fill(text)
    await this.page.locator('[data-action=answer]').click()
    await this.sees(`[data-ticket-number="${number}"][data-state=answered]`)
  }

  /** What the desk's own API says, asked for from the signed-in page. */
  async asks(path: string): Promise<unknown> {
    return await this.page.evaluate(async (address) => {
      const answer: unknown = await (await fetch(address)).json()
      return answer
    }, path)
  }

  /** Opens a page as somebody who has never signed in. */
  async stranger(url: string): Promise<Page> {
    const page = await (await this.#browser.createBrowserContext()).newPage()
    await page.goto(url)
    return page
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
