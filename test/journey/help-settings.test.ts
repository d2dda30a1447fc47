import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest'
import { fields } from '../../contract/fields.ts'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { aboutAr } from '../../extension/words/about-ar.ts'
import { aboutFi } from '../../extension/words/about-fi.ts'
import { aboutTi } from '../../extension/words/about-ti.ts'
import type { TranslatedAbout } from '../../extension/words/about-language.ts'
import { ar } from '../../extension/words/ar.ts'
import { chooseLanguage } from './choose-language.ts'
import { overflowOf, violationsOf } from './page-checks.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/** The help button as the school's plan and settings have it: what they forbid, add and switch on. */
let school: School
let pupil: Pupil
let technician: Technician
let compiled: Record<string, unknown>

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
  compiled = await school.compiledSettings()
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

let popup: Page | undefined
afterEach(async () => {
  await popup?.close()
  popup = undefined
})

async function pressHelp(): Promise<Page> {
  popup = await pupil.pressHelp()
  await popup.waitForSelector('[data-screen=choose]')
  return popup
}

/** Puts settings in force that differ in some keys from the plan's. */
async function putInForce(revision: string, changed: Record<string, unknown>): Promise<void> {
  await school.putSettings({ ...compiled, ...changed, revision })
  await until('the settings in force', async () =>
    JSON.stringify((await pupil.remembered())['lastGoodSettings']).includes(revision),
  )
}

async function list() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets))
}

async function latest() {
  return (await list()).tickets[0]
}

const attributes = (page: Page, selector: string, name: string) =>
  page.$$eval(selector, (all, each) => all.map((element) => element.getAttribute(each)), name)

it('with settings that forbid words and pictures a press still sends, and nothing asks for either', async () => {
  await putInForce('aaaaaaaaaaaa', { freeText: false, screenshots: false })
  const page = await pupil.askForHelp('keyboard')
  await page.waitForSelector('[data-reached=sent]')
  expect(await attributes(page, '[data-tell]', 'data-tell')).toEqual(['since', 'keys'])
  await page.close()
  const again = await pressHelp()
  await again.locator('.mine').click()
  await again.waitForSelector('[data-screen=thread] [data-press=withdraw]')
  expect(await again.$('[data-press=reply]')).toBeNull()
  expect((await list()).tickets).toMatchObject([{ category: 'keyboard', state: 'new', record: [] }])
})

it('with settings that allow them both are asked for', async () => {
  await putInForce('bbbbbbbbbbbb', { freeText: true, screenshots: true })
  const page = await pupil.askForHelp('keyboard')
  expect(await attributes(page, '[data-tell]', 'data-tell')).toEqual(['since', 'keys', 'words', 'picture'])
  await page.close()
})

it("the municipality's own steps, written in Markdown in the plan, come before the press; that they helped is counted", async () => {
  const own = `selfHelp:
                value:
                  sign-in:
                    sv: |
                      1. Titta att *Caps Lock* är av.
                      2. Skriv adressen som slutar på **elev.example.se**.
                reason: Det är vad lärarna alltid får säga.
                reasonInEnglish: It is what teachers always have to say.
                decision: IT-2026-007
              `
  await school.editPlan(/(name: 7B[\s\S]*?fadder:\s+)/, `$1${own}`)
  await school.compile()
  compiled = await school.compiledSettings()
  await until('the steps in force', async () =>
    JSON.stringify((await pupil.remembered())['standing']).includes('Caps Lock'),
  )
  const page = await pressHelp()
  await chooseLanguage(page, 'sv')
  await page.locator('[data-category=sign-in]').click()
  await page.waitForSelector('[data-screen=guide] [data-guide=own]')
  expect(await page.$$eval('[data-written]', (all) => all.map((each) => each.textContent))).toEqual([
    'Titta att Caps Lock är av.',
    'Skriv adressen som slutar på elev.example.se.',
  ])
  const { length } = (await list()).tickets
  await page.locator('[data-press=worked]').click()
  await until('the count at the desk', async () => (await list()).selfHelped['sign-in'] === 1)
  expect((await list()).tickets).toHaveLength(length)
})

it('a language is chosen in the popup, and turns it from right to left; the desk gets codes, and words marked with it', async () => {
  await putInForce('cccccccccccc', { languages: ['sv', 'en', 'ar'] })
  const page = await pressHelp()
  await page.locator('[data-press=language]').click()
  await page.waitForSelector('[data-language=ar]')
  expect(await attributes(page, '[data-language]', 'data-language')).toEqual(['sv', 'en', 'ar'])
  await page.locator('[data-language=ar]').click()
  await page.waitForSelector('html[lang=ar][dir=rtl] [data-screen=choose]')
  expect(await page.$eval('#heading', (heading) => heading.textContent)).toBe(ar.question)
  await page.locator('[data-category=screen]').click()
  await page.locator('[data-tell=words]').click()
  await page.locator('textarea').fill('لا أرى شيئا')
  await page.locator('[data-screen=words] [data-press=send]').click()
  await page.waitForSelector('[data-tell=words][data-told=true]')
  await until('the words at the desk', async () => ((await latest())?.record.length ?? 0) > 0)
  expect(await latest()).toMatchObject({
    category: 'screen',
    language: 'ar',
    record: [{ item: { kind: 'words', text: 'لا أرى شيئا', language: 'ar' } }],
  })
  await technician.goTo('tickets')
  // Staff read their own language, whatever the pupil chose: here the browser's, English.
  const row = await technician.sees(`[data-ticket-number="${(await latest())?.number}"]`)
  expect([row.includes('Screen'), row.includes(ar.screen)]).toEqual([true, false])
  await chooseLanguage(page, 'sv')
  await page.waitForSelector('html[dir=ltr]')
})

/** Every name and purpose of the page of what IT sees, beside what the language's own file has for them. */
async function listed(page: Page, words: TranslatedAbout) {
  const rows = await page.$$eval('[data-field]', (all) =>
    all.map((row) => [row.getAttribute('data-field'), row.children[0]?.textContent, row.children[2]?.textContent]),
  )
  const expected = fields({ networkAddresses: false })
  return [rows, expected.map(({ name, why }) => [name, words[`field-${name}`], words[`why-${why}`]])]
}

it('what IT sees is in the language chosen, from right to left in Arabic, and turns as another is chosen', async () => {
  await putInForce('eeeeeeeeeeee', { languages: ['sv', 'en', 'ar', 'fi', 'ti'] })
  await pupil.remembers({ findings: [{ code: 'heat', about: 'device', severity: 'act', certainty: 'measured' }] })
  const choosing = await pupil.pressHelp()
  await chooseLanguage(choosing, 'ar')
  await choosing.close()
  const about = await pupil.pressAbout()
  await about.setViewport({ width: 960, height: 900 })
  for (const [language, direction, words] of [
    ['ar', 'rtl', aboutAr],
    ['fi', 'ltr', aboutFi],
    ['ti', 'ltr', aboutTi],
  ] as const) {
    await pupil.remembers({ language })
    await about.bringToFront()
    await about.waitForSelector(`html[lang=${language}][dir=${direction}] [data-field=osVersion]`)
    expect(await about.$$eval('title, h1', (all) => all.map((each) => each.textContent))).toEqual([
      words.title,
      words.title,
    ])
    expect(await about.$eval('[data-finding=heat]', (item) => item.textContent)).toBe(words['finding-heat'])
    const [shown, expected] = await listed(about, words)
    expect(shown).toEqual(expected)
    expect(await violationsOf(about)).toEqual([])
    expect(await overflowOf(about)).toEqual([])
  }
  // The browser has no Tigrinya; the page's own words for time then.
  expect(await about.$eval('[data-field=offlineMinutes] .value', (cell) => cell.textContent)).toMatch(/^\d+ ደቒቕ$/)
  await about.close()
})

it('only the language that is chosen is read; a version within Arabic is not turned about, and stands where the line begins', async () => {
  await pupil.remembers({ language: 'ar' })
  const about = await pupil.open('chrome-extension://ID/extension/about/about.html')
  await about.waitForSelector('html[dir=rtl] [data-field=browserVersion]')
  const value = await about.$eval('[data-field=browserVersion] .value bdi', (isolated) => {
    const { left, right } = isolated.getBoundingClientRect()
    const cell = isolated.parentElement?.getBoundingClientRect()
    const { unicodeBidi } = getComputedStyle(isolated)
    return { unicodeBidi, toTheRight: cell && cell.right - right < left - cell.left }
  })
  expect(value).toEqual({ unicodeBidi: 'isolate', toTheRight: true })
  const read: string[] = []
  about.on('request', (request) => read.push(request.url()))
  await about.reload()
  await about.waitForSelector('html[dir=rtl] [data-field=browserVersion]')
  expect(read.flatMap((name) => /about-\w\w\.js$/.exec(name) ?? [])).toEqual(['about-ar.js'])
  await about.close()
  await pupil.remembers({ language: 'en' })
})

it('adapted mode is switched on by the settings, with six pictures and then the rest, and off by the pupil', async () => {
  await putInForce('dddddddddddd', { adaptedMode: true })
  const page = await pressHelp()
  await page.waitForSelector('html[data-adapted]')
  expect(await page.$$('[data-category]')).toHaveLength(6)
  await page.locator('[data-press=more]').click()
  await page.waitForSelector('[data-category=sign-in]')
  expect(await page.$$('[data-category]')).toHaveLength(9)
  await page.locator('[data-press=adapted]').click()
  await page.waitForSelector('html:not([data-adapted])')
  await page.close()
  const again = await pressHelp()
  expect(await again.$('html[data-adapted]')).toBeNull()
})
