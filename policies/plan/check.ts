import { plannedSettings } from '../fadder-settings.ts'
import { checkUnits } from './check-units.ts'
import { checkValues } from './check-values.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, warning, type Finding } from './finding.ts'
import { unitsOf, type Decision, type Plan } from './plan.ts'
import { shown } from './texts.ts'

/**
 * Everything that can be said against a plan from the plan alone. It needs no whole plan: what could
 * not be read has been named already and is passed over.
 */
export function checkPlan(plan: Plan): Finding[] {
  return [
    ...checkDecisions(plan),
    ...checkBase(plan),
    ...[...plan.packs.values()].flatMap((pack) => checkValues(pack)),
    ...checkUse(plan),
    ...checkUnits(plan),
  ]
}

/** Each decision was taken by somebody whom the plan knows, and will be looked at again. */
function checkDecisions(plan: Plan): Finding[] {
  return [...plan.decisions.values()].flatMap((decision) => [...unknownOwner(plan, decision), ...checkReview(decision)])
}

function unknownOwner(plan: Plan, { id, by, at }: Decision): Finding[] {
  if (by === '' || plan.owners.has(by)) return []
  const remedy = didYouMean(by, plan.owners.keys(), 'Write the owner beneath "owners:", or name another.')
  return [error('unknown-owner', at, `The decision ${id} is by ${by}, who is no owner in this plan.`, remedy)]
}

function checkReview({ id, date, review, at }: Decision): Finding[] {
  // A date that could not be read is empty, and has been named.
  if (date === '' || review === '' || date < review) return []
  const problem = `The decision ${id} of ${date} is to be reviewed on ${review}, which is no later day.`
  return [error('review-before-decision', at, problem, 'Correct one of the two dates.')]
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
  const problem = `The base level ${plan.base} has no value for ${missing.join(', ')}.`
  return [error('incomplete-base-level', base.at, problem, 'Add them beneath "fadder:" in the pack.')]
}

function checkUse(plan: Plan): Finding[] {
  // While the base level is unknown, any pack may be meant by it.
  if (!plan.packs.has(plan.base)) return []
  const used = new Set([plan.base, ...[...unitsOf(plan.units)].flatMap((unit) => unit.packs.map((use) => use.pack))])
  return (
    [...plan.packs.values()]
      // A pack that could not be read has been named, and need not be used to be mended.
      .filter((pack) => pack.version !== '' && !used.has(pack.name))
      .map((pack) =>
        warning('unused-pack', pack.at, `No unit uses the pack ${pack.name}.`, 'Give it to a unit, or remove it.'),
      )
  )
}
