import type { Page } from 'puppeteer-core'

/**
 * Words that stand on two lines, divided where no word is. A soft hyphen is a place to divide at: the parts on either
 * side of it are looked at one by one.
 */
export async function dividedWords(page: Page, selector: string): Promise<string[]> {
  return await page.$$eval(selector, (all) => {
    const range = document.createRange()
    /** The line that a letter stands on. The hyphen that is drawn at a soft one is a box of the letter behind it: its first. */
    const lineOf = (node: Node, index: number) => {
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const box = [...range.getClientRects()].findLast(({ width }) => width > 0)
      return box && Math.round(box.top)
    }
    return all.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const divided: string[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node
        for (const { 0: part, index } of (text.textContent ?? '').matchAll(/[^\s\u00AD-]+/g)) {
          const lines = Array.from(part, (_, at) => lineOf(text, index + at)).filter((line) => line !== undefined)
          if (new Set(lines).size > 1) divided.push(part)
        }
      }
      return divided
    })
  })
}
