import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { makeClassLink } from '../../../desk/class-link-making.ts'
import { startDesk, type Desk } from '../../../desk/serve.ts'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { register, units } from '../samples.ts'
import { enrol } from '../stores/store-inputs.ts'
import { tempFolder } from '../temp-folder.ts'
import { openWorkshop, sizes, type Workshop } from './board-browser.ts'

/** What the browser's fake camera "reads", set by the test; the page's own BarcodeDetector stands in for the system's. */
const fakeDetector = `
  window.codes = []
  window.looks = 0
  window.BarcodeDetector = class {
    async detect(video) {
      window.looks += 1
      return video.videoWidth === 0 ? [] : window.codes.splice(0).map((rawValue) => ({ rawValue }))
    }
  }`

/** Loses the answers of the next requests after the desk has done what they ask. */
const losingFetch = `
  window.lose = 0
  const fetched = window.fetch
  window.fetch = async (...asked) => {
    const response = await fetched(...asked)
    if (window.lose > 0) {
      window.lose -= 1
      throw new TypeError('Failed to fetch')
    }
    return response
  }`

/** A teacher at the page of a class link, with a true desk behind it. */
export interface ReportVisit {
  desk: Desk
  /** Beside the desk, on the same database. */
  store: Store
  page: Page
  /** The address of the link of 4A. */
  link: string
  complaints: string[]
  open(address?: string): Promise<void>
  /** Waits until the selector's text holds the part; gives back the whole text. */
  sees(selector: string, part: string): Promise<string>
  /** What the camera is shown next. */
  show(...codes: string[]): Promise<void>
  /** Whether any camera is at work in the page. */
  watching(): Promise<boolean>
  end(): Promise<void>
}

async function deskOf(workshop: Workshop) {
  const folder = await tempFolder()
  const unitRegisterFile = join(folder, 'unit-register.json')
  await writeFile(unitRegisterFile, JSON.stringify(register))
  const dataFolder = join(folder, 'desk')
  const desk = await startDesk({
    port: 0,
    dataFolder,
    unitRegisterFile,
    extensionId: 'a'.repeat(32),
    extensionFolder: folder,
    boardFolder: workshop.folder,
    log: () => {},
  })
  const store = await openSqliteStore(dataFolder, Date.now)
  await store.enrol(enrol('pupil', { assetId: 'C-0107', serialNumber: 'SN0107' }))
  await store.enrol(enrol('spare', { assetId: 'C-0412' }))
  await store.enrol(enrol('second', { assetId: 'C-0413' }))
  const deps = { store, clock: Date.now, randomBytes: (count: number) => randomBytes(count) }
  const { address } = await makeClassLink(deps, { unit: units['4A'], days: 9, by: 'Ann' }, desk.url)
  return { desk, store, link: address }
}

/** What the browser complains of; the network's own lines are what a cut desk looks like. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  return complaints
}

function doings(page: Page, link: string) {
  return {
    async open(address = link): Promise<void> {
      await page.goto(address)
      await page.waitForSelector('main > *')
    },
    async sees(selector: string, part: string): Promise<string> {
      await page.waitForFunction(
        (css, text) => document.querySelector(css)?.textContent.includes(text),
        { timeout: 10_000 },
        selector,
        part,
      )
      return await page.$eval(selector, (element) => element.textContent)
    },
    show: async (...codes: string[]) => void (await page.evaluate(`window.codes = ${JSON.stringify(codes)}`)),
    watching: async () => (await page.evaluate('document.querySelector("video")?.srcObject?.active === true')) === true,
  }
}

async function begin(workshop: Workshop, withDetector: boolean): Promise<ReportVisit> {
  const { desk, store, link } = await deskOf(workshop)
  const context: BrowserContext = await workshop.browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport(sizes.phone)
  await page.evaluateOnNewDocument(losingFetch)
  if (withDetector) await page.evaluateOnNewDocument(fakeDetector)
  const complaints = complaintsOf(page)
  return {
    desk,
    store,
    page,
    link,
    complaints,
    ...doings(page, link),
    async end() {
      await context.close()
      await store.close()
      await desk.close()
      if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join(' | ')}`)
    },
  }
}

const cameraSwitches = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** For a test file: one built page and browser, and before each test a visit of its own. */
export function eachReportVisit({ detector = true } = {}): { readonly visit: ReportVisit } {
  let workshop: Workshop | undefined
  let visit: ReportVisit | undefined
  beforeAll(async () => {
    workshop = await openWorkshop(cameraSwitches)
  })
  afterAll(async () => {
    await workshop?.close()
  })
  beforeEach(async () => {
    if (workshop) visit = await begin(workshop, detector)
  })
  afterEach(async () => {
    await visit?.end()
  })
  return {
    get visit() {
      if (!visit) throw new Error('There is no visit outside a test: read it within one.')
      return visit
    },
  }
}
