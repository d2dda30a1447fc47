import type { Language } from '../language.ts'
import { addressOf, fileOf, type SinglePage } from './addresses.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { markSheet } from './marks.ts'
import { speeches, type Speech } from './speech.ts'

/** One page of the site. */
export interface Page {
  /** Its path within its language's folder; the same in both languages. */
  file: string
  title: string
  /** Which of the main menu's pages it is. */
  current?: SinglePage
  /** Whether it takes the window's whole width, for a wide table. */
  broad?: true
  main: Content
}

/** Nothing may be loaded but the site's own stylesheet and icon; there is no script at all. */
const contentPolicy = markup`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">`

const menu = ['index', 'risks', 'decisions', 'packs'] as const

/** The older one with the younger one in front. */
export const brand = markup`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9"/><g><circle cx="12.5" cy="10" r="3.6"/><path d="M6 25v-3.5a6.5 6.5 0 0 1 11-4.7"/><circle cx="21.5" cy="16.6" r="2.7"/><path d="M16.6 25v-.6a4.9 4.9 0 0 1 9.8 0v.6"/></g></svg>`

/** How deep a page lies within its language's folder. */
export function depthOf(file: string): 0 | 1 {
  return file.includes('/') ? 1 : 0
}

/** What stands in every page's head. `top` leads to the site's own top. */
export function head(title: string, top: string): Markup {
  return markup`<meta charset="utf-8">
${contentPolicy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${top}style.css">`
}

/** A whole page with its frame. */
export function layOut({ file, title, current, broad, main }: Page, municipality: string, speech: Speech): string {
  const { words, language } = speech
  const up = depthOf(file)
  const top = '../'.repeat(up + 1)
  const other: Language = language === 'sv' ? 'en' : 'sv'
  const titles = { index: words.overview, risks: words.risks, decisions: words.decisions, packs: words.packs }
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
${head(`${title} – ${municipality}`, top)}
<link rel="alternate" hreflang="${other}" href="${top}${other}/${file}">
</head>
<body${broad && markup` class="broad"`}>
<a class="skip" href="#content">${words.skip}</a>
${markSheet}
<header class="top">
<a class="brand" href="${addressOf(fileOf('index'), up)}">${brand}<span class="brand-name">${words.product}</span><span class="municipality">${municipality}</span></a>
<nav aria-label="${words.mainMenu}"><ul role="list">${menu.map(
    (name) =>
      markup`<li><a href="${addressOf(fileOf(name), up)}"${name === current && markup` aria-current="page"`}>${titles[name]}</a></li>`,
  )}</ul></nav>
<a class="twin" href="${top}${other}/${file}" hreflang="${other}" lang="${other}">${speeches[other].words.languageName}</a>
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer>${words.madeBy(municipality)}</footer>
</body>
</html>
`
  return page.html
}
