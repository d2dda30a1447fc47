import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { screenPng } from '../../scripts/screen-png.ts'
import { eachReportVisit, type ReportVisit } from '../desk/board/report-visits.ts'

/*
 * A teacher's page on a telephone, photographed for docs/pictures/ (`npm run pictures`). What it does is tested in
 * test/desk/board/.
 */
const wanted = process.env['FADDER_PICTURES']

/** Gives back what does not fit: words that are divided, and "window" where it is wider than the telephone. */
async function photograph({ page }: ReportVisit, name: string): Promise<string[]> {
  const folder = join(wanted ?? '', 'help')
  await mkdir(folder, { recursive: true })
  const png = await page.screenshot({ fullPage: true })
  await writeFile(join(folder, `report-${name}.png`), screenPng(Buffer.from(png)))
  const divided = await page.$$eval('.tile > span:last-child', (all) =>
    all.flatMap((each) => {
      const range = document.createRange()
      range.selectNodeContents(each)
      return !/\s/.test(each.textContent) && range.getClientRects().length > 1 ? [each.textContent] : []
    }),
  )
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  return tooWide ? [...divided, 'window'] : divided
}

async function fillIn({ page }: ReportVisit, label: string, spare: string): Promise<void> {
  await page.locator('#label').fill(label)
  await page.locator('.tile:has([value=screen])').click()
  await page.locator('#spare').fill(spare)
}

async function send({ page }: ReportVisit): Promise<void> {
  await page.click('[data-testid=send]')
  await page.waitForSelector('[data-testid=spare-outcome]')
}

describe.runIf(wanted)('the page of a class link', () => {
  const on = eachReportVisit()

  it('is photographed empty, filled in, and with a spare that is lent and one that is out', async () => {
    const { visit } = on
    await visit.open()
    expect(await photograph(visit, 'empty')).toEqual([])
    await fillIn(visit, 'C-0107', 'C-0412')
    expect(await photograph(visit, 'filled-in')).toEqual([])
    await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect(await photograph(visit, 'filled-in-dark')).toEqual([])
    await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    await send(visit)
    expect(await photograph(visit, 'lent')).toEqual([])
    await visit.page.locator('[data-testid=another]').click()
    await fillIn(visit, 'C-0413', 'C-0412')
    await send(visit)
    expect(await photograph(visit, 'spare-is-out')).toEqual([])
  })
})
