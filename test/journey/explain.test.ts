import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { siteFiles } from '../../policies/explain/site-files.ts'
import { readPlan } from '../../policies/plan/read.ts'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { exampleDay, examplePlan } from '../../scripts/start/example.ts'
import { writeFiles } from '../../scripts/write-files.ts'

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
  const { plan } = await readPlan(examplePlan, exampleDay)
  if (!plan) throw new Error('The example has errors.')
  await writeFiles(siteFiles(plan, exampleDay), folder)
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

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, as one line each. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = Violations.parse(await page.evaluate(`axe.run(document, ${options})`))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Links and controls outside running text that are smaller than WCAG 2.5.8 asks for, by their text. */
async function smallTargets(page: Page): Promise<string[]> {
  return await page.$$eval('nav a, header a, summary, .chips a, .unit, .cards a, .matrix a, tbody th a', (all) =>
    all
      .filter((each) => each.checkVisibility() && !each.matches('.skip'))
      .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 24)
      .map((each) => each.textContent),
  )
}

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
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([folded, unfolded, overflow, await smallTargets(page), complaints]).toEqual([[], [], 0, [], []])
      await page.close()
    },
  )
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

it('prints without navigation and with everything folded out', async () => {
  const { page } = await open(`${origin}/sv/it/elever--gronkullaskolan--7b.html`)
  await page.emulateMediaType('print')
  const seen = async (selector: string) =>
    await page.$$eval(
      selector,
      (all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length,
    )
  expect(await seen('.top nav, .twin, .skip, .readers')).toBe(0)
  expect(await seen('details ul li, details pre, details p')).toBe(
    await page.$$eval('details ul li, details pre, details p', (all) => all.length),
  )
  const pdf = Buffer.from(await page.pdf({ format: 'A4' }))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.close()
})

it('has asked for nothing outside itself', () => {
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(pathToFileURL(folder).href))).toEqual([])
})
