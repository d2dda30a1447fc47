import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch, type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteFiles } from '../../policies/explain/site-files.ts'
import { readPlan } from '../../policies/plan/read.ts'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { exampleDay, examplePlan } from '../../scripts/start/example.ts'
import { writeFiles } from '../../scripts/write-files.ts'
import { crowdedFiles } from '../policies/explain/crowded-plan.ts'
import { overflowOf, smallTargets, violationsOf } from './page-checks.ts'

/*
 * The example's site in the browser that its readers have: every kind of page, in both languages and schemes, on a
 * screen and on the narrowest telephone, and on paper.
 */
let folder: string
let server: Server
let origin: string
let browser: Browser
const asked: string[] = []

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' }

async function siteOfPlan(path: string): Promise<Map<string, string>> {
  const { plan, findings } = await readPlan(path, exampleDay)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return siteFiles(plan, exampleDay)
}

/** Serves the folder on loopback, and notes what is asked for that is not there. */
async function serve(): Promise<void> {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
      (bytes) => response.setHeader('content-type', types[extname(path)] ?? 'text/html').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-explain-'))
  await writeFiles(await siteOfPlan(examplePlan), folder)
  await writeFiles(crowdedFiles, join(folder, 'plan'))
  await writeFiles(await siteOfPlan(join(folder, 'plan', 'plan.yaml')), join(folder, 'crowded'))
  await serve()
  const { executable } = await findBrowser({ say: (sentence) => console.error(sentence) })
  browser = await launch({ executablePath: executable, args: ['--no-sandbox'] })
})

/** The pages of the pictures in docs/pictures/, which `npm run pictures` takes. */
const pictures = {
  'explain-overview-sv': 'sv/index.html',
  'explain-class-sv': 'sv/units/elever--gronkullaskolan--7b.html',
  'explain-risks-sv': 'sv/risks.html',
  'explain-it-en': 'en/it/elever--gronkullaskolan--7b.html',
} as const

async function photograph(into: string): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1366, height: 1000 })
  for (const [name, path] of Object.entries(pictures)) {
    await page.goto(`${origin}/${path}`)
    await page.screenshot({ path: join(into, `${name}.png`) })
  }
}

afterAll(async () => {
  const wanted = process.env['FADDER_PICTURES']
  if (wanted && browser) await photograph(wanted)
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true })
})

const kinds = {
  'the overview': 'index.html',
  'the base level': 'units/base_level.html',
  'units with a window over some of them': 'units/elever.html',
  'a class with settings of its own': 'units/elever--gronkullaskolan--7b.html',
  'what IT reads of it': 'it/elever--gronkullaskolan--7b.html',
  'what IT reads of a window': 'it/elever.html',
  'the risk register': 'risks.html',
  'the decisions': 'decisions.html',
  'the packs': 'packs.html',
} as const

const widths = [1366, 320] as const
const schemes = ['light', 'dark'] as const

/** Opens a page in a tab of its own; what the browser complains of, and every address it asks for, is noted. */
async function open(path: string, width = 1366, scheme: (typeof schemes)[number] = 'light') {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.setViewport({ width, height: 800 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(path)
  return { page, complaints }
}

const cases = widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const))

describe.each(cases)('%i pixels wide, in %s', (width, scheme) => {
  const pages = (['sv', 'en'] as const).flatMap((language) =>
    Object.entries(kinds).map(([kind, file]) => [`${kind} (${language})`, `${language}/${file}`] as const),
  )
  it.each([['the start', 'index.html'] as const, ...pages])(
    '%s has nothing that axe objects to, fits, and can be hit, folded out as well',
    async (_kind, path) => {
      const { page, complaints } = await open(`${origin}/${path}`, width, scheme)
      const folded = await violationsOf(page)
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)))
      const unfolded = await violationsOf(page)
      expect([folded, unfolded, await overflowOf(page), await smallTargets(page), complaints]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ])
      await page.close()
    },
  )
})

it.each(widths)(
  'keeps the longest names, hostile ones and those from right to left in their place, %i wide',
  async (width) => {
    const { page, complaints } = await open(`${origin}/crowded/sv/index.html`, width)
    const paths = await page.$$eval('a.unit', (all) => all.map(({ href }) => href))
    const alone = ['index', 'risks', 'decisions', 'packs', 'units/base_level'].map(
      (name) => `${origin}/crowded/sv/${name}.html`,
    )
    const all = new Set([...alone, ...paths, ...paths.map((path) => path.replace('/units/', '/it/'))])
    expect(all.size).toBeGreaterThan(15)
    for (const path of all) {
      await page.goto(path)
      await page.$$eval('details', (each) => each.forEach((one) => (one.open = true)))
      expect([path, await overflowOf(page), await violationsOf(page)]).toEqual([path, [], []])
    }
    expect(complaints).toEqual([])
    await page.close()
  },
)

it("shows IT's tables in the page itself, with the heads in sight, and scrolls sideways only where it is narrow", async () => {
  const { page } = await open(`${origin}/sv/it/elever--gronkullaskolan--7b.html`)
  const boxes = async () =>
    await page.$$eval(
      '.scrolls',
      (all) =>
        all.filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth).length,
    )
  expect(await boxes()).toBe(0)
  await page.evaluate(() => window.scrollTo({ top: 3000, behavior: 'instant' }))
  expect(await page.$eval('.policies thead th', (head) => Math.round(head.getBoundingClientRect().top))).toBe(0)
  await page.setViewport({ width: 700, height: 800 })
  expect(await boxes()).toBeGreaterThan(0)
  expect(await overflowOf(page)).toEqual([])
  await page.close()
})

it('is reached from the start: a language, a class, the decision behind a setting, and the other language', async () => {
  const { page } = await open(`${origin}/index.html`)
  const follow = async (selector: string) => {
    await Promise.all([page.waitForNavigation(), page.click(selector)])
    return decodeURIComponent(page.url().replace(origin, ''))
  }
  expect(await follow('a[hreflang=sv]')).toBe('/sv/index.html')
  expect(await follow('.chips a ::-p-text(7B)')).toBe('/sv/units/elever--gronkullaskolan--7b.html')
  expect(await follow('.grounds a ::-p-text(IT-2026-007)')).toBe('/sv/decisions.html#decision-IT-2026-007')
  expect(await follow('.twin')).toBe('/en/decisions.html')
  await page.close()
})

it('goes first to the content for those who have no mouse, and shows where the focus is', async () => {
  const { page } = await open(`${origin}/sv/units/elever.html`)
  await page.keyboard.press('Tab')
  expect(await page.$eval(':focus', (each) => [each.className, getComputedStyle(each).outlineStyle])).toEqual([
    'skip',
    'solid',
  ])
  await page.keyboard.press('Enter')
  expect(await page.$eval(':focus', (each) => each.id)).toBe('content')
  await page.close()
})

it('is read from a folder just as well, with its colours', async () => {
  const { page, complaints } = await open(pathToFileURL(join(folder, 'sv', 'index.html')).href)
  expect(await page.$eval('body', (body) => getComputedStyle(body.ownerDocument.documentElement).backgroundColor)).toBe(
    'rgb(246, 241, 233)',
  )
  expect(complaints.filter((complaint) => !complaint.startsWith('0 '))).toEqual([])
  await page.close()
})

it('prints without navigation, with what changes at other times and long values folded out', async () => {
  const { page } = await open(`${origin}/sv/units/elever.html`)
  await page.emulateMediaType('print')
  const seen = async (selector: string) =>
    await page.$$eval(
      selector,
      (all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length,
    )
  const count = async (selector: string) => await page.$$eval(selector, (all) => all.length)
  expect(await seen('.top nav, .twin, .skip, .readers, .brief .why')).toBe(0)
  expect(await seen('.window details p')).toBe(await count('.window details p'))
  await page.goto(`${origin}/sv/it/elever.html`)
  expect(await count('details pre')).toBeGreaterThan(0)
  expect(await seen('details pre')).toBe(await count('details pre'))
  await page.close()
})

it.each([
  ['units/elever--gronkullaskolan--7b', 6],
  ['it/elever--gronkullaskolan--7b', 10],
])('prints %s on %i sheets at most', async (path, most) => {
  const { page } = await open(`${origin}/sv/${path}.html`)
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/Type \/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.length).toBeLessThanOrEqual(most)
  await page.close()
})

it('has asked for nothing outside itself', () => {
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(pathToFileURL(folder).href))).toEqual([])
})
