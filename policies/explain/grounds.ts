import type { EffectiveSetting } from '../effective.ts'
import type { Plan } from '../plan/plan.ts'
import { addressOf, anchor, fileOf, unitFile } from './addresses.ts'
import { markup, type Markup } from './markup.ts'
import type { Site } from './site.ts'
import { dayMarkup, inSwedish, type Speech } from './speech.ts'

/** What is to be told of where something comes from. */
export type Grounded = Pick<EffectiveSetting, 'decision' | 'until' | 'unit' | 'pack' | 'source'>

/** The role of an owner, by its id. */
export function roleOf({ owners }: Pick<Plan, 'owners'>, id: string): string {
  return owners.get(id)?.role ?? id
}

/** A unit's name with a link to the page that explains it; from a page so deep in its language's folder. */
export function unitLink({ units }: Site, path: string, up: 0 | 1, named?: string): Markup {
  const explained = units.ofUnit.get(path)
  const name = named ?? nameOf(path)
  if (!explained) return markup`${name}`
  return markup`<a href="${addressOf(unitFile(explained, 'units'), up)}">${name}</a>`
}

/** A unit's name below the top of the tree: classes have the same names in many schools. */
export function nameOf(path: string): string {
  const names = path.split('/').filter(Boolean)
  return (names.length > 1 ? names.slice(1) : names).join(' › ')
}

/** The same in running text, from the nearest to the farthest: `9A, 7-9, Mohedaskolan`. */
export function nameInText(path: string): string {
  return nameOf(path).split(' › ').toReversed().join(', ')
}

/** A decision's reference with a link to the decision. */
export function decisionLink({ plan }: Site, id: string, up: 0 | 1, speech: Speech): Markup {
  const reference = plan.decisions.get(id)?.reference ?? id
  const address = addressOf(fileOf('decisions'), up, anchor('decision', id))
  return markup`<a href="${address}">${inSwedish(reference, speech)}</a>`
}

/** Who decided on a setting, until when it holds, and where it comes from: for a unit's page. */
export function grounds(site: Site, speech: Speech, setting: Grounded): Markup {
  const { words } = speech
  const decision = setting.decision === undefined ? undefined : site.plan.decisions.get(setting.decision)
  const until = setting.until ?? decision?.until
  const decided = decision
    ? markup`${inSwedish(roleOf(site.plan, decision.by), speech)}, ${dayMarkup(decision.date, speech)}, ${decisionLink(site, decision.id, 1, speech)}`
    : words.noDecision
  return markup`<dl class="grounds"><div><dt>${decision ? words.decidedBy : words.decision}</dt><dd>${decided}</dd></div>${
    until !== undefined && markup`<div><dt>${words.until}</dt><dd class="until">${dayMarkup(until, speech)}</dd></div>`
  }<div><dt>${words.from}</dt><dd>${originOf(site, speech, setting)}</dd></div>${
    setting.source !== undefined &&
    markup`<div><dt>${words.support}</dt><dd>${inSwedish(setting.source, speech)}</dd></div>`
  }</dl>`
}

/** Where a setting comes from: the base level, a pack as some unit uses it, or a unit itself. */
export function originOf(site: Site, speech: Speech, { unit, pack }: Grounded): Markup {
  const { words } = speech
  const packed = pack !== undefined && packLink(pack, 1, speech)
  if (unit === undefined)
    return markup`<a href="${addressOf(unitFile(site.units.base, 'units'), 1)}">${words.baseLevel}</a>`
  const place = unitLink(site, unit, 1)
  return packed ? markup`${packed}, ${words.usedBy} ${place}` : place
}

/** A pack's name with a link to what is told of it. */
export function packLink(pack: string, up: 0 | 1, { words }: Speech): Markup {
  return markup`${words.pack} <a href="${addressOf(fileOf('packs'), up, anchor('pack', pack))}">${pack}</a>`
}
