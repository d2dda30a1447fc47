import type { Grounds } from '../plan/plan.ts'
import { anchor } from './addresses.ts'
import { inBase, type InForce } from './arranged.ts'
import type { Taken } from './explained.ts'
import { grounds } from './grounds.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { mark } from './marks.ts'
import type { Site } from './site.ts'
import { inSwedish, type Speech } from './speech.ts'
import { told, type AnySetting, type Kind } from './told.ts'

/**
 * Tells of single settings, in one language. Units inherit the very same settings, so that each is told once and
 * used again on every page that has it.
 */
export class Entries {
  readonly #site: Site
  readonly #speech: Speech
  readonly #told = new Map<object, Markup>()

  constructor(site: Site, speech: Speech) {
    this.#site = site
    this.#speech = speech
  }

  /** A setting with all that is to be told of it, and what the base level has where that is something else. */
  entry(each: InForce, differing: boolean): Markup {
    const known = this.#told.get(each.setting)
    if (known) return known
    const { setting } = each
    const base = differing ? this.#baseSays(each) : undefined
    const text = markup`<li class="entry ${this.effectOf(each)}" id="${anchor('setting', setting.name)}">
${this.what(each)}${this.reason(setting)}${base}
${grounds(this.#site, this.#speech, setting)}
</li>
`
    this.#told.set(setting, text)
    return text
  }

  /** What a unit has taken away, as an entry among what differs. */
  takenAway({ unset, unit, otherwise }: Taken): Markup {
    const { words } = this.#speech
    const above = otherwise && this.#unmarked('policies', otherwise)
    return markup`<li class="entry open" id="${anchor('setting', unset.name)}">
${this.leftOpen(unset.name)}${above && markup`<p class="base"><b>${words.takenAbove}:</b> ${above}</p>`}${this.reason(unset)}
${grounds(this.#site, this.#speech, { ...unset, unit })}
</li>
`
  }

  /** That nobody decides on something, what holds then, and what it is about. */
  leftOpen(name: string): Markup {
    const { words, language } = this.#speech
    const what = this.#site.plan.catalogue.get(name)?.what[language] ?? name
    return markup`<p class="effect">${mark('open')}${words.takenEffect}</p><p class="sentence">${words.taken}</p><p class="base"><b>${words.takenSetting}:</b> ${what}</p>`
  }

  /** The sentence with its mark. */
  what(each: InForce): Markup {
    const { words, language } = this.#speech
    const sentence = told(this.#site.plan, each.kind, each.setting)
    if (sentence.effect)
      return markup`<p class="effect">${mark(sentence.effect)}${words.effect[sentence.effect]}</p><p class="sentence">${sentence[language]}</p>`
    const { name, value } = each.setting
    return markup`<p class="effect">${mark('unknown')}${words.unexplainedEffect}</p><p class="sentence">${words.unexplained}</p><p class="raw"><code>${name}</code>: <code>${JSON.stringify(value)}</code></p><p class="why">${words.unexplainedSays}: ${inSwedish(sentence.sv, this.#speech)}</p>`
  }

  /** The sentence alone, for lists that name a setting; what nobody has explained is named. */
  sentence({ kind, setting }: { kind: Kind; setting: AnySetting }): Markup {
    const sentence = told(this.#site.plan, kind, setting)
    if (sentence.effect) return markup`${mark(sentence.effect)}${sentence[this.#speech.language]}`
    return markup`${mark('unknown')}<code>${setting.name}</code>: <code>${JSON.stringify(setting.value)}</code>`
  }

  reason({ reason, reasonInEnglish }: Pick<Grounds, 'reason' | 'reasonInEnglish'>): Markup {
    const { words, language } = this.#speech
    const own = language === 'en' && reasonInEnglish !== undefined
    return markup`<p class="why"><b>${words.why}:</b> ${own ? reasonInEnglish : inSwedish(reason, this.#speech)}</p>`
  }

  /** The effect as pages name it in their styles. */
  effectOf({ kind, setting }: InForce): string {
    return told(this.#site.plan, kind, setting).effect ?? 'unknown'
  }

  #baseSays(each: InForce): Markup {
    const { words } = this.#speech
    const base = inBase(this.#site.units, each)
    if (!base) return markup`<p class="base">${words.baseSaysNothing}</p>`
    return markup`<p class="base"><b>${words.baseSays}:</b> ${this.#unmarked(each.kind, base)}</p>`
  }

  /** The sentence alone, for what does not hold here. */
  #unmarked(kind: Kind, setting: AnySetting): Content {
    const sentence = told(this.#site.plan, kind, setting)
    return sentence.effect ? sentence[this.#speech.language] : markup`<code>${JSON.stringify(setting.value)}</code>`
  }
}
