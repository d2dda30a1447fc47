import { addressOf, anchor, fileOf, unitFile } from '../addresses.ts'
import type { Entries } from '../entries.ts'
import { packLink, unitLink } from '../grounds.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, momentMarkup, type Speech } from '../speech.ts'
import type { Touches } from '../touches.ts'

/** What rests on a decision, kind by kind. */
export function touchesPart(site: Site, touches: Touches, entries: Entries, speech: Speech): Markup {
  const { words } = speech
  const base = addressOf(unitFile(site.units.base, 'units'), 0)
  const parts = [
    { title: words.touchesRisks, items: touches.risks.map(({ id, what }) => riskItem(id, what, speech)) },
    { title: words.touchesWindows, items: touches.windows.map((window) => windowItem(site, window, speech)) },
    { title: words.touchesPacks, items: useItems(site, touches, speech) },
    { title: words.touchesSettings, items: settingItems(site, touches, entries, speech) },
    { title: words.touchesTaken, items: takenItems(site, touches, speech) },
  ].filter(({ items }) => items.length > 0)
  return markup`${touches.base > 0 && markup`<p><a href="${base}">${words.touchesBase(touches.base)}</a></p>`}
${parts.map(({ title, items }) => markup`<h4>${title}</h4><ul class="sentences" role="list">${items.map((item) => markup`<li>${item}</li>`)}</ul>`)}`
}

function riskItem(id: string, what: string, speech: Speech): Markup {
  return markup`<a href="${addressOf(fileOf('risks'), 0, anchor('risk', id))}">${id}</a> ${inSwedish(what, speech)}`
}

function windowItem(site: Site, { what, start, end, units }: Touches['windows'][number], speech: Speech): Markup {
  const { words } = speech
  return markup`${inSwedish(what, speech)}. ${words.windowFrom} ${momentMarkup(start, speech)} ${words.windowTo.toLowerCase()} ${momentMarkup(end, speech)}: ${units.map(
    ({ path }, index) => markup`${index > 0 && ', '}${unitLink(site, path, 0)}`,
  )}`
}

/** The uses of packs, those of one pack together. */
function useItems(site: Site, { uses }: Touches, speech: Speech): Markup[] {
  const byPack = Map.groupBy(uses, ({ use }) => use.pack)
  return [...byPack].map(([pack, all]) => {
    const places = all.map(({ unit, window }, index) => {
      const place = unit === undefined ? inSwedish(window?.what ?? '', speech) : unitLink(site, unit, 0)
      return markup`${index > 0 && ', '}${place}`
    })
    return markup`${packLink(pack, 0, speech)}: ${places}`
  })
}

function settingItems(site: Site, { settings }: Touches, entries: Entries, speech: Speech): Markup[] {
  return settings.map((each) => {
    const place = each.window ? inSwedish(each.window.what, speech) : unitLink(site, each.unit ?? '', 0)
    return markup`${entries.sentence(each)} <span class="place">${place}</span>`
  })
}

function takenItems(site: Site, { taken }: Touches, speech: Speech): Markup[] {
  return taken.map(({ unset, unit }) => {
    const what = site.plan.catalogue.get(unset.name)?.what[speech.language] ?? unset.name
    return markup`${what} <span class="place">${unitLink(site, unit, 0)}</span>`
  })
}
