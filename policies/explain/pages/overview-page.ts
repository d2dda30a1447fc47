import type { Unit } from '../../plan/plan.ts'
import { addressOf, anchor, fileOf, unitFile } from '../addresses.ts'
import { nameOf } from '../grounds.ts'
import type { Page } from '../layout.ts'
import { markup, type Markup } from '../markup.ts'
import { mark } from '../marks.ts'
import type { Site } from '../site.ts'
import { dayMarkup, inSwedish, momentMarkup, type Speech } from '../speech.ts'

/** Where a reader begins: the base level, the registers, what comes up soon, and the tree of units. */
export function overviewPage(site: Site, speech: Speech): Page {
  const { words } = speech
  const { plan, units, today } = site
  const cards = [
    [unitFile(units.base, 'units'), words.baseLevel, words.baseCard],
    [fileOf('risks'), words.risks, words.risksCard],
    [fileOf('decisions'), words.decisions, words.decisionsCard],
    [fileOf('packs'), words.packs, words.packsCard],
  ] as const
  return {
    file: fileOf('index'),
    title: words.overviewTitle,
    current: 'index',
    main: markup`<h1>${words.overviewTitle}</h1>
<p class="lede">${words.overviewLede(plan.municipality)}</p>
<ul class="cards" role="list">${cards.map(
      ([file, title, text]) => markup`<li class="card"><h2><a href="${file}">${title}</a></h2><p>${text}</p></li>
`,
    )}</ul>
${soonPart(site, speech)}
<section aria-labelledby="units"><h2 id="units">${words.unitsTitle}</h2><p>${words.unitsLede}</p>
<p class="legend"><span class="dot own" aria-hidden="true"></span> ${words.ownPageLegend}</p>
${plan.units.map((unit) => topUnit(site, unit, speech))}</section>
<p class="as-of">${words.asOf} ${dayMarkup(today, speech)}.</p>`,
  }
}

/** The windows that are not over, the earliest first. */
function soonPart({ plan, units, today }: Site, speech: Speech): Markup | undefined {
  const { words } = speech
  const ahead = plan.windows
    .filter(({ end }) => end.slice(0, 10) >= today)
    .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1))
  if (ahead.length === 0) return undefined
  return markup`<section class="soon" aria-labelledby="soon"><h2 id="soon">${words.soonTitle}</h2>${ahead.map(
    (window) => {
      const places = window.units.map(({ path }) => {
        const explained = units.ofUnit.get(path)
        const address = explained && addressOf(unitFile(explained, 'units'), 0, anchor('window', window.id))
        return markup`<li>${address === undefined ? nameOf(path) : markup`<a href="${address}">${nameOf(path)}</a>`}</li>`
      })
      return markup`<article class="window"><h3>${mark('time')}${inSwedish(window.what, speech)}</h3>
<p class="span"><b>${words.windowFrom}</b> ${momentMarkup(window.start, speech)} <b>${words.windowTo.toLowerCase()}</b> ${momentMarkup(window.end, speech)}</p>
<ul class="chips" role="list">${places}</ul></article>`
    },
  )}</section>`
}

/** A unit at the top of the tree, with those below it as cards or, where they have none below them, as a row. */
function topUnit(site: Site, unit: Unit, speech: Speech): Markup {
  const branches = unit.units.filter(({ units }) => units.length > 0)
  const leaves = unit.units.filter(({ units }) => units.length === 0)
  return markup`<section class="branch"><h3>${unitName(site, unit, speech)}</h3>
${row(site, leaves, speech)}
${
  branches.length > 0 &&
  markup`<ul class="schools" role="list">${branches.map(
    (each) => markup`<li class="card">${schoolCard(site, each, speech)}</li>
`,
  )}</ul>`
}</section>`
}

function schoolCard(site: Site, unit: Unit, speech: Speech): Markup {
  return markup`<h4>${unit.kind === 'school' && mark('school')}${unitName(site, unit, speech)}${
    unit.kind === 'school' && markup`<span class="kind">${speech.words.school}</span>`
  }</h4>${below(site, unit, speech)}`
}

/** What is below a unit: single units in a row, branches each with a row of its own. */
function below(site: Site, { units }: Unit, speech: Speech): Markup {
  const leaves = units.filter((each) => each.units.length === 0)
  const branches = units.filter((each) => each.units.length > 0)
  return markup`${row(site, leaves, speech)}${
    branches.length > 0 &&
    markup`<ul class="stages" role="list">${branches.map((each) => markup`<li>${unitName(site, each, speech)}${below(site, each, speech)}</li>`)}</ul>`
  }`
}

function row(site: Site, units: readonly Unit[], speech: Speech): Markup | undefined {
  if (units.length === 0) return undefined
  return markup`<ul class="chips" role="list">${units.map((unit) => markup`<li>${unitName(site, unit, speech)}</li>`)}</ul>`
}

/** A unit's name, with a link to the page that explains it and a mark where that page is its own. */
function unitName({ units }: Site, unit: Unit, { words }: Speech): Markup {
  const explained = units.ofUnit.get(unit.path)
  if (!explained) return markup`${unit.name}`
  const own =
    explained.unit === unit &&
    markup`<span class="dot own" aria-hidden="true"></span><span class="heard"> (${words.ownPageNote})</span>`
  return markup`<a class="unit" href="${addressOf(unitFile(explained, 'units'), 0)}">${unit.name}${own}</a>`
}
