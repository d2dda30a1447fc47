import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import * as z from 'zod/mini'
import { SelfCheckStep } from '../../contract/self-check.ts'
import { UnitRegister } from '../../contract/unit-register.ts'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'
import { runFleet } from '../../scripts/fleet/run.ts'
import { keepAliveTransport } from '../../scripts/fleet/transport.ts'
import { chooseLanguage } from './choose-language.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * The pages as people see them, with every kind of content, looked at by axe and photographed. The
 * pictures in docs/pictures/ are these: `npm run pictures` names that folder in FADDER_PICTURES.
 */
let school: School
let pupil: Pupil
let technician: Technician
let folder: string

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const Read = z.looseObject({ signals: z.looseObject({ browserVersion: z.string() }) })
const Violations = z.array(z.looseObject({ id: z.string(), help: z.string() }))

/** What axe finds wrong on a page by WCAG 2.2 AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  const found: unknown = await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations)",
  )
  return Violations.parse(found).map(({ id, help }) => `${id}: ${help}`)
}

/** Photographs a page in light and dark; gives back what axe finds wrong in either. */
async function picture(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    found.push(...(await violations(page)).map((violation) => `${name}, ${scheme}: ${violation}`))
    await page.screenshot({ path: join(folder, scheme === 'light' ? `${name}.png` : `${name}-dark.png`) })
  }
  return found
}

/** Sixty simulated devices, some of whose pupils have pressed for help. */
async function fillBoard(): Promise<void> {
  const register = await readFile(join(school.bundle, 'unit-register.json'), 'utf8')
  const { units } = UnitRegister.parse(JSON.parse(register))
  const transport = keepAliveTransport(8)
  await runFleet(
    {
      devices: 60,
      deskUrl: school.desk.url,
      checkIns: 2,
      tickets: true,
      concurrency: 8,
      // Devices are in classes: the units that have none below them.
      units: units.filter(({ path }) => !units.some((other) => other.path.startsWith(`${path}/`))),

      secretOf: (unit) => enrolmentSecret(school.data.enrolmentKey, unit),
      seed: 7,
    },
    { send: transport.send, clock: Date.now, stopwatch: () => performance.now() },
  )
  transport.close()
}

beforeAll(async () => {
  const { extension, board } = inject('built')
  folder = await mkdtemp(join(tmpdir(), 'fadder-pictures-'))
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  await fillBoard()
  await until('the settings', async () => {
    const { standing } = await pupil.remembered()
    return JSON.stringify(standing)?.includes('in-force')
  })
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
  const wanted = process.env['FADDER_PICTURES']
  if (wanted) {
    await mkdir(wanted, { recursive: true })
    await cp(folder, wanted, { recursive: true })
  }
  await rm(folder, { recursive: true })
})

it('shows the help button: choose, tell, sent and answered, in both languages', async () => {
  const popup = await pupil.pressHelp()
  await popup.waitForSelector('.choice')
  expect(await picture(popup, 'help-en')).toEqual([])
  await chooseLanguage(popup, 'sv')
  expect(await picture(popup, 'help-sv')).toEqual([])
  await popup.locator('[data-category=network]').click()
  await popup.waitForSelector('[data-reached=sent]')
  expect(await picture(popup, 'help-sent-sv')).toEqual([])
  await popup.locator('[data-tell=words]').click()
  await popup.locator('textarea').fill('Det går inte att öppna några sidor i sal 12.')
  expect(await picture(popup, 'help-tell-sv')).toEqual([])
  await popup.locator('[data-press=send]').click()
  await popup.waitForSelector('[data-tell=words][data-told=true]')
  await popup.close()
  const mine = await pupil.pressHelp()
  await mine.locator('[data-press=questions]').click()
  const shown = await mine.waitForSelector('.number')
  const number = Number(await shown?.evaluate((element) => /\d+/.exec(element.textContent)?.[0]))
  await mine.close()
  await technician.answer(number, 'Stäng av Wi-Fi och sätt på det igen. Jag kommer förbi klockan tio.')
  const again = await pupil.readAnswer()
  expect(await picture(again, 'help-answered-sv')).toEqual([])
  await again.close()
})

it('shows what IT sees and what nobody can, two presses away', async () => {
  const page = await pupil.pressAbout()
  await page.setViewport({ width: 960, height: 900 })
  await page.waitForSelector('[data-field=batteryPercent]')
  await page.waitForSelector('[aria-labelledby=never] li')
  expect(await page.$$('[data-field=macAddress]')).toEqual([])
  // The very value that was read, and goes to the desk.
  const { lastSnapshot } = z.looseObject({ lastSnapshot: Read }).parse(await pupil.remembered())
  const shown = await page.$eval('[data-field=browserVersion] .value', (cell) => cell.textContent)
  expect(shown).toBe(lastSnapshot.signals.browserVersion)
  expect(await picture(page, 'about-sv')).toEqual([])
  await page.close()
})

it('shows the self-check: the keys, and what it came to', async () => {
  const page = await pupil.open('chrome-extension://ID/extension/check/check.html')
  await page.bringToFront()
  await page.setViewport({ width: 960, height: 780 })
  await page.locator('[data-begin]').click()
  await page.waitForSelector('[data-step=keyboard]')
  expect(await picture(page, 'check-keys-sv')).toEqual([])
  for (const step of SelfCheckStep.options.filter((each) => each !== 'touch')) {
    // Once it has measured, what came moves the buttons: a press on its way then would miss.
    if (step === 'network') await page.waitForSelector('[data-step=network] #answers')
    const answer = step === 'network' ? 'skipped' : step === 'sound' ? 'not-ok' : 'ok'
    await page.locator(`[data-step=${step}] [data-answer=${answer}]`).click()
  }
  await page.waitForSelector('[data-send]')
  expect(await picture(page, 'check-result-sv')).toEqual([])
  await page.close()
})

it('shows the board: tickets and devices', async () => {
  await technician.goTo('tickets')
  await technician.page.locator('[data-ticket-number] ::-p-text(Tangenten)').click()
  await technician.sees('[data-testid=ticket-detail]')
  expect(await picture(technician.page, 'board-tickets')).toEqual([])
  await technician.goTo('devices')
  await technician.sees('[data-device-id]')
  expect(await picture(technician.page, 'board-devices')).toEqual([])
})
