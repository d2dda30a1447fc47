import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { lend } from './lent.ts'
import { byTestId, openWorkshop, row, schemes, sizes, Visit, type Workshop } from './board-browser.ts'

let workshop: Workshop
beforeAll(async () => {
  workshop = await openWorkshop()
})
afterAll(async () => {
  await workshop.close()
})

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, as one line each. */
async function violationsOf(visit: Visit): Promise<string[]> {
  await visit.page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = Violations.parse(await visit.page.evaluate(`axe.run(document, ${options})`))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** How far the page is wider than its window, in CSS pixels. */
async function overflowOf(visit: Visit): Promise<number> {
  return await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Controls smaller than WCAG 2.5.8 asks for, by their text; links in running text are exempt and are left out. */
async function smallTargets(visit: Visit): Promise<string[]> {
  return await visit.page.$$eval(
    'button, summary.button, select, input[type=search], .visit input, textarea, nav a, .back, .device-name a',
    (all) =>
      all
        .filter((each) => each.checkVisibility() && !each.matches('.skip'))
        .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 24)
        .map((each) => each.textContent),
  )
}

/** Each view of the board, and how to get there from a desk and a page that are fresh. */
const views: Record<string, (visit: Visit) => Promise<void>> = {
  async tickets(visit) {
    await visit.goto('/')
    await visit.page.waitForSelector(row(17))
  },
  async 'an open ticket with an answer'(visit) {
    await visit.goto('/#/tickets/14')
    await visit.page.waitForSelector(byTestId('answer'))
  },
  async 'an answer and a visit being made, with the picture open'(visit) {
    await visit.goto('/#/tickets/14')
    await visit.page.locator('[data-code=charge].choice').click()
    await visit.page.locator(`${byTestId('visit')} summary`).click()
    await visit.page.locator(byTestId('show-picture')).click()
    await visit.page.waitForSelector('.pupil-picture')
  },
  async 'a ticket about a device that nobody knows'(visit) {
    await visit.goto('/#/tickets/15')
    await visit.page.waitForSelector(byTestId('reported-from'))
  },
  async 'a ticket that is solved'(visit) {
    await visit.goto('/#/tickets/13')
    await visit.page.waitForSelector(byTestId('closed-as'))
  },
  async 'a conflict'(visit) {
    await visit.goto('/#/tickets/17')
    await visit.page.locator(byTestId('answer-text')).fill('Starta om den.')
    visit.desk.change(17, { state: 'taken', takenBy: 'Maja' }, 'quietly')
    await visit.page.click('[data-action=answer]')
    await visit.page.waitForSelector('[data-notice=conflict]')
  },
  async 'a ticket of a class link with a spare out'(visit) {
    lend(visit.desk)
    await visit.goto('/#/tickets/17')
    await visit.page.waitForSelector(byTestId('return-loan'))
  },
  async 'a device that is out on loan'(visit) {
    lend(visit.desk)
    await visit.goto('/#/devices/device-CB-0211')
    await visit.page.waitForSelector(byTestId('device-loan'))
  },
  async 'class links, with one that was just made'(visit) {
    await visit.goto('/#/links')
    await visit.page.locator('#link-unit option:nth-child(4)').wait()
    await visit.page.select('#link-unit', '/Elever/Grönkullaskolan/4A')
    await visit.page.click(byTestId('make-link'))
    await visit.page.waitForSelector(byTestId('made-address'))
    await visit.page.waitForSelector(byTestId('withdraw'))
  },
  async 'no tickets'(visit) {
    visit.desk.tickets = []
    await visit.goto('/')
    await visit.page.waitForSelector(byTestId('empty'))
  },
  async devices(visit) {
    await visit.goto('/#/devices')
    await visit.page.waitForSelector(byTestId('devices'))
  },
  async 'a device with refused settings'(visit) {
    await visit.goto('/#/devices/device-CB-1102')
    await visit.page.waitForSelector(byTestId('trouble'))
  },
  async 'a comparison'(visit) {
    await visit.goto('/#/compare')
    await visit.page.waitForSelector(byTestId('comparison'))
    await visit.page.click('.how summary')
  },
  async 'a comparison of a school with few PCs'(visit) {
    await visit.goto('/#/compare/%2FElever%2FHagaskolan')
    await visit.page.waitForSelector(byTestId('comparison'))
  },
  async 'no contact'(visit) {
    await visit.goto('/')
    await visit.page.waitForSelector(`${byTestId('connection')}[data-status=live]`)
    await visit.desk.stop()
    await visit.page.waitForSelector(byTestId('offline'))
  },
  async 'a failed fetch'(visit) {
    visit.desk.brokenWith = 500
    await visit.goto('/')
    await visit.page.waitForSelector(byTestId('failed'))
  },
  async 'keyboard help'(visit) {
    await visit.goto('/')
    await visit.page.waitForSelector(row(17))
    await visit.page.keyboard.press('?')
    await visit.page.waitForSelector(byTestId('keyboard-help'))
  },
  async 'signed out'(visit) {
    visit.desk.sessionLives = false
    await visit.goto('/')
    await visit.page.waitForSelector(byTestId('signed-out'))
  },
  async 'signing in'(visit) {
    await visit.goto('/sign-in#token=abc')
    await visit.page.waitForSelector(byTestId('sign-in'))
  },
  async 'a link that is not valid'(visit) {
    await visit.goto('/sign-in')
    await visit.page.waitForSelector('[data-fault]')
  },
}

const cases = Object.keys(sizes).flatMap((size) => schemes.map((scheme) => [size, scheme] as const))

describe.each(cases)('on a %s in %s', (size, scheme) => {
  test.each(Object.entries(views))('%s has nothing that axe objects to, fits, and can be hit', async (_, reach) => {
    const visit = await Visit.begin(workshop)
    await visit.page.setViewport(size === 'phone' ? sizes.phone : sizes.desktop)
    await visit.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await reach(visit)
    const found = [await violationsOf(visit), await overflowOf(visit), await smallTargets(visit)]
    await visit.end()
    expect(found).toEqual([[], 0, []])
  })
})

test('nothing moves for those who ask for stillness', async () => {
  const visit = await Visit.begin(workshop)
  await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await visit.goto('/')
  await visit.page.waitForSelector(row(17))
  expect(await visit.page.evaluate(() => document.getAnimations().length)).toBe(0)
  await visit.end()
})
