import { unitsOf, type Pack, type Setting } from '../../plan/plan.ts'
import { addressOf, anchor, fileOf, unitFile } from '../addresses.ts'
import { inReadingOrder } from '../arranged.ts'
import type { Entries } from '../entries.ts'
import { unitLink } from '../grounds.ts'
import type { Page } from '../layout.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { inSwedish, type Speech } from '../speech.ts'
import type { Kind } from '../told.ts'

/** The packs that the plan uses: what they are, where they are used, and what they set. */
export function packsPage(site: Site, entries: Entries, speech: Speech): Page {
  const { words } = speech
  const uses = Map.groupBy(
    [...unitsOf(site.plan.units)].flatMap((unit) => unit.packs.map(({ pack }) => ({ pack, path: unit.path }))),
    ({ pack }) => pack,
  )
  return {
    file: fileOf('packs'),
    title: words.packsTitle,
    current: 'packs',
    main: markup`<h1>${words.packsTitle}</h1><p class="lede">${words.packsLede}</p>
${[...site.plan.packs.values()].map((pack) => {
  const units = (uses.get(pack.name) ?? []).map(({ path }) => unitLink(site, path, 0))
  return packPart(site, pack, units, entries, speech)
})}`,
  }
}

function packPart(site: Site, pack: Pack, units: readonly Markup[], entries: Entries, speech: Speech): Markup {
  const { words } = speech
  const base = markup`<a href="${addressOf(unitFile(site.units.base, 'units'), 0)}">${words.isBase}</a>`
  const windows = site.plan.windows
    .filter(({ packs }) => packs.some((use) => use.pack === pack.name))
    .map(({ what }) => inSwedish(what, speech))
  const users = [...(pack.name === site.plan.base ? [base] : []), ...units, ...windows]
  return markup`<article class="pack card" id="${anchor('pack', pack.name)}">
<h2>${pack.name}</h2><p>${inSwedish(pack.about, speech)}</p>
<dl class="facts">
<div><dt>${words.version}</dt><dd>${pack.version}</dd></div>
<div><dt>${words.licence}</dt><dd>${pack.licence}</dd></div>
<div><dt>${words.usedIn}</dt><dd>${users.length === 0 ? words.none : users.map((user, index) => markup`${index > 0 && ', '}${user}`)}</dd></div>
</dl>
<details><summary>${words.inPack}: ${words.settingsCount(pack.policies.length + pack.fadder.length)}</summary>
<ul class="sentences" role="list">${settingsOf(pack).map(
    (each) => markup`<li>${entries.sentence(each)}</li>
`,
  )}</ul></details>
</article>
`
}

/** A pack's settings in the order in which a reader meets them. */
function settingsOf(pack: Pack): { kind: Kind; setting: Setting }[] {
  const kinds = ['policies', 'fadder'] as const
  return kinds.flatMap((kind) => {
    const byName = new Map(pack[kind].map((setting) => [setting.name, setting]))
    return inReadingOrder(byName.keys()).flatMap((name) => {
      const setting = byName.get(name)
      return setting ? [{ kind, setting }] : []
    })
  })
}
