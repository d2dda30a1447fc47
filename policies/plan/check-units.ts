import { sameJson } from '../json.ts'
import { quoted } from '../catalogue/value-words.ts'
import { checkValues } from './check-values.ts'
import { clashes } from './check-clashes.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import { unitsOf, type Pack, type PackUse, type Plan, type Setting, type Settings, type Unit } from './plan.ts'
import { shown } from './texts.ts'

const longestPath = 500

/** Everything that the units of a plan can have wrong with them. */
export function checkUnits(plan: Plan): Finding[] {
  const base = plan.packs.get(plan.base)
  const units = [...unitsOf(plan.units)]
  return [
    ...clashes(plan.units),
    ...units.flatMap((unit) => [
      ...checkPath(unit),
      ...checkValues(unit, unit.path),
      ...checkReferences(plan, unit),
      ...(base ? checkDeviations(plan, base, unit) : []),
    ]),
  ]
}

function checkPath(unit: Unit): Finding[] {
  const parent = unit.path.slice(0, unit.path.lastIndexOf('/'))
  // What is beneath a path that is too long needs no finding of its own.
  if (unit.path.length <= longestPath || parent.length > longestPath) return []
  const problem = `The path of this unit has ${unit.path.length} characters; at most ${longestPath} are taken.`
  return [error('path-too-long', unit.at, problem, 'Shorten the names on the way to it.', unit.path)]
}

/** Packs and decisions that a unit names and the plan does not have. */
function checkReferences(plan: Plan, unit: Unit): Finding[] {
  const findings: Finding[] = []
  for (const use of unit.packs) {
    if (plan.packs.has(use.pack)) continue
    const remedy = didYouMean(use.pack, plan.packs.keys(), 'Name its file beneath "packs:" at the top of the plan.')
    findings.push(error('unknown-pack', use.at, `There is no pack ${shown(use.pack)}.`, remedy, unit.path))
  }
  for (const { decision, at } of [...unit.packs, ...unit.policies, ...unit.fadder]) {
    if (decision === undefined || plan.decisions.has(decision)) continue
    const remedy = didYouMean(decision, plan.decisions.keys(), 'Write it beneath "decisions:", or name another.')
    findings.push(error('unknown-decision', at, `There is no decision ${shown(decision)}.`, remedy, unit.path))
  }
  return findings
}

/** The base level was decided: whoever leaves it must have decided that too. */
function checkDeviations(plan: Plan, base: Pack, unit: Unit): Finding[] {
  const basis = new Map([...base.policies, ...base.fadder].map((setting) => [setting.name, setting]))
  const ofPacks = unit.packs.flatMap((use) => deviationsOfUse(plan, use, basis, unit))
  return [...ofPacks, ...settingsOf(unit).flatMap((setting) => deviation(setting, basis, unit))]
}

function settingsOf(settings: Settings): Setting[] {
  return [...settings.policies, ...settings.fadder]
}

function leaves(basis: Map<string, Setting>, setting: Setting): Setting | undefined {
  const decided = basis.get(setting.name)
  return decided && !sameJson(decided.value, setting.value) ? decided : undefined
}

function deviation(setting: Setting, basis: Map<string, Setting>, unit: Unit): Finding[] {
  const decided = leaves(basis, setting)
  if (!decided || setting.decision !== undefined) return []
  const problem = `${setting.name} leaves the base level's ${quoted(decided.value)} without a decision.`
  const remedy = 'Add a line "decision:" with the id of the decision, or remove the setting.'
  return [error('deviation-without-decision', setting.at, problem, remedy, unit.path)]
}

function deviationsOfUse(plan: Plan, use: PackUse, basis: Map<string, Setting>, unit: Unit): Finding[] {
  const pack = plan.packs.get(use.pack)
  if (!pack || use.decision !== undefined) return []
  const left = settingsOf(pack).filter((setting) => leaves(basis, setting))
  if (left.length === 0) return []
  const names = left.map((setting) => setting.name).join(', ')
  const problem = `The pack ${use.pack} leaves the base level (${names}) without a decision.`
  const remedy = 'Add a line "decision:" where the unit uses the pack, or remove the pack from it.'
  return [error('deviation-without-decision', use.at, problem, remedy, unit.path)]
}
