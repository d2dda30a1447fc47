import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { Language } from '../../contract/language.ts'
import { screenPng } from '../../scripts/screen-png.ts'
import { indexOf, pictureName, scenesOf, sets, telling, type Look, type PictureSet } from './help-picture-sets.ts'
import { comeTo, scenes, type Scene } from './help-scenes.ts'
import { violationsOf } from './page-checks.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { until } from './until.ts'

/*
 * Every screen of the help button as a pupil sees it. `npm run pictures` names docs/pictures/ in FADDER_PICTURES, and the
 * sets are kept in help/ there; without it only what shows in forced colours and without motion is looked at.
 */
let school: School
let pupil: Pupil

const wanted = process.env['FADDER_PICTURES']
const folder = join(wanted ?? '', 'help')

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  await school.putSettings({ ...(await school.compiledSettings()), languages: Language.options })
  pupil = await Pupil.start(school)
  await until('the first reading', async () => (await pupil.remembered())['lastSnapshot'])
  if (wanted) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  }
})

afterAll(async () => {
  await pupil?.close()
  await school?.close()
})

async function openPage({ scheme, forcedColours, motion }: Look): Promise<Page> {
  const page = await pupil.open('chrome-extension://ID/extension/help/help.html')
  const devtools = await page.createCDPSession()
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme ?? 'light' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
    ],
  })
  return page
}

/** Comes to a scene in a page that is as large as the popup would be, were it not cut at 600 pixels. */
async function show(page: Page, look: Look, scene: Scene): Promise<void> {
  const { language, width, adapted = false, zoom = 1 } = look
  const { tickets = [], offer = { dismissed: [] } } = scene.remembered ?? {}
  const remembered = { language, adapted, tickets, offer }
  await (await pupil.worker()).evaluate((all) => chrome.storage.local.set(all), remembered)
  const broad = ['keys', 'picture-bars'].includes(scene.name) && width === 400 && zoom === 1 ? 640 : width
  await page.setViewport({ width: broad, height: 600, deviceScaleFactor: zoom, hasTouch: true })
  await comeTo(page, page.url().replace(/[?].*/, ''), scene)
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
  await page.setViewport({ width: broad, height, deviceScaleFactor: zoom, hasTouch: true })
  // What was pressed last is not under a pointer any more.
  await page.mouse.move(0, 0)
}

async function photograph(page: Page, name: string): Promise<void> {
  const png = await page.screenshot()
  await writeFile(join(folder, `${name}.png`), screenPng(Buffer.from(png)))
}

/** Photographs a set; gives back the names of those that do not fit their window. */
async function photographAll(set: PictureSet, deskShut: boolean): Promise<string[]> {
  const page = await openPage(set)
  const tooWide: string[] = []
  for (const scene of scenesOf(set).filter((each) => (each.deskShut ?? false) === deskShut)) {
    await show(page, set, scene)
    await photograph(page, pictureName(set, scene))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(scene.name)
  }
  await page.close()
  return tooWide
}

it.runIf(wanted).each(sets)('photographs every screen $about, and each fits its window', async (set) => {
  expect(await photographAll(set, false)).toEqual([])
})

it('loses nothing where the system forces its colours', async () => {
  const look: Look = { language: 'sv', width: 400, forcedColours: true }
  const page = await openPage(look)
  const faults: string[] = []
  for (const scene of scenes.filter(({ name }) => telling.includes(name) && name !== 'kept')) {
    await show(page, look, scene)
    faults.push(...(await violationsOf(page)).map((fault) => `${scene.name}: ${fault}`))
    if (wanted && scene.name === 'thread-answered') await photograph(page, `forced-colours-${scene.name}`)
    if (scene.name !== 'keys') continue
    const surfaces = await page.$$eval('[data-key=KeyE], [data-key=KeyT]', (keys) =>
      keys.map((key) => getComputedStyle(key).backgroundColor),
    )
    expect(new Set(surfaces).size).toBe(2)
  }
  expect(faults).toEqual([])
  await page.close()
})

it('has a popup that is as wide as what it shows: more in adapted mode, and never more than a popup may be', async () => {
  const remembered = { language: 'sv', adapted: false, tickets: [], offer: { dismissed: [] } }
  await (await pupil.worker()).evaluate((all) => chrome.storage.local.set(all), remembered)
  const popup = await pupil.pressHelp()
  await popup.waitForSelector('.choice')
  for (const width of [400, 760, 400]) {
    await until(`a popup of ${width} pixels`, async () =>
      popup.evaluate((asked) => document.body.clientWidth === asked && window.innerWidth >= asked, width),
    )
    // Chromium gives a popup at most 800.
    expect(await popup.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(800)
    await popup.locator('[data-press=adapted]').click()
  }
  await popup.close()
})

it('moves nothing where the system asks for no motion, nor in adapted mode', async () => {
  const common = { language: 'sv', width: 400 } as const
  const looks: Look[] = [{ ...common, motion: true }, common, { ...common, motion: true, adapted: true }]
  const motions: string[] = []
  for (const look of looks) {
    const page = await openPage(look)
    await show(page, look, { name: 'choose', about: '', shows: '.choice' })
    motions.push(await page.$eval('.choice', (choice) => getComputedStyle(choice).transitionDuration))
    await page.close()
  }
  expect(motions).toEqual(['0.12s', '0s', '0s'])
})

it.runIf(wanted)('photographs what is kept on the device while the desk can not be reached', async () => {
  await school.closeDesk()
  const tooWide = []
  for (const set of sets) tooWide.push(...(await photographAll(set, true)))
  expect(tooWide).toEqual([])
  await writeFile(join(folder, 'README.md'), indexOf())
})
