import type { EffectiveSetting } from '../../effective.ts'
import type { Window } from '../../plan/plan.ts'
import { unitFile } from '../addresses.ts'
import type { InForce } from '../arranged.ts'
import type { Explained } from '../explained.ts'
import { nameInText, unitLink } from '../grounds.ts'
import type { ItRows } from '../it-rows.ts'
import type { Page } from '../layout.ts'
import { markup, type Content, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, listed, type Speech } from '../speech.ts'
import { whereText } from '../where.ts'
import { unitHeader } from './unit-header.ts'
import { windowChanges } from './unit-windows.ts'

/** A page for IT: every policy of a unit, where it comes from and how it reaches Google. */
export function itPage(site: Site, explained: Explained, rows: ItRows, speech: Speech): Page {
  const { words } = speech
  const { unit, effective } = explained
  const name = unit ? nameInText(unit.path) : words.baseLevel
  const of = (kind: InForce['kind']) => inOrder(effective[kind].values()).map((setting) => ({ kind, setting }))
  return {
    file: unitFile(explained, 'it'),
    title: `${name} – ${words.forIt}`,
    broad: true,
    main: markup`${unitHeader(site, explained, 'it', speech)}
<p class="lede">${words.itLede}</p>
<p class="paper-only">${words.paperOnlyIt}</p>
${unit?.platforms && markup`<p><b>${words.unitPlatforms}:</b> ${platformNames(unit.platforms, speech)}</p>`}
${wideTable(
  'policies',
  `${words.itPolicies}: ${words.settingsCount(effective.policies.size)}`,
  markup`${rows.head('policies')}<tbody>${of('policies').map((each) => rows.row(each, explained))}</tbody>`,
  speech,
)}
<p>${words.itCompiler}</p>
${takenPart(site, explained, rows, speech)}
${wideTable(
  'fadder',
  words.itFadder,
  markup`${rows.head('fadder')}<tbody>${of('fadder').map((each) => rows.row(each, explained))}</tbody>`,
  speech,
)}
${[...explained.windows.keys()].map((window, index) => windowPart(site, window, index, explained, rows, speech))}`,
  }
}

function inOrder(settings: Iterable<EffectiveSetting>): EffectiveSetting[] {
  return [...settings].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function platformNames(platforms: readonly (keyof Speech['words']['platforms'])[], speech: Speech): string {
  return listed(
    platforms.map((platform) => speech.words.platforms[platform]),
    speech,
  )
}

/** A table that may be wider than the window: it is then scrolled by itself, by the keyboard too. */
function wideTable(id: string, caption: Content, rows: Markup, { words }: Speech, kind = id): Markup {
  return markup`<div class="wide"><h2 id="${id}">${caption}</h2>
<p class="hint">${words.tableHint}</p>
<div class="scrolls" role="region" aria-labelledby="${id}" tabindex="0"><table class="${kind}"><caption class="heard">${caption}</caption>${rows}</table></div></div>`
}

function takenPart(site: Site, { taken }: Explained, rows: ItRows, speech: Speech): Markup | undefined {
  const { words } = speech
  if (taken.size === 0) return undefined
  const heads = [words.policy, words.origin, words.decision].map((head) => markup`<th scope="col">${head}</th>`)
  const body = [...taken.values()].map(
    ({ unset, unit }) =>
      markup`<tr><th scope="row">${unset.name}</th><td>${unitLink(site, unit, 1)}<br><span class="where">${whereText(unset.at, speech)}</span></td><td>${rows.decision(unset)}</td></tr>`,
  )
  const table = wideTable(
    'taken',
    words.itTaken,
    markup`<thead><tr>${heads}</tr></thead><tbody>${body}</tbody>`,
    speech,
  )
  return markup`${table}<p>${words.itTakenLede}</p>`
}

function windowPart(
  { plan }: Site,
  window: Window,
  index: number,
  { effective }: Explained,
  rows: ItRows,
  speech: Speech,
): Markup {
  const { words } = speech
  const changes = windowChanges(plan, window, effective).map((change) => rows.windowRow(change, window))
  return wideTable(
    `window-${index + 1}`,
    markup`${words.itWindow}: ${inSwedish(window.what, speech)}`,
    markup`${rows.windowHead()}<tbody>${changes}</tbody>`,
    speech,
    'during',
  )
}
