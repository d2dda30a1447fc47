import { resolveWindow, type Effective, type EffectiveSetting } from '../../effective.ts'
import { sameJson } from '../../json.ts'
import type { Plan, Unit, Unset, Window } from '../../plan/plan.ts'
import { anchor } from '../addresses.ts'
import { inReadingOrder, type InForce } from '../arranged.ts'
import type { Entries } from '../entries.ts'
import type { Explained } from '../explained.ts'
import { decisionLink, roleOf } from '../grounds.ts'
import { markup, type Markup } from '../markup.ts'
import { mark } from '../marks.ts'
import type { Site } from '../site.ts'
import { dayMarkup, inSwedish, listed, momentMarkup, type Speech } from '../speech.ts'

/** What a window changes in a unit: what holds then, and what holds otherwise. */
export interface WindowChange {
  now?: InForce
  /** Where the window takes a policy away. */
  unset?: Unset | undefined
  usually?: InForce
}

/** What changes in a unit while a window is open, in the order in which a reader meets it. */
export function windowChanges(plan: Plan, window: Window, usual: Effective): WindowChange[] {
  const open = resolveWindow(plan, window, usual)
  const kinds = ['policies', 'fadder'] as const
  return kinds.flatMap((kind) => {
    const names = new Set([...usual[kind].keys(), ...open[kind].keys()])
    return inReadingOrder(names).flatMap((name): WindowChange[] => {
      const [before, now] = [usual[kind].get(name), open[kind].get(name)]
      if (before === now || (before && now && sameJson(before.value, now.value))) return []
      const inForce = (setting: EffectiveSetting): InForce => ({ kind, setting })
      const usually = before ? { usually: inForce(before) } : {}
      if (now) return [{ now: inForce(now), ...usually }]
      return [{ unset: window.unset.find((unset) => unset.name === name), ...usually }]
    })
  })
}

/** The windows that lie over a unit: when, why, and what changes then. */
export function windowsPart(site: Site, explained: Explained, entries: Entries, speech: Speech): Markup | undefined {
  if (explained.windows.size === 0) return undefined
  const windows = [...explained.windows].sort(([a], [b]) => (a.start < b.start ? -1 : 1))
  return markup`<section class="windows" aria-labelledby="windows"><h2 id="windows">${speech.words.windowsTitle}</h2>
${windows.map(([window, units]) => windowPart(site, explained, window, units, entries, speech))}</section>`
}

function windowPart(
  site: Site,
  explained: Explained,
  window: Window,
  units: readonly Unit[],
  entries: Entries,
  speech: Speech,
): Markup {
  const { words } = speech
  const whole = units.length === explained.alike.length + (explained.unit ? 1 : 0)
  const decision = site.plan.decisions.get(window.decision)
  const changes = windowChanges(site.plan, window, explained.effective)
  return markup`<article class="window" id="${anchor('window', window.id)}">
<h3>${mark('time')}${inSwedish(window.what, speech)}</h3>
<p class="span"><b>${words.windowFrom}</b> ${momentMarkup(window.start, speech)} <b>${words.windowTo.toLowerCase()}</b> ${momentMarkup(window.end, speech)}${
    window.end.slice(0, 10) < site.today && markup` <span class="badge">${words.windowOver}</span>`
  }</p>
${!whole && markup`<p><b>${words.windowOnlyIn}:</b> ${listed(units.map(namesBelow(explained)), speech)}</p>`}
${
  decision &&
  markup`<p><b>${words.decidedBy}:</b> ${inSwedish(roleOf(site.plan, decision.by), speech)}, ${dayMarkup(decision.date, speech)}, ${decisionLink(site, decision.id, 1, speech)}</p>`
}
${window.packs.map((use) => entries.reason(use))}
${
  changes.length === 0
    ? markup`<p>${words.windowChangesNothing}</p>`
    : markup`<details><summary>${words.windowChanges(changes.length)}</summary><ul class="changes" role="list">${changes.map((change) => changeEntry(change, entries, speech))}</ul></details>`
}
</article>`
}

function namesBelow({ unit }: Explained): (each: Unit) => string {
  const start = unit ? unit.path.length + 1 : 1
  return ({ path, name }) => path.slice(start).replaceAll('/', ' › ') || name
}

function changeEntry({ now, unset, usually }: WindowChange, entries: Entries, { words }: Speech): Markup {
  const name = usually?.setting.name ?? ''
  const otherwise = usually
    ? markup`<p class="base"><b>${words.usually}:</b> ${entries.sentence(usually)}</p>`
    : markup`<p class="base">${words.usuallyNothing}</p>`
  if (now)
    return markup`<li class="${entries.effectOf(now)}">${entries.what(now)}${entries.reason(now.setting)}${otherwise}</li>
`
  return markup`<li class="open">${entries.leftOpen(name)}${unset && entries.reason(unset)}${otherwise}</li>
`
}
