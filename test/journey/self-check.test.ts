import axe from 'axe-core'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as z from 'zod/mini'
import { SelfCheckStep } from '../../contract/self-check.ts'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { askedKeys, keyboardOf } from '../../extension/core/keyboard-layout.ts'
import { pressByKeyboard, pressPlaces } from './by-keyboard.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * The guided self-check in a browser under policy, with a camera and a microphone that Chromium acts out.
 * With FADDER_CHECK_PICTURES naming a folder, every step is photographed into it.
 */
let school: School
let pupil: Pupil
let technician: Technician

const acted = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
const picturesInto = process.env['FADDER_CHECK_PICTURES']

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school, 'profile', acted)
  await until('the settings', async () => JSON.stringify((await pupil.remembered())['standing'])?.includes('in-force'))
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

type Scheme = 'light' | 'dark'

async function openCheck(language: 'sv' | 'en', width = 1366, scheme: Scheme = 'light'): Promise<Page> {
  await (await pupil.worker()).evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language)
  const page = await pupil.open('chrome-extension://ID/extension/check/check.html')
  await page.setViewport({ width, height: 768, hasTouch: true })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.reload()
  await page.waitForSelector(`html[lang=${language}] [data-step=welcome]`)
  return page
}

const step = (name: string) => `[data-step=${name}]`
const answer = (outcome: string) => `:is(button[data-answer=${outcome}], [data-answer=${outcome}] button)`

/** Waits for a step and sees that its heading has the focus, so that it is read out. */
async function at(page: Page, name: string): Promise<void> {
  await page.waitForSelector(step(name))
  await page.waitForFunction(() => document.activeElement?.id === 'step')
}

async function tickets() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets
}

it('is reached from the help button and from the page that says what IT sees, by a link each', async () => {
  const popup = await pupil.pressHelp()
  const link = await popup.waitForSelector('footer [data-check]')
  const address = await link?.evaluate((element) => element.getAttribute('href'))
  await popup.close()
  const about = await pupil.open('chrome-extension://ID/extension/about/about.html')
  await about.locator(`a[href="${address}"]`).click()
  await about.waitForSelector('[data-step=welcome]')
  expect(about.url()).toBe(address)
  await about.close()
})

describe('by keyboard alone', () => {
  it('goes through every step, and the result comes to the desk with the ticket that the pupil sends', async () => {
    const page = await openCheck('sv')
    await pressByKeyboard(page, '[data-begin]')

    await at(page, 'keyboard')
    await pressByKeyboard(page, '[data-begin]')
    await page.waitForSelector('[data-listening=true]')
    await pressPlaces(
      page,
      askedKeys(keyboardOf('linux')).filter((code) => code !== 'Semicolon'),
    )
    expect(
      await page.$$eval('[data-asked=true][data-heard=false]', (keys) =>
        keys.map((key) => key.getAttribute('data-key')),
      ),
    ).toEqual(['Semicolon'])
    await pressPlaces(page, ['Escape', 'Escape'])
    await page.waitForSelector('[data-listening=false]')
    expect(await page.$eval('.status', (status) => status.textContent)).toMatch(/^Har inte svarat: [ö;]$/)
    await pressByKeyboard(page, answer('not-ok'))

    await at(page, 'touchpad')
    await pressByKeyboard(page, answer('cannot-tell'))
    await at(page, 'touch')
    await pressByKeyboard(page, answer('skipped'))

    await at(page, 'screen')
    await pressByKeyboard(page, '[data-begin]')
    for (const colour of [0, 1, 2, 3, 4]) {
      await page.waitForSelector(`[data-colour="${colour}"]:focus`)
      await page.keyboard.press('ArrowRight')
    }
    await page.waitForSelector(`${answer('ok')}:focus`)
    await page.keyboard.press('Enter')

    await at(page, 'sound')
    await pressByKeyboard(page, '[data-begin]')
    await pressByKeyboard(page, answer('ok'))

    await at(page, 'microphone')
    await pressByKeyboard(page, '[data-begin]')
    await page.waitForFunction(() => document.querySelector('.status')?.textContent === 'Mikrofonen hör dig.')
    await pressByKeyboard(page, answer('ok'))

    await at(page, 'camera')
    await pressByKeyboard(page, '[data-begin]')
    await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0)
    await pressByKeyboard(page, answer('ok'))

    await at(page, 'network')
    await pressByKeyboard(page, answer('ok'))
    await at(page, 'charger')
    await pressByKeyboard(page, answer('cannot-tell'))
    await at(page, 'ports')
    await pressByKeyboard(page, answer('ok'))

    await at(page, 'summary')
    await pressByKeyboard(page, '[data-send]')
    await page.waitForSelector('[data-attached]')
    await pressByKeyboard(page, '[data-screen=confirm] [data-press=send]')
    await page.waitForSelector('[data-reached=sent]')

    const [ticket] = await tickets()
    expect(ticket).toMatchObject({ category: 'keyboard', language: 'sv' })
    expect(ticket?.selfCheck).toEqual({
      finishedAt: expect.any(String),
      results: {
        keyboard: 'not-ok',
        touchpad: 'cannot-tell',
        touch: 'skipped',
        screen: 'ok',
        sound: 'ok',
        microphone: 'ok',
        camera: 'ok',
        network: 'ok',
        charger: 'cannot-tell',
        ports: 'ok',
      },
      silentKeys: ['Semicolon'],
      latencyMs: expect.any(Number),
    })
    await page.close()
  })

  it('shows on the board what the pupil found, the fault first', async () => {
    await technician.goTo('tickets')
    await technician.page.locator('[data-ticket-number="1"]').click()
    const results = '[data-testid=self-check]'
    const spoken = technician.page.locator('[data-testid=language]')
    await spoken.fill('en')
    expect(await technician.sees(`html[lang=en] ${results}`)).toMatch(/^KeysDoes not work \(did not answer: ö\)/)
    await spoken.fill('sv')
    const told = await technician.sees(`html[lang=sv] ${results}`)
    expect(told).toMatch(/^TangenternaFungerar inte \(svarade inte: ö\)/)
    expect(told).toMatch(/NätetFungerar \(\d+ ms fram och tillbaka\)/)
    if (picturesInto) await technician.page.screenshot({ path: `${picturesInto}/check-board.png` })
  })
})

it('notices the four deeds of a touchpad, and a finger on every part of the glass', async () => {
  const page = await openCheck('en')
  await page.locator('[data-begin]').click()
  await page.locator(`${step('keyboard')} ${answer('skipped')}`).click()
  const pad = await page.waitForSelector('.pad')
  await pad?.hover()
  await pad?.click()
  await pad?.click({ button: 'right' })
  await page.mouse.wheel({ deltaY: 40 })
  await until('four deeds', async () => (await page.$$('[data-deed][data-seen=true]')).length === 4)
  await page.locator(answer('ok')).click()
  await page.waitForSelector('[data-tile]')
  const centres = await page.$$eval('[data-tile]', (tiles) =>
    tiles.map((tile) => {
      const { x, y, width, height } = tile.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  const [first = { x: 0, y: 0 }, ...others] = centres
  const finger = await page.touchscreen.touchStart(first.x, first.y)
  for (const { x, y } of others) await finger.move(x, y)
  await finger.end()
  await until('every tile', async () => (await page.$$('[data-tile][data-seen=false]')).length === 0)
  expect(centres).toHaveLength(24)
  await page.close()
})

it('says beside a second check what became better, worse or stayed', async () => {
  const page = await openCheck('sv')
  await page.locator('[data-begin]').click()
  for (const name of SelfCheckStep.options)
    await page.locator(`${step(name)} ${answer(name === 'keyboard' || name === 'network' ? 'ok' : 'skipped')}`).click()
  await page.waitForSelector('[data-result=keyboard][data-change=better]')
  const changeOf = (name: string) => page.$eval(`[data-result=${name}]`, (row) => row.getAttribute('data-change'))
  expect(await Promise.all(['network', 'touch', 'screen'].map(changeOf))).toEqual(['same', 'same', 'new'])
  await page.close()
})

/** Goes past every step before `name`. */
async function skipTo(page: Page, name: SelfCheckStep): Promise<void> {
  await page.locator('[data-begin]').click()
  for (const before of SelfCheckStep.options.slice(0, SelfCheckStep.options.indexOf(name))) {
    await page.locator(`${step(before)} ${answer('skipped')}`).click()
  }
  await page.waitForSelector(step(name))
}

const patient = { timeout: 15_000 }
const statusOf = (page: Page) => () => page.$eval('.status', (status) => status.textContent)

it('follows the charger out and in again, and says so only when it has seen both', async () => {
  const page = await openCheck('sv')
  // The machine that tests may have no battery: the page gets one that the test charges.
  await page.evaluateOnNewDocument(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.64, charging: true })
    const plugged = (event: Event) => {
      battery.charging = event.type === 'test-in'
      battery.dispatchEvent(new Event('chargingchange'))
    }
    for (const deed of ['test-in', 'test-out']) addEventListener(deed, plugged)
    Object.assign(navigator, { getBattery: () => Promise.resolve(battery) })
  })
  await page.reload()
  await skipTo(page, 'charger')
  await expect.poll(statusOf(page), patient).toBe('Batteri 64 %. Laddar.')
  await page.evaluate(() => dispatchEvent(new Event('test-out')))
  await expect.poll(statusOf(page), patient).toBe('Batteri 64 %. Laddar inte.')
  await page.evaluate(() => dispatchEvent(new Event('test-in')))
  await expect.poll(statusOf(page), patient).toBe('Batteri 64 %. Laddar. Laddaren märktes.')
  await page.close()
})

it.each([1366, 320])(
  'lets nothing move under the finger when the network has been measured, %i pixels wide',
  async (width) => {
    const page = await openCheck('sv', width)
    await page.setRequestInterception(true)
    const held: HTTPRequest[] = []
    page.on('request', (asked) => {
      if (asked.url().endsWith('/healthz') && held.length === 0) held.push(asked)
      else void asked.continue()
    })
    await skipTo(page, 'network')
    const places = () =>
      page.$$eval(`${step('network')} button`, (all) =>
        all.map((button) => `${button.textContent} ${button.getBoundingClientRect().top}`),
      )
    await until('a question under way', async () => held.length > 0)
    const before = await places()
    expect(before).toHaveLength(4)
    await page.locator(`${step('network')} [data-answer=measuring] button`).click()
    await held[0]?.continue()
    await page.waitForSelector(answer('ok'))
    expect(await places()).toEqual(before)
    await page.close()
  },
)

it('looks again when a screen is connected or the headphones are pulled out', async () => {
  const page = await openCheck('en')
  // Nothing can be plugged into the machine that tests: the page is told of one more screen, and then of no sound.
  await page.evaluateOnNewDocument(() => {
    const connected = new Set<() => void>()
    const screens = [{ id: '1' }]
    const { display } = chrome.system
    Object.assign(display, {
      getInfo: () => Promise.resolve(screens),
      onDisplayChanged: {
        addListener: (listener: () => void) => connected.add(listener),
        removeListener: (listener: () => void) => connected.delete(listener),
      },
    })
    addEventListener('test-screen', () => {
      screens.push({ id: '2' })
      for (const listener of connected) listener()
    })
    addEventListener('test-silence', () => {
      navigator.mediaDevices.enumerateDevices = () => Promise.resolve([])
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    })
  })
  await page.reload()
  await skipTo(page, 'ports')
  const lines = () => page.$$eval(`${step('ports')} .card li`, (items) => items.map((item) => item.textContent))
  await expect.poll(lines, patient).toEqual(['Screens: 1', 'Speakers or headphones: found'])
  await expect.poll(statusOf(page), patient).toBe('')
  await page.evaluate(() => dispatchEvent(new Event('test-screen')))
  await expect.poll(lines, patient).toEqual(['Screens: 2', 'Speakers or headphones: found'])
  await expect.poll(statusOf(page), patient).toBe('Something just changed.')
  await page.evaluate(() => dispatchEvent(new Event('test-silence')))
  await expect.poll(lines, patient).toEqual(['Screens: 2', 'Speakers or headphones: not found'])
  await page.close()
})

it('takes a no to the camera and the microphone for a result, not for an error', async () => {
  const page = await openCheck('sv')
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await page.locator('[data-begin]').click()
  for (const name of ['keyboard', 'touchpad', 'touch', 'screen', 'sound'])
    await page.locator(`${step(name)} ${answer('skipped')}`).click()
  for (const name of ['microphone', 'camera']) {
    await page.locator(`${step(name)} [data-begin]`).click()
    await page.waitForSelector(answer('refused'))
    expect(await page.$eval('.status', (status) => status.textContent)).toContain('Det är också ett svar.')
    await page.locator(answer('refused')).click()
  }
  await page.waitForSelector(step('network'))
  await page.close()
})

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, what of it does not fit, and what is too small to hit. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = Violations.parse(await page.evaluate(`axe.run(document, ${options})`))
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const small = await page.$$eval('button, a', (all) =>
    all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.textContent),
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
    ...small.map((text) => `too small: ${text}`),
  ]
}

/** What a step looks like once it has been begun, by a selector that is then there. */
const underWay: Partial<Record<string, string>> = {
  keyboard: '[data-listening=true]',
  screen: '[data-colour]',
  microphone: 'meter',
  camera: 'video',
}

const widths = [1366, 683, 320] as const
const cases = (['sv', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => widths.map((width) => [language, scheme, width] as const)),
)

describe.each(cases)('in %s, %s, %i pixels wide', (language, scheme, width) => {
  it('has nothing on any step that axe objects to, that does not fit or is hard to hit', async () => {
    const page = await openCheck(language, width, scheme)
    const faults: string[] = []
    const look = async (name: string) => {
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
      if (picturesInto)
        await page.screenshot({ path: `${picturesInto}/check-${name}-${language}-${scheme}-${width}.png` })
    }
    await look('welcome')
    await page.locator('[data-begin]').click()
    for (const name of SelfCheckStep.options) {
      await page.waitForSelector(step(name))
      if (name === 'network') await page.waitForSelector(answer('ok'))
      await look(name)
      const begun = underWay[name]
      if (begun) {
        await page.locator(`${step(name)} [data-begin]`).click()
        await page.waitForSelector(begun)
        await look(`${name}-begun`)
      }
      if (name === 'screen') for (const _ of [0, 1, 2, 3, 4]) await page.keyboard.press('ArrowRight')
      await page.locator(`${step(name)} ${answer(name === 'touchpad' ? 'not-ok' : 'skipped')}`).click()
    }
    await page.waitForSelector(`${step('summary')} [data-send]`)
    await look('summary')
    await page.locator('[data-send]').click()
    await page.waitForSelector('[data-attached]')
    if (picturesInto)
      await page.screenshot({ path: `${picturesInto}/check-attached-${language}-${scheme}-${width}.png` })
    expect(faults).toEqual([])
    await page.close()
  })
})
