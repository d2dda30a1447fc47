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
    await page.locator('button').click()
    await page.waitForSelector('main [role=list], main table, main', { timeout: 20_000 })
    await page.waitForFunction(() => location.pathname === '/')
    return new Technician(browser, page)
  }

  /** How often the page has been loaded since the board came up: nothing that is live may raise it. */
  get loads(): number {
    return this.#loads
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
