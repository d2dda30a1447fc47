import type { Json } from './json.ts'
import type { Grounds, Overlay, Plan, Setting, Unit, Window } from './plan/plan.ts'
import type { Source } from './plan/source.ts'

/** A value in force in a unit, and where it came from. */
export interface EffectiveSetting extends Grounds {
  name: string
  value: Json
  /** In a pack: who recommends or demands it. */
  source?: string | undefined
  /** The path of the unit that set it; undefined for the base level and for a window. */
  unit?: string | undefined
  /** The pack that it stands in; undefined where the unit itself says so. */
  pack?: string | undefined
  /** The id of the window that lays it over the unit. */
  window?: string | undefined
  at: Source
}

/** Everything in force in a unit, by name. */
export interface Effective {
  policies: ReadonlyMap<string, EffectiveSetting>
  fadder: ReadonlyMap<string, EffectiveSetting>
}

/** Whose settings are laid over, and what they rest on where they do not say so themselves. */
type Origin = Pick<EffectiveSetting, 'unit' | 'pack' | 'window' | 'decision' | 'until'>

interface Layer {
  settings: readonly Setting[]
  origin: Origin
  /** Names that hold no longer, before the layer's own settings. */
  unset?: readonly string[]
}

function overlaid(
  below: ReadonlyMap<string, EffectiveSetting>,
  layers: readonly Layer[],
): ReadonlyMap<string, EffectiveSetting> {
  if (layers.every(({ settings, unset = [] }) => settings.length === 0 && unset.length === 0)) return below
  const result = new Map(below)
  for (const { settings, origin, unset = [] } of layers) {
    for (const name of unset) result.delete(name)
    for (const { valueAt: _, places: __, decision = origin.decision, until = origin.until, ...setting } of settings)
      result.set(setting.name, { ...origin, ...setting, decision, until })
  }
  return result
}

/** What every unit starts from: the base level. */
export function baseLevel(plan: Plan): Effective {
  const pack = plan.packs.get(plan.base)
  if (!pack) return { policies: new Map(), fadder: new Map() }
  const origin = { pack: pack.name, decision: plan.baseDecision }
  return {
    policies: overlaid(new Map(), [{ settings: pack.policies, origin }]),
    fadder: overlaid(new Map(), [{ settings: pack.fadder, origin }]),
  }
}

/**
 * What is in force in a unit: what its parent has, then the unit's packs in their order, less what it
 * unsets, then its own settings; the later wins, one whole value at a time.
 * @param inherited what is in force in its parent, or the base level for a unit at the top.
 */
export function resolveUnit(plan: Plan, unit: Unit, inherited: Effective): Effective {
  return resolveOverlay(plan, unit, inherited, { unit: unit.path })
}

/** What is in force in a unit while a window is open: the window lies over all that the unit has. */
export function resolveWindow(plan: Plan, window: Window, usual: Effective): Effective {
  const { id, decision, end } = window
  return resolveOverlay(plan, window, usual, { window: id, decision, until: end.slice(0, 10) })
}

function resolveOverlay(plan: Plan, overlay: Overlay, below: Effective, origin: Origin): Effective {
  const uses = overlay.packs.flatMap((use) => {
    const pack = plan.packs.get(use.pack)
    const { decision = origin.decision, until = origin.until } = use
    return pack ? [{ pack, origin: { ...origin, pack: pack.name, decision, until } }] : []
  })
  const layersOf = (kind: 'policies' | 'fadder'): Layer[] => [
    ...uses.map(({ pack, origin: ofUse }) => ({ settings: pack[kind], origin: ofUse })),
    {
      settings: overlay[kind],
      origin,
      ...(kind === 'policies' ? { unset: overlay.unset.map(({ name }) => name) } : {}),
    },
  ]
  return {
    policies: overlaid(below.policies, layersOf('policies')),
    fadder: overlaid(below.fadder, layersOf('fadder')),
  }
}
