import { sameJson, type Json } from '../../json.ts'
import type { Introduced } from '../../plan/introduced.ts'
import type { Measure, Risk } from '../../plan/register.ts'
import type { InForce } from '../arranged.ts'
import type { Entries } from '../entries.ts'
import type { Explained } from '../explained.ts'
import { unitLink } from '../grounds.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, listedMarkup, type Speech } from '../speech.ts'

/** A risk's measures: what is set, how it lessens the risk, and in which units it is not so. */
export function measuresPart(site: Site, { measures }: Risk, entries: Entries, speech: Speech): Markup {
  return markup`<ul class="measures" role="list">${measures.map((measure) => measurePart(site, measure, entries, speech))}</ul>`
}

function measurePart(site: Site, { setting: name, how }: Measure, entries: Entries, speech: Speech): Markup {
  const { words } = speech
  const all = site.introduced.filter(({ setting }) => setting.name === name)
  // The measure is the value with which it first comes in, from the base level down; what a window has comes last.
  const [first] = all
  const now = first && markup`<p><b>${words.measureNow}:</b> ${entries.sentence(first)}</p>`
  const missing = first ? exceptions(site, first, entries, speech) : []
  const windows = all.filter((each) => each.window && first && !sameJson(each.setting.value, first.setting.value))
  return markup`<li><p class="how">${inSwedish(how, speech)}</p>${now}${
    missing.length === 0 ? markup`<p>${words.measureEverywhere}</p>` : markup`<ul class="exceptions">${missing}</ul>`
  }${windows.map((each) => markup`<p><b>${inSwedish(each.window?.what ?? '', speech)}:</b> ${entries.sentence(each)}</p>`)}</li>
`
}

/** Where a measure is not in force, by the value that holds there instead. */
function exceptions(site: Site, first: Introduced, entries: Entries, speech: Speech): Markup[] {
  const { words } = speech
  const groups = new Map<string, { instead: InForce | undefined; places: Markup[] }>()
  const has = ({ effective }: Explained) => effective[first.kind].get(first.setting.name)
  const whole = (explained: Explained, value: Json | undefined): boolean =>
    explained.below.every((each) => key(has(each)?.value) === key(value) && whole(each, value))
  const visit = (explained: Explained): void => {
    const here = has(explained)
    if (explained.unit && !(here && sameJson(here.value, first.setting.value))) {
      const group = groups.get(key(here?.value))
      const all = whole(explained, here?.value)
      const below = all && (explained.alike.length > 0 || explained.below.length > 0)
      const link = unitLink(site, explained.unit.path, 0)
      const places = [...(group?.places ?? []), below ? markup`${link} ${words.andAllBelow}` : link]
      groups.set(key(here?.value), { instead: here && { kind: first.kind, setting: here }, places })
      if (all) return
    }
    for (const each of explained.below) visit(each)
  }
  visit(site.units.base)
  return [...groups.values()].map(
    ({ instead, places }) =>
      markup`<li><b>${words.measureElse}</b> ${listedMarkup(places, speech)}: ${instead ? entries.sentence(instead) : words.measureUnset}</li>`,
  )
}

/** What tells one value from another, and all of them from none. */
function key(value: Json | undefined): string {
  return value === undefined ? '' : JSON.stringify(value)
}
