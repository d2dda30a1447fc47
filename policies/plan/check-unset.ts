import { baseLevel, resolveUnit, type Effective } from '../effective.ts'
import { plannedSettings } from '../fadder-settings.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Overlay, Plan, Unit, Unset } from './plan.ts'
import { shown } from './texts.ts'

/** Policies that are taken away where there is nothing to take, or given back in the same breath. */
export function checkUnset(plan: Plan): Finding[] {
  const below = (unit: Unit, inherited: Effective): Finding[] => {
    const effective = resolveUnit(plan, unit, inherited)
    return [...ofOverlay(plan, unit, inherited, unit.path), ...unit.units.flatMap((child) => below(child, effective))]
  }
  const base = baseLevel(plan)
  return [
    ...plan.units.flatMap((unit) => below(unit, base)),
    ...plan.windows.flatMap((window) => ofOverlay(plan, window, undefined, undefined)),
  ]
}

function ofOverlay(
  plan: Plan,
  overlay: Overlay,
  inherited: Effective | undefined,
  unit: string | undefined,
): Finding[] {
  return overlay.unset.flatMap((unset) => ofUnset(plan, overlay, unset, inherited, unit))
}

function ofUnset(
  plan: Plan,
  { packs, policies }: Overlay,
  { name, at }: Unset,
  inherited: Effective | undefined,
  unit: string | undefined,
): Finding[] {
  if (!plan.catalogue.has(name)) {
    const otherwise = plannedSettings.has(name)
      ? 'It is one of Fadder\'s own settings, each of which has a value: set another one beneath "fadder:".'
      : 'Use a name from the catalogue, or remove it.'
    const remedy = didYouMean(name, plan.catalogue.keys(), otherwise)
    return [error('unknown-policy', at, `There is no policy ${shown(name)}.`, remedy, unit)]
  }
  if (policies.some((setting) => setting.name === name)) {
    const problem = `${shown(name)} is both set and unset here.`
    return [error('set-and-unset', at, problem, 'Keep one of them.', unit)]
  }
  const ofPacks = packs.some(({ pack }) => plan.packs.get(pack)?.policies.some((setting) => setting.name === name))
  if (!inherited || ofPacks || inherited.policies.has(name)) return []
  return [
    warning('nothing-to-unset', at, `${shown(name)} is unset here, but nothing above sets it.`, 'Remove it.', unit),
  ]
}
