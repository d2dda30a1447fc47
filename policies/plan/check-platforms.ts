import type { Platform } from '../catalogue/policy.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Introduced } from './introduced.ts'
import type { PackUse, Plan } from './plan.ts'
import { platformsByUnit } from './platforms.ts'
import { shown } from './texts.ts'

type Systems = ReadonlyMap<string, readonly Platform[]>

/** Policies that have no effect where they are set, since they exist on none of the systems used there. */
export function checkPlatforms(plan: Plan, settings: readonly Introduced[]): Finding[] {
  const used = platformsByUnit(plan)
  const ofUses = new Map<PackUse, Introduced[]>()
  const findings: Finding[] = []
  for (const each of settings) {
    if (each.kind !== 'policies' || (each.pack && !each.use)) continue
    if (each.use) ofUses.set(each.use, [...(ofUses.get(each.use) ?? []), each])
    else if (!hasEffect(plan, used, each)) findings.push(without(plan, used, each))
  }
  for (const [use, all] of ofUses) {
    const [first] = all
    // A pack is written for many: that some of it has no effect here is as it should be.
    if (!first || all.some((each) => hasEffect(plan, used, each))) continue
    const problem = `Nothing of the pack ${shown(use.pack)} exists on ${systems(used, first).join(', ')}.`
    findings.push(
      warning('not-on-platform', use.at, problem, 'Give the unit another pack, or correct its platforms.', first.unit),
    )
  }
  return findings
}

function systems(used: Systems, { unit, window }: Introduced): readonly Platform[] {
  const paths = window ? window.units.map(({ path }) => path) : [unit ?? '']
  return [...new Set(paths.flatMap((path) => used.get(path) ?? []))]
}

function hasEffect(plan: Plan, used: Systems, each: Introduced): boolean {
  const policy = plan.catalogue.get(each.setting.name)
  const there = systems(used, each)
  // What is not known has been named: a policy, its platforms, or the units of a window.
  if (!policy || policy.platforms.length === 0 || there.length === 0) return true
  return there.some((platform) => policy.platforms.includes(platform))
}

function without(plan: Plan, used: Systems, each: Introduced): Finding {
  const { setting, at, unit } = each
  const known = plan.catalogue.get(setting.name)?.platforms.join(', ') ?? ''
  const problem = `${shown(setting.name)} does not exist on ${systems(used, each).join(', ')}.`
  return error(
    'not-on-platform',
    at,
    problem,
    `It exists on ${known}: remove it, or correct the unit's platforms.`,
    unit,
  )
}
