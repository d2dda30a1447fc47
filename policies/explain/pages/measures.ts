import { sameJson, type Json } from '../../json.ts'
import type { Measure, Risk } from '../../plan/register.ts'
import { addressOf, unitFile } from '../addresses.ts'
import type { InForce } from '../arranged.ts'
import type { Entries } from '../entries.ts'
import type { Explained } from '../explained.ts'
import { unitLink } from '../grounds.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, listedMarkup, type Speech } from '../speech.ts'
import type { Kind } from '../told.ts'

/** A risk's measures: what is set, how it lessens the risk, and in which units it is not so. */
export function measuresPart(site: Site, { measures }: Risk, entries: Entries, speech: Speech): Markup {
  return markup`<ul class="measures" role="list">${measures.map((measure) => measurePart(site, measure, entries, speech))}</ul>`
}

/** A setting with the value that lessens the risk. */
interface Held {
  kind: Kind
  setting: { name: string; value: Json }
}

function measurePart(site: Site, { setting: name, how, value }: Measure, entries: Entries, speech: Speech): Markup {
  const { words } = speech
  // Where the plan names no value, it is the one with which the setting first comes in, from the base level down.
  const first = site.introduced.find(({ setting }) => setting.name === name)
  const held = first && { kind: first.kind, setting: { name, value: value ?? first.setting.value } }
  const now = held && markup`<p><b>${words.measureNow}:</b> ${entries.sentence(held)}</p>`
  const missing = held ? exceptions(site, held, entries, speech) : []
  const times = held ? otherTimes(site, held, entries, speech) : []
  return markup`<li><p class="how">${inSwedish(how, speech)}</p>${now}${whereItHolds(missing, times, speech)}</li>
`
}

/** That a measure holds everywhere, or in which units and at which times it does not. */
function whereItHolds(missing: readonly Markup[], times: readonly Time[], { words }: Speech): Markup {
  if (missing.length + times.length === 0) return markup`<p>${words.measureEverywhere}</p>`
  const lede = missing.length === 0 && markup`<p>${words.measureButThen(times.length)}</p>`
  const during = missing.length > 0 && `${words.measureNotThen} `
  return markup`${lede}<ul class="exceptions">${missing}${times.map(
    ({ what, instead }) => markup`<li><b>${during}${what}:</b> ${instead}</li>`,
  )}</ul>`
}

/** A window that changes a measure, and what holds then. */
interface Time {
  what: Markup
  instead: Markup
}

/** The windows, of those that are not over, in which a measure is not in force. */
function otherTimes(
  { plan, introduced, today }: Site,
  { kind, setting }: Held,
  entries: Entries,
  speech: Speech,
): Time[] {
  const { name, value } = setting
  return plan.windows.flatMap((window): Time[] => {
    if (window.end.slice(0, 10) < today) return []
    const unset = kind === 'policies' && window.unset.some((each) => each.name === name)
    // Of what a window brings, the last holds: its own setting, which is never unset as well, comes after its packs'.
    const last = introduced.findLast((each) => each.window === window && each.setting.name === name)
    const what = inSwedish(window.what, speech)
    if (unset) return [{ what, instead: markup`${speech.words.measureUnset}` }]
    return last && !sameJson(last.setting.value, value) ? [{ what, instead: entries.sentence(last) }] : []
  })
}

/** Where a measure is not in force, by the value that holds there instead. */
function exceptions(site: Site, held: Held, entries: Entries, speech: Speech): Markup[] {
  const { words } = speech
  const groups = new Map<string, { instead: InForce | undefined; places: Markup[] }>()
  const has = ({ effective }: Explained) => effective[held.kind].get(held.setting.name)
  const whole = (explained: Explained, value: Json | undefined): boolean =>
    explained.below.every((each) => key(has(each)?.value) === key(value) && whole(each, value))
  const visit = (explained: Explained): void => {
    const here = has(explained)
    if (!(here && sameJson(here.value, held.setting.value)) && (explained.unit || here)) {
      const group = groups.get(key(here?.value))
      const all = whole(explained, here?.value)
      const below = all && (explained.alike.length > 0 || explained.below.length > 0)
      const link = explained.unit ? unitLink(site, explained.unit.path, 0) : baseLink(site, speech)
      const places = [...(group?.places ?? []), below ? markup`${link} ${words.andAllBelow}` : link]
      groups.set(key(here?.value), { instead: here && { kind: held.kind, setting: here }, places })
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

function baseLink({ units }: Site, { words }: Speech): Markup {
  return markup`<a href="${addressOf(unitFile(units.base, 'units'), 0)}">${words.baseLevel}</a>`
}

/** What tells one value from another, and all of them from none. */
function key(value: Json | undefined): string {
  return value === undefined ? '' : JSON.stringify(value)
}
