import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/** The help button on a device that is not well: without charge, network or room; and what the browser gives it. */
let school: School
let pupil: Pupil
let technician: Technician

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
  await pupil.remembers({ language: 'sv' })
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

let page: Page
afterEach(async () => {
  await page.close()
})

/** The help page in a tab, in a browser that acts something out. */
async function openHelp<Given extends unknown[]>(
  acted: (...given: Given) => void = () => {},
  ...given: Given
): Promise<Page> {
  page = await pupil.open('about:blank')
  await page.evaluateOnNewDocument(acted, ...given)
  await page.goto(`chrome-extension://${school.data.extensionId}/extension/help/help.html`)
  await page.waitForSelector('[data-screen=choose]')
  return page
}

async function guideFor(category: string): Promise<[string | null, number]> {
  await page.locator(`[data-category=${category}]`).click()
  const guide = await page.waitForSelector('[data-screen=guide] [data-guide]')
  return [
    (await guide?.evaluate((element) => element.getAttribute('data-guide'))) ?? null,
    (await page.$$('.steps li')).length,
  ]
}

async function latest() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets[0]
}

it('with a battery at 4 % it says first how to charge, in three steps, and what is still broken is sent', async () => {
  await openHelp(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.04, charging: false })
    Object.defineProperty(navigator, 'getBattery', { value: () => Promise.resolve(battery) })
  })
  expect(await guideFor('battery')).toEqual(['charge', 3])
  expect(await latest()).toBeUndefined()
  await page.locator('[data-press=still-broken]').click()
  await page.waitForSelector('[data-reached=sent]')
  expect(await latest()).toMatchObject({ number: 1, category: 'battery', channel: 'help-button' })
})

it('without a network it offers its three steps by itself, and a press says at once that it is kept', async () => {
  await openHelp()
  await school.closeDesk()
  await page.setOfflineMode(true)
  await page.waitForSelector('[data-offer=offline]')
  expect(await guideFor('network')).toEqual(['network', 3])
  await page.locator('[data-press=still-broken]').click()
  await page.waitForSelector('[data-reached=kept]')
  await school.openDesk()
  await page.setOfflineMode(false)
  await pupil.ringRetry()
  await page.waitForSelector('[data-reached=sent]')
  expect(await latest()).toMatchObject({ number: 2, category: 'network' })
})

it('on a device that is nearly full it says first how to make room', async () => {
  const finding = { code: 'storage-nearly-full', about: 'device', severity: 'act', certainty: 'measured' }
  const { findings } = await pupil.remembered()
  await pupil.remembers({ findings: [finding] })
  await openHelp()
  expect(await guideFor('program')).toEqual(['free-space', 3])
  await pupil.remembers({ findings })
})

it('what the device offers is gone for good at a no', async () => {
  await pupil.offer('storage-nearly-full')
  await openHelp()
  await page.locator('[data-offer=storage-nearly-full] [data-press=offer-no]').click()
  await page.waitForFunction(() => document.querySelector('[data-offer]') === null)
  await page.reload()
  await page.waitForSelector('[data-screen=choose]')
  expect(await page.$('[data-offer]')).toBeNull()
})

it('takes down what is spoken where the device itself understands it, and has no such button where it does not', async () => {
  await openHelp()
  await page.locator('[data-category=screen]').click()
  await page.locator('[data-tell=words]').click()
  await page.waitForSelector('[data-screen=words] textarea')
  expect(await page.$('[data-press=speak]')).toBeNull()
  await page.close()
  await openHelp(() => {
    class Heard extends EventTarget {
      static available = () => Promise.resolve('available')
      processLocally = false
      start() {
        if (!this.processLocally) throw new Error('the sound would leave the device')
        const results = [[{ transcript: 'Den är svart.' }]]
        queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results })))
      }
      stop() {
        this.dispatchEvent(new Event('end'))
      }
    }
    Object.defineProperty(globalThis, 'SpeechRecognition', { value: Heard })
  })
  await page.locator('[data-category=screen]').click()
  await page.locator('[data-tell=words]').click()
  await page.locator('[data-press=speak]').click()
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Den är svart.')
  await page.locator('[data-press=speak]').click()
  await page.locator('[data-screen=words] [data-press=send]').click()
  await page.waitForSelector('[data-tell=words][data-told=true]')
  await until('the words at the desk', async () => JSON.stringify(await latest()).includes('Den är svart.'))
})

/** The browser's only voice is this one, and what it is told to say stands on the page. */
function actVoice(lang: string, localService: boolean): void {
  class Utterance {
    readonly text: string
    lang = ''
    constructor(text: string) {
      this.text = text
    }
  }
  const say = (said: Utterance) => {
    document.documentElement.dataset['said'] = `${said.lang}: ${said.text}`
  }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [{ lang, localService }] })
  Object.defineProperty(speechSynthesis, 'speak', { value: say })
}

it('reads the screen aloud where the device has a voice of that very language, and has no such button where not', async () => {
  for (const [lang, onDevice] of [
    ['en-GB', true],
    ['sv-SE', false],
  ] as const) {
    await openHelp(actVoice, lang, onDevice)
    expect(await page.$('[data-press=read-aloud]')).toBeNull()
    await page.close()
  }
  await openHelp(actVoice, 'sv-SE', true)
  await page.locator('[data-press=read-aloud]').click()
  const said = await page.evaluate(() => document.documentElement.dataset['said'] ?? '')
  expect(said).toMatch(/^sv-SE: /)
  expect(said).toContain('Vad är det som inte fungerar? Skärmen. Tangenter, pekplatta.')
})

it('reads the label of another device by the camera where the browser reads codes, and tells of that one', async () => {
  await openHelp(() => {
    class Detector {
      static getSupportedFormats = () => Promise.resolve(['qr_code'])
      detect = (source: unknown) =>
        Promise.resolve(source instanceof HTMLVideoElement && source.srcObject ? [{ rawValue: 'ALV-0815' }] : [])
    }
    Object.defineProperty(globalThis, 'BarcodeDetector', { value: Detector })
    const stream = document.createElement('canvas').captureStream()
    Object.assign(navigator.mediaDevices, { getUserMedia: () => Promise.resolve(stream) })
  })
  await page.locator('[data-press=other-device]').click()
  const link = await page.waitForSelector('a[data-press=scan]')
  await page.goto((await link?.evaluate((each) => each.getAttribute('href'))) ?? '')
  await page.waitForSelector('[data-about-device]')
  await page.locator('[data-category=broken]').click()
  await page.waitForSelector('[data-reached=sent]')
  expect(await latest()).toMatchObject({ category: 'broken', channel: 'other-device', deviceName: 'ALV-0815' })
})

it('has Ctrl+Shift+H from the browser, where policy has put the extension', async () => {
  page = await pupil.open('about:blank')
  const commands = await (await pupil.worker()).evaluate(() => chrome.commands.getAll())
  expect(commands).toMatchObject([{ name: '_execute_action', shortcut: 'Ctrl+Shift+H' }])
})
