import { quoted } from '../catalogue/value-words.ts'
import { sameJson } from '../json.ts'
import { error, type Finding } from './finding.ts'
import type { Introduced } from './introduced.ts'
import { unitsOf, type Overlay, type PackUse, type Plan, type Setting, type Unset } from './plan.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/** The base level's settings by name. */
type Basis = ReadonlyMap<string, Setting>

/**
 * The base level was decided: whoever leaves it must have decided that too, and until when. Whatever is to
 * hold until a day must not go on after it.
 */
export function checkDeviations(plan: Plan, settings: readonly Introduced[], today: string): Finding[] {
  const base = plan.packs.get(plan.base)
  const basis: Basis = new Map([...(base?.policies ?? []), ...(base?.fadder ?? [])].map((each) => [each.name, each]))
  // One of Fadder's own settings can't be unset, which is told of elsewhere.
  const policies: Basis = new Map(base?.policies.map((each) => [each.name, each]))
  return [
    ...settings.flatMap((each) => (each.use || each.window ? [] : deviation(plan, each, basis))),
    ...leftByUses(plan, settings, basis),
    ...[...overlays(plan)].flatMap(([overlay, unit]) => [
      ...overlay.unset.flatMap((unset) => unsetting(plan, unset, policies, unit)),
      ...expired(overlay, unit, today),
    ]),
  ]
}

/** Whether a setting has another value than the base level. */
export function leavesBase(setting: Setting, basis: Basis): boolean {
  const decided = basis.get(setting.name)
  return decided !== undefined && !sameJson(decided.value, setting.value)
}

function* overlays(plan: Plan): Generator<[Overlay, string | undefined]> {
  for (const unit of unitsOf(plan.units)) yield [unit, unit.path]
  for (const window of plan.windows) yield [window, undefined]
}

function deviation(plan: Plan, { setting, unit, decision, until }: Introduced, basis: Basis): Finding[] {
  if (unit === undefined || !leavesBase(setting, basis)) return []
  const decided = quoted(basis.get(setting.name)?.value ?? null)
  const remedies = {
    decision: 'Add a line "decision:" with the id of the decision, or remove the setting.',
    end: endRemedy,
  }
  const what = `${shown(setting.name)} leaves the base level's ${shown(decided)}`
  return missing(plan, what, { decision, until }, setting.at, remedies, unit)
}

const endRemedy = 'Add a line "until:" with the last day, here or to the decision.'

function missing(
  plan: Plan,
  what: string,
  { decision, until }: Pick<Introduced, 'decision' | 'until'>,
  at: Source,
  remedies: { decision: string; end: string },
  unit: string | undefined,
): Finding[] {
  if (decision === undefined)
    return [error('deviation-without-decision', at, `${what} without a decision.`, remedies.decision, unit)]
  // A decision that is not in the plan has been named; it may well have a last day.
  if (until === undefined && plan.decisions.has(decision))
    return [error('deviation-without-end', at, `${what} without a last day.`, remedies.end, unit)]
  return []
}

/** A pack that leaves the base level is told of once, where a unit uses it. */
function leftByUses(plan: Plan, settings: readonly Introduced[], basis: Basis): Finding[] {
  const uses = new Map<PackUse, Introduced[]>()
  for (const each of settings)
    if (each.use && !each.window && leavesBase(each.setting, basis))
      uses.set(each.use, [...(uses.get(each.use) ?? []), each])
  return [...uses].flatMap(([use, left]) => {
    const names = left.map(({ setting }) => shown(setting.name)).join(', ')
    const [first] = left
    if (!first) return []
    const remedies = {
      decision: 'Add a line "decision:" where the unit uses the pack, or remove the pack from it.',
      end: endRemedy,
    }
    return missing(
      plan,
      `The pack ${shown(use.pack)} leaves the base level (${names})`,
      first,
      use.at,
      remedies,
      first.unit,
    )
  })
}

function unsetting(plan: Plan, unset: Unset, basis: Basis, unit: string | undefined): Finding[] {
  const decided = basis.get(unset.name)
  if (!decided || unit === undefined) return []
  const until = unset.until ?? plan.decisions.get(unset.decision ?? '')?.until
  const remedies = { decision: 'Add a line "decision:" with the id of the decision, or remove it.', end: endRemedy }
  const what = `Unsetting ${shown(unset.name)} leaves the base level's ${shown(quoted(decided.value))}`
  return missing(plan, what, { decision: unset.decision, until }, unset.at, remedies, unit)
}

/** What was to hold until a day that has passed. */
function expired({ packs, unset, policies, fadder }: Overlay, unit: string | undefined, today: string): Finding[] {
  const all = [
    ...packs.map((use) => ({ ...use, what: `The pack ${shown(use.pack)} was to be used` })),
    ...unset.map((each) => ({ ...each, what: `${shown(each.name)} was to be unset` })),
    ...[...policies, ...fadder].map((each) => ({ ...each, what: `${shown(each.name)} was to hold` })),
  ]
  return all.flatMap(({ until, what, at }) => {
    if (until === undefined || until >= today) return []
    const remedy = 'Remove it, or have it decided anew and write the new day.'
    return [error('expired-setting', at, `${what} until ${until}, which has passed.`, remedy, unit)]
  })
}
