import { didYouMean } from './did-you-mean.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Introduced } from './introduced.ts'
import { unitsOf, type Grounds, type Overlay, type Plan } from './plan.ts'
import type { Decision } from './register.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/**
 * Whether each decision was taken by somebody whom the plan knows, still holds, and is looked at in time;
 * and whether each decision that the plan points to is there.
 * @param today the day on which decisions must hold, as `2027-03-15`.
 */
export function checkDecisions(plan: Plan, settings: readonly Introduced[], today: string): Finding[] {
  const resting = countedBy(plan, settings)
  return [
    ...[...plan.decisions.values()].flatMap((decision) => [
      ...unknownOwner(plan, decision),
      ...datesInOrder(decision),
      ...stillHolds(decision, resting.get(decision.id) ?? 0, today),
    ]),
    ...[...pointers(plan)].flatMap((pointer) => unknownDecision(plan, pointer)),
  ]
}

/** How many settings, unsettings, windows and accepted risks rest on each decision. */
function countedBy(plan: Plan, settings: readonly Introduced[]): Map<string, number> {
  const unset = [...unitsOf(plan.units), ...plan.windows].flatMap((overlay) => overlay.unset)
  const accepted = [...plan.risks.values()].map((risk) => ({ decision: risk.accepted }))
  const counts = new Map<string, number>()
  for (const { decision } of [...settings, ...unset, ...plan.windows, ...accepted])
    if (decision !== undefined) counts.set(decision, (counts.get(decision) ?? 0) + 1)
  // What is only pointed to (by the use of a pack that can't be read, say) must not be taken for unused.
  for (const { decision } of pointers(plan))
    if (decision !== undefined && !counts.has(decision)) counts.set(decision, 1)
  return counts
}

function unknownOwner(plan: Plan, { id, by, at }: Decision): Finding[] {
  if (by === '' || plan.owners.has(by)) return []
  const remedy = didYouMean(by, plan.owners.keys(), 'Write the owner beneath "owners:", or name another.')
  return [
    error('unknown-owner', at, `The decision ${shown(id)} is by ${shown(by)}, who is no owner in this plan.`, remedy),
  ]
}

/** A date that could not be read is empty, and has been named. */
function datesInOrder({ id, date, review, until, at }: Decision): Finding[] {
  const findings: Finding[] = []
  if (date !== '' && review !== '' && date >= review) {
    const problem = `The decision ${shown(id)} of ${date} is to be reviewed on ${review}, which is no later day.`
    findings.push(error('review-before-decision', at, problem, 'Correct one of the two dates.'))
  }
  if (date !== '' && until !== undefined && until < date) {
    const problem = `The decision ${shown(id)} of ${date} holds until ${until}, which is an earlier day.`
    findings.push(error('end-before-decision', at, problem, 'Correct one of the two dates.'))
  }
  return findings
}

function stillHolds({ id, date, review, until, at }: Decision, resting: number, today: string): Finding[] {
  // What ends before it begins has been named, and so has a review before the decision itself.
  if (until !== undefined && until < date) return []
  if (date > today) return [notYet({ id, date, at }, resting)]
  if (until !== undefined && until < today) {
    const problem = `The decision ${shown(id)} held until ${until}`
    if (resting === 0)
      return [warning('expired-decision', at, `${problem}; nothing rests on it any more.`, 'Remove it.')]
    const remedy = 'Have it decided anew and write the new date, or remove what rests on it.'
    return [error('expired-decision', at, `${problem}, and ${restsOn(resting)} on it.`, remedy)]
  }
  if (review === '' || review >= today || review <= date) return []
  const problem = `The decision ${shown(id)} was to be reviewed on ${review}.`
  return [warning('review-due', at, problem, 'Have it looked at, and write when it is to be looked at next.')]
}

/** What nobody has decided yet carries nothing. */
function notYet({ id, date, at }: Pick<Decision, 'id' | 'date' | 'at'>, resting: number): Finding {
  const problem = `The decision ${shown(id)} is not taken until ${date}`
  if (resting === 0) {
    const remedy = 'Correct its date, if it has been taken.'
    return warning('decision-not-yet', at, `${problem}; nothing rests on it yet.`, remedy)
  }
  const remedy = 'Correct its date, or remove what rests on it until then.'
  return error('decision-not-yet', at, `${problem}, and ${restsOn(resting)} on it.`, remedy)
}

function restsOn(resting: number): string {
  return resting === 1 ? 'one setting, window or risk rests' : `${resting} settings, windows and risks rest`
}

/** A place where a plan points to a decision. */
interface Pointer {
  decision?: string | undefined
  at: Source
  unit?: string
}

function* pointers(plan: Plan): Generator<Pointer> {
  if (plan.baseDecision !== undefined) yield { decision: plan.baseDecision, at: plan.baseAt }
  for (const { accepted, at } of plan.risks.values()) yield { decision: accepted, at }
  for (const unit of unitsOf(plan.units)) for (const each of groundsOf(unit)) yield { ...each, unit: unit.path }
  for (const window of plan.windows) {
    if (window.decision !== '') yield window
    yield* groundsOf(window)
  }
}

function groundsOf({ packs, unset, policies, fadder }: Overlay): (Grounds & { at: Source })[] {
  return [...packs, ...unset, ...policies, ...fadder]
}

function unknownDecision(plan: Plan, { decision, at, unit }: Pointer): Finding[] {
  if (decision === undefined || plan.decisions.has(decision)) return []
  const remedy = didYouMean(decision, plan.decisions.keys(), 'Write it beneath "decisions:", or name another.')
  return [error('unknown-decision', at, `There is no decision ${shown(decision)}.`, remedy, unit)]
}
