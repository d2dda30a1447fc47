import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, TargetType, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { browserSwitches } from '../../scripts/browser/policy-launcher.ts'
import { goodSettings } from '../extension/fake-device.ts'

/*
 * A picture of the page in front, which Chromium allows only after a press of the toolbar button. That press can be
 * made only for an extension that lies unpacked: so there is no school here, and what is sent waits on the device.
 */
let browser: Browser
let folder: string

beforeAll(async () => {
  const { extension } = inject('built')
  const { executable } = await findBrowser({ say: (sentence) => console.error(sentence) })
  folder = await mkdtemp(join(tmpdir(), 'fadder-picture-'))
  browser = await launch({
    executablePath: executable,
    args: [...browserSwitches(folder, { headless: true }), '--window-size=1366,768'],
    enableExtensions: [extension],
    pipe: true,
  })
  await actSettings()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

async function workerOf() {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER)
  return await target.worker()
}

/** Policy reaches no extension that lies unpacked: the settings that allow pictures are acted, and their desk is nowhere. */
async function actSettings(): Promise<void> {
  const settings = { ...goodSettings, activeOn: ['linux'], screenshots: true, deskUrl: 'http://127.0.0.1:9' }
  await (
    await workerOf()
  )?.evaluate((acted) => {
    // The polyfill asks by callback; a Chromium that has `browser` itself is asked for a promise.
    Reflect.set(chrome.storage.managed, 'get', (tell?: (all: object) => void) => {
      tell?.(acted)
      return Promise.resolve(acted)
    })
  }, settings)
}

/** What waits on the device, as text. */
async function remembered(): Promise<string> {
  const worker = await workerOf()
  return await (worker?.evaluate(async () => JSON.stringify(await chrome.storage.local.get())) ?? '')
}

async function pressToolbar(tab: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values()
  if (!extension) throw new Error('the extension is not there')
  await tab.bringToFront()
  const opened = browser.waitForTarget((each) => each.url().includes('/help.html'))
  await tab.triggerExtensionAction(extension)
  return await (await opened).asPage()
}

async function press(popup: Page, selector: string): Promise<void> {
  await popup.waitForSelector(selector)
  await popup.$eval(selector, (button) => button instanceof HTMLElement && button.click())
}

/** The colours at some places of a JPEG, by shares of its width and height. */
async function coloursIn(page: Page, jpeg: string, places: readonly (readonly [number, number])[]) {
  return await page.evaluate(
    async (base64, shares) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${base64}`)).blob())
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      pen?.drawImage(picture, 0, 0)
      return shares.map(([x, y]) =>
        Array.from(pen?.getImageData(picture.width * x, picture.height * y, 1, 1).data ?? []).slice(0, 3),
      )
    },
    jpeg,
    places,
  )
}

it('is taken at a press, seen before it is sent, and holds nothing of what was covered', async () => {
  const tab = await browser.newPage()
  await tab.setViewport({ width: 1366, height: 768 })
  await tab.goto('data:text/html,<title>sida</title><body style="background:rgb(0,200,0)">')
  const popup = await pressToolbar(tab)
  await press(popup, '[data-category=screen]')
  await press(popup, '[data-tell=picture]')
  await popup.waitForSelector('[data-screen=picture]')
  expect(await popup.$('img')).toBeNull()
  await press(popup, '[data-press=take]')
  await popup.waitForSelector('[data-screen=picture-see] img')
  expect(await remembered()).not.toContain('jpeg')

  // By keys alone: five steps higher.
  await press(popup, '[data-press=hide]')
  await popup.waitForSelector('.bar:focus')
  await popup.keyboard.down('Shift')
  for (const _ of [0, 1, 2, 3, 4]) await popup.keyboard.press('ArrowDown')
  await popup.keyboard.up('Shift')
  await press(popup, '[data-screen=picture-see] [data-press=send]')
  await popup.waitForSelector('[data-tell=picture][data-told=true]')

  const jpeg = /"jpeg":"([^"]+)"/.exec(await remembered())?.[1] ?? ''
  expect(jpeg.length).toBeGreaterThan(0)
  expect(jpeg.length).toBeLessThan((300 * 1024 * 4) / 3)
  const places = [
    [0.305, 0.46],
    [0.5, 0.55],
    [0.695, 0.64],
    [0.1, 0.1],
    [0.5, 0.8],
  ] as const
  const [left, middle, right, ...open] = await coloursIn(popup, jpeg, places)
  for (const covered of [left, middle, right]) expect(Math.max(...(covered ?? [255]))).toBeLessThan(12)
  for (const [red = 255, green = 0, blue = 255] of open)
    expect([red < 30, green > 170, blue < 30]).toEqual([true, true, true])
})

it('can be thrown away by one press', async () => {
  const tab = await browser.newPage()
  await tab.goto('data:text/html,<title>sida</title>')
  const popup = await pressToolbar(tab)
  await press(popup, '[data-category=other]')
  await press(popup, '[data-tell=picture]')
  await press(popup, '[data-press=take]')
  await press(popup, '[data-press=remove]')
  await popup.waitForSelector('[data-screen=picture]')
  expect(await popup.$('img')).toBeNull()
})
