import * as z from 'zod'
import type { RiskTag } from '../catalogue/risks.ts'
import { plannedSettings } from '../fadder-settings.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import { calledBy, type Introduced } from './introduced.ts'
import type { Plan } from './plan.ts'
import type { Risk } from './register.ts'
import { shown } from './texts.ts'

/**
 * Whether each risk has an owner and measures that are really set, and whether each setting that opens a
 * risk rests on a decision and on a risk that somebody has accepted.
 */
export function checkRisks(plan: Plan, settings: readonly Introduced[]): Finding[] {
  const set = new Set(settings.map(({ setting }) => setting.name))
  const accepted = acceptedTags(plan)
  return [
    ...[...plan.risks.values()].flatMap((risk) => [
      ...unknownOwner(plan, risk),
      ...withoutMeasure(risk),
      ...measuresNotSet(plan, risk, set),
    ]),
    ...settings.flatMap((each) => opened(plan, each, accepted)),
  ]
}

/** The tags that some risk covers which a decision accepts. */
function acceptedTags(plan: Plan): Set<RiskTag> {
  const risks = [...plan.risks.values()].filter(({ accepted = '' }) => plan.decisions.has(accepted))
  return new Set(risks.flatMap(({ tags }) => tags))
}

function unknownOwner(plan: Plan, { id, owner, at }: Risk): Finding[] {
  if (owner === '' || plan.owners.has(owner)) return []
  const remedy = didYouMean(owner, plan.owners.keys(), 'Write the owner beneath "owners:", or name another.')
  return [
    error(
      'unknown-owner',
      at,
      `The risk ${shown(id)} is owned by ${shown(owner)}, who is no owner in this plan.`,
      remedy,
    ),
  ]
}

function withoutMeasure({ id, measures, at }: Risk): Finding[] {
  if (measures.length > 0) return []
  const remedy = 'Name at least one setting beneath "measures:", and how it lessens the risk.'
  return [error('risk-without-measure', at, `The risk ${shown(id)} has no measure.`, remedy)]
}

function measuresNotSet(plan: Plan, { id, measures }: Risk, set: ReadonlySet<string>): Finding[] {
  return measures.flatMap(({ setting, at }) => {
    if (set.has(setting)) return []
    const known = plan.catalogue.has(setting) || plannedSettings.has(setting)
    const remedy = known
      ? 'Set it in the base level or in a unit, or name a measure that is taken.'
      : didYouMean(setting, [...plan.catalogue.keys(), ...plannedSettings.keys()], 'Name a setting of the plan.')
    return [
      error(
        'measure-not-set',
        at,
        `The risk ${shown(id)} counts on ${shown(setting)}, which nothing in the plan sets.`,
        remedy,
      ),
    ]
  })
}

/** The tags of the risks that a setting opens with the value it has. */
export function tagsOpened(plan: Pick<Plan, 'catalogue'>, { kind, setting }: Introduced): readonly RiskTag[] {
  const policy = kind === 'policies' ? plan.catalogue.get(setting.name) : undefined
  // A value that the policy can't have opens nothing, and has been named.
  if (!policy || policy.risks.length === 0 || !z.safeParse(policy.value, setting.value).success) return []
  return policy.harmless && z.safeParse(policy.harmless, setting.value).success ? [] : policy.risks
}

function opened(plan: Plan, each: Introduced, accepted: ReadonlySet<RiskTag>): Finding[] {
  const tags = tagsOpened(plan, each)
  if (tags.length === 0) return []
  const { unit, decision, use, window, at } = each
  const what = `${calledBy(each)} opens the risk ${tags.join(', ')}`
  const findings: Finding[] = []
  if (decision === undefined) {
    const line = use
      ? '"decision:" where the pack is used'
      : unit === undefined
        ? '"baseDecision:" at the top of the plan'
        : '"decision:"'
    const remedy = `Add a line ${line} with the id of the decision, or choose a value that opens none.`
    findings.push(error('opens-risk-without-decision', at, `${what} without a decision.`, remedy, unit))
  }
  const open = tags.filter((tag) => !accepted.has(tag))
  if (open.length > 0) {
    const remedy = `Write a risk with the tag ${open.join(', ')} and "accepted:" beneath "risks:", or choose a value that opens none.`
    const whose = window ? ` in the window ${shown(window.id)}` : ''
    const problem = `${calledBy(each)} opens the risk ${open.join(', ')}${whose}, which no decision in the plan accepts.`
    findings.push(error('risk-not-accepted', at, problem, remedy, unit))
  }
  return findings
}
