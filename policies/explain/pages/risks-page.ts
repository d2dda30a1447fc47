import { risks as tagWords } from '../../catalogue/risks.ts'
import { tagsOpened } from '../../plan/check-risks.ts'
import type { Introduced } from '../../plan/introduced.ts'
import type { Risk } from '../../plan/register.ts'
import { anchor, fileOf } from '../addresses.ts'
import type { Entries } from '../entries.ts'
import { decisionLink, packLink, roleOf, unitLink } from '../grounds.ts'
import type { Page } from '../layout.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, listedMarkup, type Speech } from '../speech.ts'
import { measuresPart } from './measures.ts'
import { bandOf, riskMatrix } from './risk-matrix.ts'

/** The risk register: what may happen, what is done about it, and who has accepted what remains. */
export function risksPage(site: Site, entries: Entries, speech: Speech): Page {
  const { words } = speech
  const all = [...site.plan.risks.values()]
  const opening = site.introduced.map((each) => ({ each, tags: tagsOpened(site.plan, each) }))
  return {
    file: fileOf('risks'),
    title: words.risksTitle,
    current: 'risks',
    main: markup`<h1>${words.risksTitle}</h1><p class="lede">${all.length === 0 ? words.risksNone : words.risksLede}</p>
${all.length > 0 && riskMatrix(all, speech)}
${[...all]
  .sort((a, b) => productOf(b) - productOf(a))
  .map((risk) => {
    const opened = opening.filter(({ tags }) => tags.some((tag) => risk.tags.includes(tag))).map(({ each }) => each)
    return riskPart(site, risk, opened, entries, speech)
  })}`,
  }
}

function productOf({ likelihood, consequence }: Risk): number {
  return likelihood * consequence
}

function riskPart(site: Site, risk: Risk, opened: readonly Introduced[], entries: Entries, speech: Speech): Markup {
  const { words, language } = speech
  const { id, likelihood, consequence, accepted } = risk
  const band = bandOf(likelihood, consequence)
  const product = words.outOf(productOf(risk))
  return markup`<article class="risk card" id="${anchor('risk', id)}">
<h2>${id}: ${inSwedish(risk.what, speech)}</h2>
<dl class="facts">
<div><dt>${words.likelihood}</dt><dd>${likelihood} – ${words.likelihoodLevel[likelihood]}</dd></div>
<div><dt>${words.consequence}</dt><dd>${consequence} – ${words.consequenceLevel[consequence]}</dd></div>
<div><dt>${words.riskProduct}</dt><dd><span class="badge ${band}">${product}, ${words.riskBand[band]}</span></dd></div>
<div><dt>${words.riskOwner}</dt><dd>${inSwedish(roleOf(site.plan, risk.owner), speech)}</dd></div>
</dl>
<p>${
    accepted !== undefined && site.plan.decisions.has(accepted)
      ? markup`${words.acceptedBy} ${decisionLink(site, accepted, 0, speech)}.`
      : markup`<strong>${words.notAccepted}</strong>`
  }</p>
<h3>${words.measuresTitle}</h3>
${measuresPart(site, risk, entries, speech)}
${
  opened.length === 0
    ? markup`<p>${words.openedByNone}</p>`
    : markup`<details><summary>${words.openedBy(opened.length)}</summary><p>${words.openedNote}</p>
<h3>${words.coversTags}</h3><ul>${risk.tags.map((tag) => markup`<li>${tagWords[tag][language]}</li>`)}</ul>
<ul class="sentences" role="list">${openers(site, opened, entries, speech)}</ul></details>`
}
</article>
`
}

/** The settings that open a risk; one that a pack brings to many units is told of once. */
function openers(site: Site, opened: readonly Introduced[], entries: Entries, speech: Speech): Markup[] {
  return [...Map.groupBy(opened, ({ setting }) => setting).values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const places = listedMarkup(
      all.map((each) => placeOf(site, each, speech)),
      speech,
    )
    const packed = first.use && markup`${packLink(first.use.pack, 0, speech)}, ${speech.words.usedBy} `
    return [
      markup`<li>${entries.sentence(first)} <span class="place">${packed}${places}</span></li>
`,
    ]
  })
}

/** Where a setting comes into the plan. */
function placeOf(site: Site, { unit, window }: Introduced, speech: Speech): Markup {
  if (window) return inSwedish(window.what, speech)
  return unit === undefined ? markup`${speech.words.everywhere}` : unitLink(site, unit, 0)
}
