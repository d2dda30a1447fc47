import { parentOf } from '../unit-path.ts'
import { checkValues } from './check-values.ts'
import { clashes } from './check-clashes.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import { unitsOf, type Plan, type Overlay, type Unit } from './plan.ts'
import { shown } from './texts.ts'

const longestPath = 500

/** What the units and windows of a plan can have wrong with them by themselves. */
export function checkUnits(plan: Plan): Finding[] {
  return [
    ...clashes(plan.units),
    ...[...unitsOf(plan.units)].flatMap((unit) => [
      ...checkPath(unit),
      ...checkValues(plan, unit, unit.path),
      ...unknownPacks(plan, unit, unit.path),
    ]),
    ...plan.windows.flatMap((window) => [...checkValues(plan, window), ...unknownPacks(plan, window, undefined)]),
  ]
}

function checkPath(unit: Unit): Finding[] {
  const parent = parentOf(unit.path)
  // What is beneath a path that is too long needs no finding of its own.
  if (unit.path.length <= longestPath || parent.length > longestPath) return []
  const problem = `The path of this unit has ${unit.path.length} characters; at most ${longestPath} are taken.`
  return [error('path-too-long', unit.at, problem, 'Shorten the names on the way to it.', unit.path)]
}

function unknownPacks(plan: Plan, { packs }: Overlay, unit: string | undefined): Finding[] {
  return packs.flatMap(({ pack, at }) => {
    if (plan.packs.has(pack)) return []
    const remedy = didYouMean(pack, plan.packs.keys(), 'Name its file beneath "packs:" at the top of the plan.')
    return [error('unknown-pack', at, `There is no pack ${shown(pack)}.`, remedy, unit)]
  })
}
