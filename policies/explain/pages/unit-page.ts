import { timeInWords } from '../../time-words.ts'
import { fields, onlyWhereAsked } from '../../../contract/fields.ts'
import { addressOf, anchor, unitFile } from '../addresses.ts'
import { arrange, type Arranged, type InForce } from '../arranged.ts'
import type { Entries } from '../entries.ts'
import type { Explained } from '../explained.ts'
import { dayMarkup, inSwedish, type Speech } from '../speech.ts'
import { decisionLink, nameInText, packLink, roleOf } from '../grounds.ts'
import type { Page } from '../layout.ts'
import { markup, type Markup } from '../markup.ts'
import { mark } from '../marks.ts'
import type { Site } from '../site.ts'
import { told } from '../told.ts'
import { unitHeader } from './unit-header.ts'
import { windowsPart } from './unit-windows.ts'

/** A page for the school: what the settings of a unit come to, and why. */
export function unitPage(site: Site, explained: Explained, entries: Entries, speech: Speech): Page {
  const { words } = speech
  const arranged = arrange(site.units, explained)
  const name = explained.unit ? nameInText(explained.unit.path) : words.baseLevel
  return {
    file: unitFile(explained, 'units'),
    title: name,
    main: markup`${unitHeader(site, explained, 'units', speech)}
${explained.unit && markup`<p class="paper-only">${words.paperOnly}</p>`}
${explained.unit ? markup`<p class="lede">${words.unitLede(name)}</p>` : baseLede(site, speech)}
${glance(site, explained, speech)}
${onThisPage(explained, arranged, speech)}
${explained.unit && differingPart(site, explained, arranged, entries, speech)}
${windowsPart(site, explained, entries, speech)}
<section aria-labelledby="all"><h2 id="all">${explained.unit ? words.categoriesTitle : words.categoriesTitleBase}</h2>
${arranged.byCategory.map(
  ({ category, settings }) => markup`<section>
<h3 id="${anchor('category', category)}">${words.category[category]}</h3>
${list(settings, explained, entries)}
</section>
`,
)}</section>
${
  arranged.unexplained.length > 0 &&
  markup`<section aria-labelledby="unexplained"><h2 id="unexplained">${words.unexplainedTitle}</h2>
${list(arranged.unexplained, explained, entries)}</section>`
}
<section aria-labelledby="fadder"><h2 id="fadder">${words.fadderTitle}</h2>
<p>${words.fadderInstalled}</p><p><strong>${words.fadderNever}</strong></p>
${arranged.fadder.length > 0 && list(arranged.fadder, explained, entries)}
</section>
${seenPart(speech)}`,
  }
}

/** Settings that are as the base level has them: on paper, only the base level's own page says why. */
function list(settings: readonly InForce[], { unit }: Explained, entries: Entries): Markup {
  return markup`<ul class="entries compact${unit && ' brief'}" role="list">${settings.map((each) => entries.entry(each, false))}</ul>`
}

function baseLede(site: Site, speech: Speech): Markup {
  const { words } = speech
  const { plan } = site
  const decision = plan.baseDecision === undefined ? undefined : plan.decisions.get(plan.baseDecision)
  return markup`<p class="lede">${words.baseLede}</p>${
    decision &&
    markup`<p>${words.baseDecided} ${inSwedish(roleOf(plan, decision.by), speech)}, ${dayMarkup(decision.date, speech)}: ${decisionLink(site, decision.id, 1, speech)}.</p>`
  }`
}

const effects = ['can', 'cannot', 'is', 'seen', 'unseen'] as const

/** How many of each effect there are: the page at a glance. */
function glance(site: Site, { effective }: Explained, { words }: Speech): Markup {
  const counts = new Map<string, number>()
  for (const kind of ['policies', 'fadder'] as const)
    for (const setting of effective[kind].values()) {
      const { effect = '' } = told(site.plan, kind, setting)
      counts.set(effect, (counts.get(effect) ?? 0) + 1)
    }
  return markup`<section class="glance" aria-labelledby="glance"><h2 id="glance">${words.atAGlance}</h2><ul role="list">${effects.map(
    (effect) => {
      const count = counts.get(effect) ?? 0
      return count > 0 && markup`<li class="${effect}">${mark(effect)}${words.glance[effect](count)}</li>`
    },
  )}</ul></section>`
}

function onThisPage({ unit, windows }: Explained, { byCategory, unexplained }: Arranged, { words }: Speech): Markup {
  return markup`<nav class="contents" aria-label="${words.onThisPage}"><details><summary>${words.onThisPage}</summary><ul role="list">${
    unit && contentsLink('differs', words.differsTitle)
  }${windows.size > 0 && contentsLink('windows', words.windowsTitle)}${byCategory.map(({ category }) =>
    contentsLink(anchor('category', category), words.category[category]),
  )}${unexplained.length > 0 && contentsLink('unexplained', words.unexplainedTitle)}${contentsLink('fadder', words.fadderTitle)}${contentsLink('seen', words.seenTitle)}</ul></details></nav>`
}

function contentsLink(place: string, text: string): Markup {
  return markup`<li><a href="${addressOf('', 0, place)}">${text}</a></li>`
}

function differingPart(
  { plan }: Site,
  { unit }: Explained,
  { differing, taken }: Arranged,
  entries: Entries,
  speech: Speech,
): Markup {
  const { words } = speech
  const uses = (unit?.packs ?? []).map(
    (use) =>
      markup`<div class="use"><p>${words.usesPacks}: ${packLink(use.pack, 1, speech)} – ${inSwedish(plan.packs.get(use.pack)?.about ?? '', speech)}.</p>${entries.reason(use)}</div>`,
  )
  return markup`<section class="differs" aria-labelledby="differs"><h2 id="differs">${words.differsTitle}</h2>
${uses}${
    differing.length + taken.length === 0
      ? markup`<p>${words.differsNothing}</p>`
      : markup`<ul class="entries" role="list">${taken.map((each) => entries.takenAway(each))}${differing.map((each) => entries.entry(each, true))}</ul>`
  }</section>`
}

/** What Fadder reads of the device: made from the contract, as the extension's own page is. */
function seenPart({ words, language }: Speech): Markup {
  return markup`<section aria-labelledby="seen"><h2 id="seen">${words.seenTitle}</h2>
<table class="plain"><caption>${words.seenLede}</caption>
<thead><tr><th scope="col">${words.seenWhat}</th><th scope="col">${words.seenWhy}</th><th scope="col">${words.seenKept}</th></tr></thead>
<tbody>${fields().map(
    ({ label, purpose, daysKept, onlyWhere }) =>
      markup`<tr><th scope="row">${label[language]}</th><td>${purpose[language]}${onlyWhere === undefined ? '' : `. ${onlyWhereAsked[language]}`}</td><td>${timeInWords(daysKept, 'days', language)}</td></tr>
`,
  )}</tbody></table></section>`
}
