import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { findBrowser } from './browser/find-browser.ts'
import { home } from './extension-package.ts'
import { palettePng } from './palette-png.ts'

// Draws the toolbar's PNG icons from the one drawing. Run it after changing extension/icon.svg.
const svg = await readFile(join(home, 'extension', 'icon.svg'), 'utf8')
const { executable } = await findBrowser({ say: (sentence) => console.error(sentence) })
const browser = await launch({ executablePath: executable, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    const png = await page.screenshot({ omitBackground: true })
    await writeFile(join(home, 'extension', 'public', 'icons', `${size}.png`), palettePng(Buffer.from(png)))
  }
} finally {
  await browser.close()
}
