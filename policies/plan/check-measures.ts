import { quoted } from '../catalogue/value-words.ts'
import { baseLevel, resolveUnit, type Effective } from '../effective.ts'
import { plannedSettings } from '../fadder-settings.ts'
import { sameJson, type Json } from '../json.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import type { Introduced } from './introduced.ts'
import type { Plan, Unit } from './plan.ts'
import type { Measure, Risk } from './register.ts'
import { tagsOpenedBy } from './tags-opened.ts'
import { shown } from './texts.ts'

/** Whether each risk has measures, and whether they are in force and lessen it. What a window sets is for a while. */
export function checkMeasures(plan: Plan, settings: readonly Introduced[]): Finding[] {
  const risks = [...plan.risks.values()]
  const names = new Set(risks.flatMap(({ measures }) => measures.map(({ setting }) => setting)))
  const inForce = valuesInForce(plan, names)
  return risks.flatMap((risk) => [
    ...withoutMeasure(risk),
    ...risk.measures.flatMap((measure) => {
      const values = inForce.get(measure.setting) ?? []
      const lacking = notSet(plan, risk, measure, values, settings)
      return lacking.length > 0 ? lacking : opening(plan, risk, measure, values)
    }),
  ])
}

function withoutMeasure({ id, measures, at }: Risk): Finding[] {
  if (measures.length > 0) return []
  const remedy = 'Name at least one setting beneath "measures:", and how it lessens the risk.'
  return [error('risk-without-measure', at, `The risk ${shown(id)} has no measure.`, remedy)]
}

/** A value in force in a unit, beneath one where another or none is. */
interface InForce {
  value: Json
  /** The path of the unit; absent for what comes from the base level. */
  unit?: string | undefined
  /** The value in force just above, where there is one. */
  above?: InForce | undefined
}

/** What is in force of some settings: each value where it begins to be so, from the top down. */
function valuesInForce(plan: Plan, names: ReadonlySet<string>): ReadonlyMap<string, readonly InForce[]> {
  const found = new Map<string, InForce[]>()
  const visit = (unit: Unit, inherited: Effective, above: ReadonlyMap<string, InForce>): void => {
    const effective = resolveUnit(plan, unit, inherited)
    const here = new Map<string, InForce>()
    for (const name of names) {
      const setting = effective.policies.get(name) ?? effective.fadder.get(name)
      if (!setting) continue
      const before = above.get(name)
      const same = before && sameJson(before.value, setting.value)
      const each = same ? before : { value: setting.value, unit: setting.unit, above: before }
      here.set(name, each)
      const known = found.get(name) ?? []
      // What the base level gives comes into every unit at the top, and is one.
      const isNew = !same && !(each.unit === undefined && known.some((one) => one.unit === undefined))
      if (isNew) found.set(name, known.concat(each))
    }
    for (const child of unit.units) visit(child, effective, here)
  }
  const base = baseLevel(plan)
  for (const unit of plan.units) visit(unit, base, new Map())
  return found
}

function notSet(
  plan: Plan,
  { id }: Risk,
  { setting, value, at }: Measure,
  values: readonly InForce[],
  settings: readonly Introduced[],
): Finding[] {
  if (value === undefined ? values.length > 0 : values.some((each) => sameJson(each.value, value))) return []
  const known = plan.catalogue.has(setting) || plannedSettings.has(setting)
  const remedy = known
    ? 'Set it in the base level or in a unit, or name a measure that is taken.'
    : didYouMean(setting, [...plan.catalogue.keys(), ...plannedSettings.keys()], 'Name a setting of the plan.')
  const places = settings.filter((each) => each.setting.name === setting)
  const otherwise = places.every(({ window }) => window)
    ? 'is set only while a window is open'
    : 'is in force in no unit'
  const which = places.length === 0 ? 'nothing in the plan sets' : otherwise
  const what = value === undefined ? shown(setting) : `${shown(setting)} with ${shown(quoted(value))}`
  return [error('measure-not-set', at, `The risk ${shown(id)} counts on ${what}, which ${which}.`, remedy)]
}

/**
 * A measure that does not say which value lessens the risk must open none of its tags. What a unit does otherwise
 * beneath one where it does lessen the risk is an exception, which rests on a decision of its own.
 */
function opening(
  plan: Plan,
  { id, tags }: Risk,
  { setting, value, at }: Measure,
  values: readonly InForce[],
): Finding[] {
  if (value !== undefined) return []
  const policy = plan.catalogue.get(setting)
  const opens = (each: InForce): boolean => tagsOpenedBy(policy, each.value).some((tag) => tags.includes(tag))
  const lessenedAbove = ({ above }: InForce): boolean => above !== undefined && (!opens(above) || lessenedAbove(above))
  const [worst] = values.filter((each) => opens(each) && !lessenedAbove(each))
  if (!worst) return []
  const problem = `The risk ${shown(id)} counts on ${shown(setting)}, which opens it with ${shown(quoted(worst.value))}.`
  const remedy = `Correct the setting, or write the value that lessens the risk: "${shown(setting)}: { how: …, value: … }".`
  return [error('measure-opens-risk', at, problem, remedy, worst.unit)]
}
