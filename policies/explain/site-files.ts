import { languages } from '../language.ts'
import { manifestPath } from '../outputs/manifest.ts'
import type { Plan } from '../plan/plan.ts'
import { Entries } from './entries.ts'
import { ItRows } from './it-rows.ts'
import { layOut, type Page } from './layout.ts'
import { decisionsPage } from './pages/decisions-page.ts'
import { itPage } from './pages/it-page.ts'
import { overviewPage } from './pages/overview-page.ts'
import { packsPage } from './pages/packs-page.ts'
import { risksPage } from './pages/risks-page.ts'
import { startPage } from './pages/start-page.ts'
import { unitPage } from './pages/unit-page.ts'
import { siteManifest } from './site-manifest.ts'
import { siteOf, type Site } from './site.ts'
import { speeches, type Speech } from './speech.ts'
import { icon } from './style/icon.ts'
import { stylesheet } from './style/stylesheet.ts'

/**
 * A web site that explains a plan, to school people and to IT, in Swedish and in English: pure, and the same bytes
 * for the same plan and day.
 * @param today the day on which it is read, as an ISO 8601 date: what is over then, or due, is told so.
 * @returns the site's files by their paths within it.
 */
export function siteFiles(plan: Plan, today: string): Map<string, string> {
  const site = siteOf(plan, today)
  const files = new Map([
    ['index.html', startPage(plan.municipality)],
    ['style.css', stylesheet],
    ['icon.svg', icon],
  ])
  for (const language of languages)
    for (const page of pagesOf(site, speeches[language]))
      files.set(`${language}/${page.file}`, layOut(page, plan.municipality, speeches[language]))
  return files.set(manifestPath, siteManifest(plan, files))
}

/** Every page in one language. */
function* pagesOf(site: Site, speech: Speech): Generator<Page> {
  const entries = new Entries(site, speech)
  const rows = new ItRows(site, speech)
  yield overviewPage(site, speech)
  for (const explained of site.units.all) {
    yield unitPage(site, explained, entries, speech)
    yield itPage(site, explained, rows, speech)
  }
  yield risksPage(site, entries, speech)
  yield decisionsPage(site, entries, speech)
  yield packsPage(site, entries, speech)
}
