import { join } from 'node:path'
import { launch, TargetType, type Browser, type CDPSession, type Page } from 'puppeteer-core'
import * as z from 'zod/mini'
import type { FoundBrowser } from '../browser/find-browser.ts'
import { browserSwitches, writePolicyLauncher } from '../browser/policy-launcher.ts'
import { openPopup, type PopupPaint } from './popup-paint.ts'
import { cpuOf, extensionProcessesOf, processes } from './process-cpu.ts'
import type { Workplace } from './workplace.ts'

/** An installed extension whose worker can be stopped, woken and weighed; no debugger is attached but for the weighing. */
export interface ProbedBrowser {
  /** Waits until the extension's worker runs. */
  workerRuns(): Promise<void>
  /** Opens the page of the extension that wakes are made from. */
  openPage(path: string): Promise<void>
  /** Ends the worker, as Chromium does to one that is idle. */
  stopWorker(): Promise<void>
  /** The same where it may have ended by itself. */
  endWorker(): Promise<void>
  /** Opens the popup by the toolbar button, and closes it. Not beside `openPage`, which it would cut off. */
  openPopup(): Promise<PopupPaint>
  /** Sends a message from the page. @returns milliseconds to the worker's answer. */
  ask(message: unknown): Promise<number>
  /** Milliseconds that the extension's process has been on a processor since it began. */
  cpu(): Promise<number>
  /** Bytes of the worker's heap in use after a full collection. */
  heapBytes(): Promise<number>
  close(): Promise<void>
}

/** No worker takes this long, in milliseconds. */
const patience = 30_000

interface Probe {
  browser: Browser
  session: CDPSession
  extensionId: string
  workplace: Workplace
}

async function workerTarget({ session, extensionId }: Probe) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
}

/** Waits for something of the browser. */
async function until<Value>(
  what: string,
  { workplace }: Probe,
  look: () => Promise<Value | undefined>,
): Promise<Value> {
  const most = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > most) throw new Error(`The browser took too long: ${what} was not seen in ${patience / 1000} s.`)
    await workplace.pause(20)
  }
}

async function stopWorker(probe: Probe): Promise<void> {
  await until('a running worker', probe, () => workerTarget(probe))
  await endWorker(probe)
}

async function endWorker(probe: Probe): Promise<void> {
  const running = await workerTarget(probe)
  if (!running) return
  await probe.session.send('Target.closeTarget', { targetId: running.targetId })
  await until("the worker's end", probe, async () => ((await workerTarget(probe)) === undefined ? true : undefined))
}

async function heapBytes(probe: Probe): Promise<number> {
  const target = await until('a running worker', probe, () => workerTarget(probe))
  const attached = await probe.session.connection()?.createSession(target)
  if (!attached) throw new Error('The browser ended before its worker could be weighed.')
  // The second collection frees what the first one's finalizers let go of.
  for (let times = 0; times < 2; times += 1) await attached.send('HeapProfiler.collectGarbage')
  const { usedSize } = await attached.send('Runtime.getHeapUsage')
  await attached.detach()
  return usedSize
}

/** The process that runs the extension's page and worker. */
async function extensionProcess({ browser }: Probe): Promise<number> {
  const root = browser.process()?.pid ?? 0
  const own = extensionProcessesOf(root, await processes())
  const [only] = own
  if (only && own.length === 1) return only.pid
  throw new Error(`One extension process was expected beneath process ${root}, but ${own.length} were found.`)
}

async function ask(page: Page, message: unknown): Promise<number> {
  // As text: the page knows chrome, and this program's types do not.
  const elapsed: unknown = await page.evaluate(`(async () => {
    const began = performance.now()
    await chrome.runtime.sendMessage(${JSON.stringify(message)})
    return performance.now() - began
  })()`)
  return z.number().parse(elapsed)
}

/** Starts a browser with a new profile under the policy, which installs the extension. */
export async function probeBrowser(
  found: FoundBrowser,
  place: { policyFolder: string; folder: string; extensionId: string },
  workplace: Workplace,
): Promise<ProbedBrowser> {
  const browser = await launch({
    executablePath: await writePolicyLauncher(found, place.policyFolder, place.folder),
    args: browserSwitches(join(place.folder, 'profile'), { headless: true }),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
    // The benchmark ends its browsers itself, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: patience,
  })
  const probe = { browser, session: await browser.target().createCDPSession(), ...place, workplace }
  let page: Page | undefined
  const opened = (): Page => {
    if (page === undefined) throw new Error("The extension's page has not been opened.")
    return page
  }
  return {
    async workerRuns() {
      await until('a running worker', probe, () => workerTarget(probe))
    },
    async openPage(path) {
      page = await browser.newPage()
      await page.goto(`chrome-extension://${place.extensionId}/${path}`)
    },
    stopWorker: () => stopWorker(probe),
    endWorker: () => endWorker(probe),
    openPopup: () => openPopup({ ...probe, pause: workplace.pause }),
    ask: (message) => ask(opened(), message),
    cpu: async () => await cpuOf(await extensionProcess(probe)),
    heapBytes: () => heapBytes(probe),
    close: () => browser.close(),
  }
}
