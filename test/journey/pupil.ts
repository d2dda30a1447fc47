import { once } from 'node:events'
import { join } from 'node:path'
import { launch, type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { browserSwitches, writePolicyLauncher } from '../../scripts/browser/policy-launcher.ts'
import type { School } from './school.ts'

const patience = { timeout: 20_000 }

/** A pupil's Chromium under the school's policy, with a profile that outlives it. */
export class Pupil {
  readonly #school: School
  readonly #browser: Browser

  private constructor(school: School, browser: Browser) {
    this.#school = school
    this.#browser = browser
  }

  static async start(school: School): Promise<Pupil> {
    const found = await findBrowser({ say: (sentence) => console.error(sentence) })
    const launcher = await writePolicyLauncher(found, school.policyFolder, school.folder)
    const browser = await launch({
      executablePath: launcher,
      args: [...browserSwitches(join(school.folder, 'profile'), { headless: true }), '--lang=sv'],
      env: { ...process.env, LANGUAGE: 'sv', LANG: 'sv_SE.UTF-8' },
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      protocolTimeout: 15_000,
    })
    return new Pupil(school, browser)
  }

  get #id(): string {
    return this.#school.data.extensionId
  }

  /** The extension's worker, once the forced install has put it there. */
  async worker(): Promise<WebWorker> {
    const target = await this.#browser.waitForTarget((each) => this.#isWorker(each), patience)
    const worker = await target.worker()
    if (!worker) throw new Error('the target is no worker')
    return worker
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().includes(this.#id)
  }

  /** Presses the toolbar button: the popup opens as for a pupil. */
  async pressHelp(): Promise<Page> {
    const worker = await this.worker()
    await worker.evaluate(() => chrome.action.openPopup())
    const target = await this.#browser.waitForTarget((each) => each.url().includes('/help.html'), patience)
    return await target.asPage()
  }

  /** A page of the extension in a tab, or of Chromium itself. */
  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await page.goto(url.replace('chrome-extension://ID/', `chrome-extension://${this.#id}/`))
    return page
  }

  /** What the extension remembers, whole. */
  async remembered(): Promise<Record<string, unknown>> {
    return await (await this.worker()).evaluate(() => chrome.storage.local.get())
  }

  /** Ends the worker at once, as Chromium may at any moment. */
  async killWorker(): Promise<void> {
    await (await this.worker()).close()
  }

  /** Ends the browser as a battery that runs out does. */
  async killBrowser(): Promise<void> {
    const child = this.#browser.process()
    if (!child) throw new Error('the browser has no process')
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
