import { plannedSettings } from '../fadder-settings.ts'
import { checkCombinations } from './check-combinations.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkDeviations } from './check-deviations.ts'
import { checkGuards } from './check-guards.ts'
import { checkLanguages } from './check-languages.ts'
import { checkLastDays } from './check-last-days.ts'
import { checkPlatforms } from './check-platforms.ts'
import { checkRawPolicies } from './check-raw-policies.ts'
import { checkRisks } from './check-risks.ts'
import { checkUnits } from './check-units.ts'
import { checkUnset } from './check-unset.ts'
import { checkValues } from './check-values.ts'
import { checkWindows } from './check-windows.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, warning, type Finding } from './finding.ts'
import { introduced } from './introduced.ts'
import { unitsOf, type Plan } from './plan.ts'
import { shown } from './texts.ts'

/**
 * Everything that can be said against a plan from the plan alone. It needs no whole plan: what could
 * not be read has been named already and is passed over.
 * @param today the day on which decisions must hold, as `2027-03-15`.
 */
export function checkPlan(plan: Plan, today: string): Finding[] {
  const settings = [...introduced(plan)]
  return [
    ...checkDecisions(plan, settings, today),
    ...checkLastDays(plan, today),
    ...checkBase(plan),
    ...checkRawPolicies(plan),
    ...[...plan.packs.values()].flatMap((pack) => checkValues(plan, pack)),
    ...checkUse(plan),
    ...checkUnits(plan),
    ...checkWindows(plan, today),
    ...checkUnset(plan),
    ...checkDeviations(plan, settings, today),
    ...checkRisks(plan, settings),
    ...checkGuards(settings),
    ...checkLanguages(settings),
    ...checkPlatforms(plan, settings),
    ...checkCombinations(plan),
  ]
}

/** Each unit starts from the base level, so it must have a value for all of Fadder's own settings. */
function checkBase(plan: Plan): Finding[] {
  if (plan.base === '') return []
  const base = plan.packs.get(plan.base)
  if (!base) {
    const remedy = didYouMean(plan.base, plan.packs.keys(), 'Name its file beneath "packs:".')
    return [error('unknown-pack', plan.baseAt, `The base level ${shown(plan.base)} is no pack of this plan.`, remedy)]
  }
  // A pack that could not be read at all has been named with its own fault.
  if (base.version === '') return []
  const missing = [...plannedSettings.keys()].filter((name) => !base.fadder.some((setting) => setting.name === name))
  if (missing.length === 0) return []
  const problem = `The base level ${shown(plan.base)} has no value for ${missing.join(', ')}.`
  return [error('incomplete-base-level', base.at, problem, 'Add them beneath "fadder:" in the pack.')]
}

function checkUse(plan: Plan): Finding[] {
  // While the base level is unknown, any pack may be meant by it.
  if (!plan.packs.has(plan.base)) return []
  const overlays = [...unitsOf(plan.units), ...plan.windows]
  const used = new Set([plan.base, ...overlays.flatMap(({ packs }) => packs.map((use) => use.pack))])
  return (
    [...plan.packs.values()]
      // A pack that could not be read has been named, and need not be used to be mended.
      .filter((pack) => pack.version !== '' && !used.has(pack.name))
      .map((pack) =>
        warning(
          'unused-pack',
          pack.at,
          `No unit uses the pack ${shown(pack.name)}.`,
          'Give it to a unit, or remove it.',
        ),
      )
  )
}
