import { risks } from '../catalogue/risks.ts'
import type { EffectiveSetting } from '../effective.ts'
import type { Json } from '../json.ts'
import type { Window } from '../plan/plan.ts'
import { addressOf, anchor, fileOf, unitFile } from './addresses.ts'
import { apiMarkup } from './api-text.ts'
import type { InForce } from './arranged.ts'
import type { Explained } from './explained.ts'
import { packLink, unitLink } from './grounds.ts'
import { markup, type Markup } from './markup.ts'
import type { WindowChange } from './pages/unit-windows.ts'
import type { Site } from './site.ts'
import { dayMarkup, inEnglish, inSwedish, listed, type Speech } from './speech.ts'
import { whereText } from './where.ts'

/** A value that is longer than this is folded away. */
const longest = 90

/** A value as JSON, folded away where it is long. */
export function valueMarkup(value: Json, { words }: Speech): Markup {
  const text = JSON.stringify(value)
  if (text.length <= longest) return markup`<code>${text}</code>`
  return markup`<details><summary>${words.showValue}</summary><pre><code>${JSON.stringify(value, null, 2)}</code></pre></details>`
}

function headRow(heads: readonly string[]): Markup {
  return markup`<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>`
}

/** The rows of IT's tables, in one language; a setting that many units inherit is written once. */
export class ItRows {
  readonly #site: Site
  readonly #speech: Speech
  readonly #written = new Map<object, Markup>()

  constructor(site: Site, speech: Speech) {
    this.#site = site
    this.#speech = speech
  }

  /** The heads of the columns; Fadder's own settings have no more than the first and the last two. */
  head(kind: InForce['kind']): Markup {
    const { words } = this.#speech
    const ofPolicies = [words.reach, words.origin, words.decision, words.chromiumRisks, words.api]
    const heads = [words.policy, words.value, ...(kind === 'policies' ? ofPolicies : [words.origin, words.decision])]
    return headRow(heads)
  }

  /** The heads of a window's columns: those of policies, and what holds otherwise. */
  windowHead(): Markup {
    const { words } = this.#speech
    const { policy, value, usualValue, reach, origin, decision, chromiumRisks, api } = words
    return headRow([policy, value, usualValue, reach, origin, decision, chromiumRisks, api])
  }

  /** A setting in force. Where it is explained to the school depends on the page, and is no part of what is kept. */
  row({ kind, setting }: InForce, explained: Explained): Markup {
    const why = addressOf(unitFile(explained, 'units'), 1, anchor('setting', setting.name))
    const policy = kind === 'policies' ? this.#site.plan.catalogue.get(setting.name) : undefined
    const it = policy && markup`<p class="it">${inEnglish(policy.it, this.#speech)}</p>`
    return markup`<tr><th scope="row"><a href="${why}">${setting.name}</a>${it}</th>${this.#cells({ kind, setting })}</tr>
`
  }

  /** A setting that is another one while a window is open. */
  windowRow({ now, unset, usually }: WindowChange, window: Window): Markup {
    const { words } = this.#speech
    const value = now ? valueMarkup(now.setting.value, this.#speech) : words.notSet
    const usual = usually ? valueMarkup(usually.setting.value, this.#speech) : words.notSet
    const name = now?.setting.name ?? usually?.setting.name ?? ''
    const values = markup`<th scope="row">${name}</th><td>${value}</td><td>${usual}</td><td>${this.#reach(name)}</td>`
    if (now) {
      const { setting } = now
      return markup`<tr>${values}<td>${this.#origin(setting)}</td><td>${this.decision(setting)}</td>${this.#facts(setting)}</tr>
`
    }
    const place = unset && markup`${words.unsetHere}<br><span class="where">${whereText(unset.at, this.#speech)}</span>`
    const grounds = { decision: unset?.decision ?? window.decision, until: unset?.until ?? window.end.slice(0, 10) }
    return markup`<tr>${values}<td>${place}</td><td>${this.decision(grounds)}</td><td>${words.none}</td><td>${words.none}</td></tr>
`
  }

  /** The decision that a setting rests on, and its last day. */
  decision({ decision, until }: Pick<EffectiveSetting, 'decision' | 'until'>): Markup {
    const { words } = this.#speech
    const last = until ?? (decision === undefined ? undefined : this.#site.plan.decisions.get(decision)?.until)
    const address = decision !== undefined && addressOf(fileOf('decisions'), 1, anchor('decision', decision))
    return markup`${decision === undefined ? words.none : markup`<a href="${address}">${decision}</a>`}${
      last !== undefined && markup`<br>${words.until} ${dayMarkup(last, this.#speech)}`
    }`
  }

  #cells(each: InForce): Markup {
    const known = this.#written.get(each.setting)
    if (known) return known
    const { kind, setting } = each
    const ends = markup`<td>${this.#origin(setting)}</td><td>${this.decision(setting)}</td>`
    const value = markup`<td>${valueMarkup(setting.value, this.#speech)}</td>`
    const cells =
      kind === 'policies'
        ? markup`${value}<td>${this.#reach(setting.name)}</td>${ends}${this.#facts(setting)}`
        : markup`${value}${ends}`
    this.#written.set(setting, cells)
    return cells
  }

  #origin(setting: EffectiveSetting): Markup {
    const speech = this.#speech
    const pack = setting.pack === undefined ? undefined : this.#site.plan.packs.get(setting.pack)
    const place = setting.unit !== undefined && markup` (${unitLink(this.#site, setting.unit, 1)})`
    const from = pack
      ? markup`${packLink(pack.name, 1, speech)} ${pack.version}, ${pack.licence}${place}`
      : markup`${speech.words.ownSetting}${place}`
    return markup`${from}<br><span class="where">${whereText(setting.at, speech)}</span>`
  }

  #reach(name: string): Markup {
    const { words } = this.#speech
    const policy = this.#site.plan.catalogue.get(name)
    if (!policy) return markup`${words.none}`
    const platforms = listed(
      policy.platforms.map((platform) => words.platforms[platform]),
      this.#speech,
    )
    return markup`${words.scope[policy.scope]}<br>${platforms}${policy.cloudOnly && markup`<br>${words.cloudOnly}`}`
  }

  /** Chromium's risk tags in words, and Google's schema. */
  #facts({ name, value }: EffectiveSetting): Markup {
    const { words, language } = this.#speech
    const policy = this.#site.plan.catalogue.get(name)
    if (!policy) return markup`<td>${words.none}</td><td>${words.none}</td>`
    const tags = policy.risks.map((tag) => markup`<li>${risks[tag][language]}</li>`)
    const about = policy.unexplained && inSwedish(policy.what.sv, this.#speech)
    const summary = listed([...policy.risks], this.#speech)
    const risky =
      tags.length === 0
        ? markup`${about || words.noRisk}`
        : markup`<details><summary>${summary}</summary><ul>${tags}</ul></details>`
    return markup`<td>${risky}</td><td>${apiMarkup(policy.api, value, this.#speech)}</td>`
  }
}
