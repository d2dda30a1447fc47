import type { Json } from './json.ts'
import type { Plan, Setting, Unit } from './plan/plan.ts'
import type { Source } from './plan/source.ts'

/** A value in force in a unit, and where it came from. */
export interface EffectiveSetting {
  name: string
  value: Json
  reason: string
  decision?: string | undefined
  /** The path of the unit that set it; undefined for the base level. */
  unit?: string | undefined
  /** The pack that it stands in; undefined where the unit itself says so. */
  pack?: string | undefined
  at: Source
}

/** Everything in force in a unit, by name. */
export interface Effective {
  policies: ReadonlyMap<string, EffectiveSetting>
  fadder: ReadonlyMap<string, EffectiveSetting>
}

interface Layer {
  settings: readonly Setting[]
  unit?: string
  pack?: string
  decision?: string | undefined
}

function overlaid(
  below: ReadonlyMap<string, EffectiveSetting>,
  layers: readonly Layer[],
): ReadonlyMap<string, EffectiveSetting> {
  if (layers.every((layer) => layer.settings.length === 0)) return below
  const result = new Map(below)
  for (const { settings, unit, pack, decision } of layers)
    for (const { name, value, reason, decision: own, at } of settings)
      result.set(name, { name, value, reason, decision: own ?? decision, unit, pack, at })
  return result
}

/** What every unit starts from: the base level. */
export function baseLevel(plan: Plan): Effective {
  const pack = plan.packs.get(plan.base)
  if (!pack) return { policies: new Map(), fadder: new Map() }
  return {
    policies: overlaid(new Map(), [{ settings: pack.policies, pack: pack.name }]),
    fadder: overlaid(new Map(), [{ settings: pack.fadder, pack: pack.name }]),
  }
}

/**
 * What is in force in a unit: what its parent has, then the unit's packs in their order, then its own
 * settings; the later wins, one whole value at a time.
 * @param inherited what is in force in its parent, or the base level for a unit at the top.
 */
export function resolveUnit(plan: Plan, unit: Unit, inherited: Effective): Effective {
  const uses = unit.packs.flatMap((use) => {
    const pack = plan.packs.get(use.pack)
    return pack ? [{ pack, decision: use.decision }] : []
  })
  const layersOf = (kind: 'policies' | 'fadder'): Layer[] => [
    ...uses.map(({ pack, decision }) => ({ settings: pack[kind], unit: unit.path, pack: pack.name, decision })),
    { settings: unit[kind], unit: unit.path },
  ]
  return {
    policies: overlaid(inherited.policies, layersOf('policies')),
    fadder: overlaid(inherited.fadder, layersOf('fadder')),
  }
}
