import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, TargetType, type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import type { DeviceFindingCode } from '../../contract/finding.ts'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { browserSwitches, writePolicyLauncher } from '../../scripts/browser/policy-launcher.ts'
import type { AlarmName } from '../../extension/core/ports.ts'
import { chooseLanguage } from './choose-language.ts'
import { namespaceRefused } from './namespace-refused.ts'
import { readPolicyPage, type JudgedPolicies } from './policy-page.ts'
import type { School } from './school.ts'
import type { SmallDisk } from './small-disk.ts'
import { until } from './until.ts'

/** Each policy's value, and the errors and warnings that Chromium found in it. */
export interface PupilPolicies {
  chrome: JudgedPolicies
  extension: JudgedPolicies
}

const patience = { timeout: 20_000 }

/** A pupil's Chromium under the school's policy, with a profile that outlives it. */
export class Pupil {
  readonly #school: School
  readonly #browser: Browser

  private constructor(school: School, browser: Browser) {
    this.#school = school
    this.#browser = browser
  }

  /**
   * @param profile the name of the folder that the browser remembers in; another is a device that is new.
   * @param switches more of Chromium's own: a camera that is acted, say.
   * @param disk what that folder lies on, where it is to become full; it ends with the browser.
   */
  static async start(
    school: School,
    profile = 'profile',
    switches: readonly string[] = [],
    disk?: SmallDisk,
  ): Promise<Pupil> {
    const found = await findBrowser({ say: (sentence) => console.error(sentence) })
    const program = disk ? { ...found, executable: await disk.under(found.executable) } : found
    const launcher = await writePolicyLauncher(program, school.policyFolder, school.folder)
    const browser = await launch({
      executablePath: launcher,
      // The screen of a school's Chromebook: a popup is as tall as the window lets it be.
      args: [
        ...browserSwitches(join(school.folder, profile), { headless: true }),
        '--window-size=1366,768',
        // What lets the toolbar button be pressed, over a pipe alone.
        '--enable-unsafe-extension-debugging',
        ...switches,
      ],
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      pipe: true,
      protocolTimeout: 15_000,
    }).catch(async (error: unknown) => {
      throw new Error(await namespaceRefused(school.folder), { cause: error })
    })
    disk?.isHeldBy(browser.process()?.pid)
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

  /** Whether the extension is there before so many milliseconds have passed; where it may come, it takes half a second. */
  async isInstalledWithin(timeout: number): Promise<boolean> {
    const target = await this.#browser.waitForTarget((each) => this.#isWorker(each), { timeout }).catch(() => undefined)
    return target !== undefined
  }

  #isWorker(target: Target): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.#id)
  }

  /**
   * Presses the toolbar button over a page as a finger does, where {@link pressHelp} has the extension open its popup:
   * only such a press lets a picture of the page be taken, and it needs no worker.
   * @param tab at an address that no other tab is at.
   */
  async pressToolbar(tab: Page): Promise<Page> {
    await tab.bringToFront()
    const devtools = await this.#browser.target().createCDPSession()
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const targetId = targetInfos.find(({ url }) => url === tab.url())?.targetId
    if (targetId === undefined) throw new Error(`no tab is at ${tab.url()}`)
    const opened = this.#browser.waitForTarget((each) => each.url().includes('/help.html'), patience)
    await devtools.send('Extensions.triggerAction', { id: this.#id, targetId })
    const popup = await (await opened).asPage()
    await devtools.detach()
    return popup
  }

  /** Presses the toolbar button: the popup opens as for a pupil. */
  async pressHelp(): Promise<Page> {
    // A popup needs a window in front, as a pupil who presses a button has.
    const [tab] = await this.#browser.pages()
    await (tab ?? (await this.#browser.newPage())).bringToFront()
    await (await this.worker()).evaluate(() => chrome.action.openPopup())
    const target = await this.#browser.waitForTarget((each) => each.url().includes('/help.html'), patience)
    return await target.asPage()
  }

  /**
   * Presses the toolbar button and a picture: that sends. A guide that is offered first has not helped. Then tells what
   * it is in words, where there are any; gives back the popup.
   * @param over the page that the button is pressed over, where a picture of it is to be taken.
   */
  async askForHelp(category: string, words?: string, over?: Page): Promise<Page> {
    const popup = over ? await this.pressToolbar(over) : await this.pressHelp()
    await chooseLanguage(popup, 'sv')
    await popup.locator(`[data-category="${category}"]`).click()
    await popup.waitForSelector('[data-screen=sent], [data-screen=guide]')
    if (await popup.$('[data-screen=guide]')) await popup.locator('[data-press=still-broken]').click()
    await popup.waitForSelector('[data-screen=sent]')
    if (words === undefined) return popup
    await popup.locator('[data-tell=words]').click()
    await popup.locator('textarea').fill(words)
    await popup.locator('[data-press=send]').click()
    await popup.waitForSelector('[data-tell=words][data-told=true]')
    return popup
  }

  /**
   * Presses the toolbar button and reads what IT support has answered to the one open question. An answer that the
   * worker knows of shows at once; one that comes while the popup is open is a press away.
   */
  async readAnswer(): Promise<Page> {
    const popup = await this.pressHelp()
    await popup.waitForSelector('[data-screen=thread], .mine')
    if (!(await popup.$('[data-screen=thread]'))) await popup.locator('.mine').click()
    await popup.waitForSelector('[data-screen=thread] [data-from=it]')
    return popup
  }

  /** Presses the one notification that the browser shows, as far as a page can: a person presses it outside the page. */
  async pressNotification(): Promise<Page> {
    const opened = this.#browser.waitForTarget((each) => each.url().includes('/help.html'), patience)
    const press = `dispatchEvent(new NotificationEvent('notificationclick', { notification }))`
    await (await this.worker()).evaluate(`registration.getNotifications().then(([notification]) => ${press})`)
    return await (await opened).asPage()
  }

  /** Presses the toolbar button and then the popup's link: what IT sees. */
  async pressAbout(): Promise<Page> {
    const popup = await this.pressHelp()
    const link = await popup.waitForSelector('footer [data-about]')
    await link?.focus()
    const opened = this.#browser.waitForTarget((each) => each.url().includes('/about.html'), patience)
    // The popup closes as the page opens, and may take the end of the press with it.
    const pressed = popup.keyboard.press('Enter').catch(() => undefined)
    const target = await opened
    await pressed
    return await target.asPage()
  }

  /** A page of the extension in a tab, or of Chromium itself. */
  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await page.goto(url.replace('chrome-extension://ID/', `chrome-extension://${this.#id}/`))
    return page
  }

  /** Has the extension remember something, as if it had come to know it by itself. */
  async remembers(entries: object): Promise<void> {
    await (await this.worker()).evaluate((all) => chrome.storage.local.set(all), entries)
  }

  /** What the extension remembers, whole. */
  async remembered(): Promise<Record<string, unknown>> {
    return await (await this.worker()).evaluate(() => chrome.storage.local.get())
  }

  /**
   * Waits until Chromium has written down that the extension is installed: some ten seconds after it
   * came. Killed before that, the browser starts without it, and fetches it again when it can.
   */
  async installRecorded(): Promise<void> {
    const preferences = join(this.#school.folder, 'profile', 'Default', 'Preferences')
    await until('the install in the profile', async () => {
      return (await readFile(preferences, 'utf8').catch(() => '')).includes(this.#id)
    })
  }

  /** What Chromium's own policy page knows: by group, by name. */
  async policyPage(): Promise<PupilPolicies> {
    const page = await this.#browser.newPage()
    const { chrome, extensions } = await readPolicyPage(page)
    await page.close()
    return { chrome, extension: extensions[this.#id]?.policies ?? {} }
  }

  /** Lets an alarm ring by hand, as the clock would. */
  async #ring(alarm: AlarmName): Promise<void> {
    await (
      await this.worker()
    ).evaluate((name) => {
      const rung: unknown = Reflect.get(chrome.alarms.onAlarm, 'dispatch')
      if (typeof rung !== 'function') throw new Error('this browser lets no alarm be rung by hand')
      Reflect.apply(rung, chrome.alarms.onAlarm, [{ name, scheduledTime: Date.now() }])
    }, alarm)
  }

  /** The device is read, and tells the desk. */
  async ringCheckIn(): Promise<void> {
    await this.#ring('check-in')
  }

  /** The desk is asked what has become of the pupil's questions. */
  async ringNews(): Promise<void> {
    await this.#ring('news')
  }

  /** What waits to be sent is tried again. */
  async ringRetry(): Promise<void> {
    await this.#ring('retry')
  }

  /** Has the extension remember that it offers help with a finding, as after a reading that shows it. */
  async offer(code: DeviceFindingCode): Promise<void> {
    await this.remembers({ offer: { code, dismissed: [] } })
  }

  /** Ends the worker at once, as Chromium may at any moment. */
  async killWorker(): Promise<void> {
    const target = await this.#browser.waitForTarget((each) => this.#isWorker(each), patience)
    await (await target.worker())?.close()
    // A worker that is ending still stands among the targets for a moment: whoever asks for the next would get it.
    await until('the worker to be gone', async () => !this.#browser.targets().includes(target))
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
