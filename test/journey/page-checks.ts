import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import * as z from 'zod/mini'

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, as one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const { violations } = Violations.parse(await page.evaluate(`axe.run(document, ${options})`))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Links and controls outside running text that are smaller than WCAG 2.5.8 asks for, by their text. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.$$eval('nav a, header a, summary, .chips a, .unit, .cards a, .matrix a, tbody th a', (all) =>
    all
      .filter((each) => each.checkVisibility() && !each.matches('.skip'))
      .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 24)
      .map((each) => each.textContent),
  )
}

/** What reaches out of the window, or of the card that it stands in, by its text. */
export async function overflowOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const inTables = '.scrolls *, .heard, .sheet *, .skip'
    const all = [...document.querySelectorAll('body *')].filter((each) => !each.matches(inTables))
    const out = all.filter((each) => {
      const card = each.parentElement?.closest('.card, .window, .entry, .use, main') ?? document.body
      return each.checkVisibility() && each.getBoundingClientRect().right > card.getBoundingClientRect().right + 1
    })
    const wide = document.documentElement.scrollWidth - window.innerWidth
    return [...out.map((each) => `${each.tagName}: ${each.textContent.slice(0, 40)}`), ...(wide > 0 ? [`${wide}`] : [])]
  })
}
