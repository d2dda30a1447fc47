import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { FakeDesk } from './fake-desk.ts'

/** The built page, and a browser to read it in. */
export interface Workshop {
  folder: string
  browser: Browser
  close(): Promise<void>
}

/** Builds the board into a folder of its own and starts Chromium, with more switches where they are given. */
export async function openWorkshop(switches: readonly string[] = []): Promise<Workshop> {
  const home = await mkdtemp(join(tmpdir(), 'fadder-board-'))
  const folder = join(home, 'board')
  await build({
    configFile: resolve(import.meta.dirname, '../../../desk/board/vite.config.ts'),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'error',
  })
  const browser = await launch({
    executablePath: process.env['FADDER_CHROMIUM'] ?? '/usr/bin/chromium',
    userDataDir: join(home, 'profile'),
    args: ['--no-sandbox', '--accept-lang=sv-SE,sv', ...switches],
  })
  return {
    folder,
    browser,
    async close() {
      await browser.close()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const sizes = { desktop: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const
export const schemes = ['light', 'dark'] as const

/** One technician's own browser, at a desk of its own. */
export class Visit {
  readonly desk: FakeDesk
  readonly page: Page
  /** What the browser complained of: errors, and whatever the CSP stopped. */
  readonly complaints: string[] = []
  readonly #context: BrowserContext

  private constructor(desk: FakeDesk, context: BrowserContext, page: Page) {
    this.desk = desk
    this.#context = context
    this.page = page
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      // The network's own lines are what a cut desk looks like; the page tells of those itself.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text())
    })
  }

  /** Starts a desk and opens a page, signed in unless told otherwise; nothing is visited yet. */
  static async begin(workshop: Workshop, { signedIn = true } = {}): Promise<Visit> {
    const desk = new FakeDesk(workshop.folder)
    await desk.start()
    const context = await workshop.browser.createBrowserContext()
    const page = await context.newPage()
    await page.setViewport(sizes.desktop)
    if (signedIn) await context.setCookie({ ...desk.cookie, domain: '127.0.0.1', path: '/', httpOnly: true })
    return new Visit(desk, context, page)
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(this.desk.url + path)
  }

  /** Waits until the selector's text holds the part; gives back the whole text. */
  async sees(selector: string, part: string): Promise<string> {
    await this.page.waitForFunction(
      (css, text) => document.querySelector(css)?.textContent.includes(text),
      { timeout: 10_000 },
      selector,
      part,
    )
    return await this.page.$eval(selector, (element) => element.textContent)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** What has focus: its data-row, id or tag, in that order of use to a reader. */
  async focus(): Promise<string> {
    return await this.page.evaluate(() => {
      const active = document.activeElement
      const row = active?.closest('[data-row]')?.getAttribute('data-row')
      return row ?? (active?.id || active?.tagName.toLowerCase()) ?? 'nothing'
    })
  }

  /** @throws Error with what the browser complained of, where it did. */
  async end(): Promise<void> {
    await this.#context.close()
    await this.desk.stop()
    if (this.complaints.length > 0) throw new Error(`The browser complained: ${this.complaints.join(' | ')}`)
  }
}

export const row = (number: number) => `[data-ticket-number="${number}"]`
export const byTestId = (name: string) => `[data-testid="${name}"]`
