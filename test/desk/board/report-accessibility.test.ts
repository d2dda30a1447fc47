import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { byTestId, schemes } from './board-browser.ts'
import { eachReportVisit, type ReportVisit } from './report-visits.ts'

const on = eachReportVisit()

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, how far the page is wider than its window, and the controls that are too small to hit. */
async function faultsOf({ page }: ReportVisit): Promise<unknown[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = Violations.parse(await page.evaluate(`axe.run(document, ${options})`))
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const small = await page.$$eval('button, select, .tile, input:not([type=radio])', (all) =>
    all
      .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 24)
      .map((each) => each.outerHTML),
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
    wide,
    small,
  ]
}

const clean = [0, []]
const sizes = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
}
const cases = Object.entries(sizes).flatMap(([name, size]) => schemes.map((scheme) => ({ name, size, scheme })))

describe.each(['sv', 'en'])('in %s', (language) => {
  test.each(cases)('every step is clean on a $name in $scheme', async ({ size, scheme }) => {
    const { visit } = on
    const { page } = visit
    await page.setViewport(size)
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await visit.open()
    await page.select(byTestId('language'), language)
    expect(await faultsOf(visit)).toEqual(clean)
    await page.click(byTestId('send'))
    await page.waitForSelector('#label-fault')
    await page.locator(byTestId('scan-label')).click()
    await page.waitForFunction('document.querySelector("video")?.videoWidth > 0')
    expect(await faultsOf(visit)).toEqual(clean)
    await visit.show('C-0107')
    await page.waitForFunction('!document.querySelector("video")')
    await page.locator('.tile:has([value=broken])').click()
    await page.locator('#spare').fill('C-9999')
    await page.setOfflineMode(true)
    await page.click(byTestId('send'))
    await page.waitForSelector(byTestId('unsent'))
    expect(await faultsOf(visit)).toEqual(clean)
    await page.setOfflineMode(false)
    await page.click(byTestId('send'))
    await page.waitForSelector(byTestId('receipt'))
    expect(await faultsOf(visit)).toEqual(clean)
  })
})

test('on a laptop all of it is on one screen', async () => {
  const { visit } = on
  await visit.page.setViewport(sizes.laptop)
  await visit.open()
  expect(
    await visit.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeLessThanOrEqual(0)
})
