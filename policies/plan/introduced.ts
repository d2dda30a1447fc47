import {
  unitsOf,
  type Grounds,
  type Overlay,
  type Pack,
  type PackUse,
  type Plan,
  type Setting,
  type Window,
} from './plan.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/** A setting at the place where it comes into the plan: not where it is inherited. */
export interface Introduced {
  kind: 'policies' | 'fadder'
  setting: Setting
  /** The path of the unit that it comes in at; absent for the base level, which is every unit's. */
  unit?: string
  /** The pack that it stands in, and the use that brings it; the base level has no use. */
  pack?: Pack
  use?: PackUse
  /** The window that lays it over its units. */
  window?: Window
  /** The decision that it rests on: its own, that of its pack's use, of its window, or of the base level. */
  decision?: string | undefined
  /** The last day on which it holds: its own, its use's, its window's, or its decision's. */
  until?: string | undefined
  /** Where it is told of: the setting itself, or where its pack is used. */
  at: Source
}

/** What stands behind something that is laid down, from the nearest to the farthest. */
function grounded(plan: Plan, ...nearestFirst: Partial<Pick<Grounds, 'decision' | 'until'>>[]) {
  const decision = nearestFirst.find((each) => each.decision !== undefined)?.decision
  const until = nearestFirst.find((each) => each.until !== undefined)?.until
  return { decision, until: until ?? (decision === undefined ? undefined : plan.decisions.get(decision)?.until) }
}

/** Where an overlay belongs. */
type Place = Pick<Introduced, 'unit' | 'window'>

const kinds = ['policies', 'fadder'] as const

function* ofOverlay(plan: Plan, overlay: Overlay, place: Place, last: Partial<Grounds>): Generator<Introduced> {
  for (const use of overlay.packs) {
    const pack = plan.packs.get(use.pack)
    if (!pack) continue
    for (const kind of kinds)
      for (const setting of pack[kind])
        yield { kind, setting, ...place, pack, use, ...grounded(plan, use, last), at: use.at }
  }
  for (const kind of kinds)
    for (const setting of overlay[kind])
      yield { kind, setting, ...place, ...grounded(plan, setting, last), at: setting.at }
}

/** What a window brings in itself, whichever units it is laid over. */
export function ofWindow(plan: Plan, window: Window): Generator<Introduced> {
  const last = { decision: window.decision, until: window.end.slice(0, 10) }
  return ofOverlay(plan, window, { window }, last)
}

/** Every setting where it comes in: the base level's, then the units' from the top down, then the windows'. */
export function* introduced(plan: Plan): Generator<Introduced> {
  const base = plan.packs.get(plan.base)
  if (base)
    for (const kind of kinds)
      for (const setting of base[kind])
        yield { kind, setting, pack: base, ...grounded(plan, { decision: plan.baseDecision }), at: setting.at }
  for (const unit of unitsOf(plan.units)) yield* ofOverlay(plan, unit, { unit: unit.path }, {})
  for (const window of plan.windows) yield* ofWindow(plan, window)
}

/** What a finding calls a setting: with its pack, where it stands in one. */
export function calledBy({ setting, pack, use }: Introduced): string {
  const name = shown(setting.name)
  return pack && use ? `${name} (of the pack ${shown(pack.name)})` : name
}
