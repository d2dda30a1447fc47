import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as z from 'zod/mini'
import { Language } from '../../contract/language.ts'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { directionOf } from '../../extension/words/language.ts'
import { pressByKeyboard } from './by-keyboard.ts'
import { dividedWords } from './divided-words.ts'
import { rememberedTickets, walkThrough } from './help-walk.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * Every screen of the help button, in every language and mode, with a true worker and a true desk.
 * With FADDER_HELP_PICTURES naming a folder, every screen is photographed into it.
 */
let school: School
let pupil: Pupil
let technician: Technician

const picturesInto = process.env['FADDER_HELP_PICTURES']

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  // A plan has the reviewed languages until it switches on others; here somebody has switched on all.
  await school.putSettings({ ...(await school.compiledSettings()), languages: Language.options })
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  // With a reading the extension judges what it offers: only after the first can a test write an offer.
  await until('the first reading', async () => (await pupil.remembered())['lastSnapshot'])
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

interface Look {
  language: Language
  adapted: boolean
  scheme: 'light' | 'dark'
  width: number
}

async function remember(entries: object): Promise<void> {
  await (await pupil.worker()).evaluate((all) => chrome.storage.local.set(all), entries)
}

/** A page of the help button's size, with an offer and with questions in every state. */
async function openHelp({ language, adapted, scheme, width }: Look): Promise<Page> {
  await remember({
    language,
    adapted,
    tickets: rememberedTickets(),
    offer: { code: 'battery-low', dismissed: [] },
  })
  const page = await pupil.open('chrome-extension://ID/extension/help/help.html')
  await page.setViewport({ width, height: 600, hasTouch: true })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  return page
}

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
  const small = await page.$$eval('button, a, input, textarea', (all) =>
    all.filter((each) => each.getBoundingClientRect().height < 43.9).map((each) => each.textContent),
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
    ...small.map((text) => `too small: ${text}`),
    ...(await dividedWords(page, 'h1, h2, .choice > span, .offer button')).map((word) => `divided: ${word}`),
  ]
}

async function pressByPointer(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  await page.locator(selector).click()
}

const usual = { adapted: false, scheme: 'light', width: 400 } as const
const bigger = { adapted: true, scheme: 'light', width: 560 } as const
const looks: Look[] = [
  ...Language.options.flatMap((language) => [
    { language, ...usual },
    { language, ...bigger },
  ]),
  { language: 'sv', ...usual, scheme: 'dark' },
  { language: 'ar', ...bigger, scheme: 'dark' },
  // 200 % zoom of a popup, and the narrowest page that WCAG asks for.
  ...(['sv', 'ar'] as const).flatMap((language) => [
    { language, ...usual, width: 320 },
    { language, ...bigger, width: 320 },
  ]),
]

describe.each(looks)('in $language, adapted $adapted, $scheme, $width pixels wide', (look) => {
  it('has nothing on any screen that axe objects to, that does not fit or is hard to hit', async () => {
    const { language, adapted, scheme, width } = look
    const page = await openHelp(look)
    const faults: string[] = []
    await walkThrough({
      page,
      address: page.url(),
      adapted,
      press: pressByPointer,
      look: async (screen) => {
        faults.push(...(await faultsOf(page)).map((fault) => `${screen}: ${fault}`))
        const name = `help-${screen}-${language}-${adapted ? 'adapted' : 'usual'}-${scheme}-${width}`
        if (picturesInto) await page.screenshot({ path: `${picturesInto}/${name}.png`, fullPage: true })
      },
    })
    expect(faults).toEqual([])
    expect(await page.$eval('html', (html) => [html.lang, html.dir])).toEqual([language, directionOf(language)])
    await page.close()
  })
})

/** Screens that a press has led to: each must take the focus, so that it is read out. */
const led = ['language', 'questions', 'thread-answered', 'guide', 'helped', 'sent', 'since', 'withdraw']

it.each([usual, bigger])(
  'is gone through by keyboard alone, and what comes takes the focus; adapted $adapted',
  async (mode) => {
    const page = await openHelp({ language: 'sv', ...mode })
    await page.bringToFront()
    const unheard: string[] = []
    await walkThrough({
      page,
      address: page.url(),
      adapted: mode.adapted,
      press: pressByKeyboard,
      look: async (screen) => {
        const focused = await page.evaluate(() => document.activeElement?.id)
        if (led.includes(screen) && focused !== 'heading') unheard.push(screen)
      },
    })
    expect(unheard).toEqual([])
    await page.close()
  },
)

it('brings to the desk what was told by pictures and words, and no personal number', async () => {
  const { tickets } = TicketList.parse(await technician.asks(boardEndpoints.tickets))
  const told = tickets.filter(({ category }) => category === 'keyboard')
  const records = told.map(({ record }) => record.map(({ item }) => item))
  expect(records).toContainEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'details', since: 'today' }),
      expect.objectContaining({ kind: 'details', keys: ['Escape', 'Backquote'] }),
      expect.objectContaining({ kind: 'words', language: 'sv' }),
      expect.objectContaining({ kind: 'withdrawn' }),
    ]),
  )
  expect(JSON.stringify(tickets)).not.toContain('121212')
})

it('is looked through by a check that finds a word divided within itself, and none that is divided at a soft hyphen', async () => {
  const page = await pupil.open('about:blank')
  const words = ['Tangent&shy;bord', 'Tangentbord', 'Tangent&shy;bordslampa', 'Skärm-bild', 'Skärm']
  const style = 'width: 8ch; font: 20px monospace; overflow-wrap: anywhere'
  await page.setContent(words.map((word) => `<p style="${style}">${word}</p>`).join(''))
  expect(await dividedWords(page, 'p')).toEqual(['Tangentbord', 'bordslampa'])
  await page.close()
})
