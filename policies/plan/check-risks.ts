import { chromiumVersion, knownNames } from '../catalogue/chromium-names.ts'
import type { RiskTag } from '../catalogue/risks.ts'
import { checkMeasures } from './check-measures.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding } from './finding.ts'
import { calledBy, type Introduced } from './introduced.ts'
import type { Plan } from './plan.ts'
import type { Risk } from './register.ts'
import { tagsOpenedBy } from './tags-opened.ts'
import { shown } from './texts.ts'

/**
 * Whether each risk has an owner and measures that are really set, and whether each setting that opens a
 * risk rests on a decision and on a risk that somebody has accepted.
 */
export function checkRisks(plan: Plan, settings: readonly Introduced[]): Finding[] {
  const accepted = acceptedTags(plan)
  return [
    ...[...plan.risks.values()].flatMap((risk) => unknownOwner(plan, risk)),
    ...checkMeasures(plan, settings),
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

/** The tags of the risks that a setting opens with the value it has. */
export function tagsOpened({ catalogue }: Pick<Plan, 'catalogue'>, { kind, setting }: Introduced): readonly RiskTag[] {
  return kind === 'policies' ? tagsOpenedBy(catalogue.get(setting.name), setting.value) : []
}

function opened(plan: Plan, each: Introduced, accepted: ReadonlySet<RiskTag>): Finding[] {
  if (ofUnknown(plan, each)) return withoutDecision(each)
  const tags = tagsOpened(plan, each)
  if (tags.length === 0) return []
  const { unit, decision, window, at } = each
  const what = `${calledBy(each)} opens the risk ${tags.join(', ')}`
  const findings: Finding[] = []
  if (decision === undefined) {
    const remedy = `${addDecision(each)}, or choose a value that opens none.`
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

function addDecision({ use, unit }: Introduced): string {
  if (use) return 'Add a line "decision:" where the pack is used with the id of the decision'
  const line = unit === undefined ? '"baseDecision:" at the top of the plan' : '"decision:"'
  return `Add a line ${line} with the id of the decision`
}

/** Whether a plan brings a policy of which not even Chromium says what it can cost. */
function ofUnknown({ catalogue }: Plan, { kind, setting: { name } }: Introduced): boolean {
  return kind === 'policies' && catalogue.get(name)?.unexplained === true && !knownNames.has(name)
}

function withoutDecision(each: Introduced): Finding[] {
  if (each.decision !== undefined) return []
  const problem = `Nobody can say what ${calledBy(each)} opens, which Chromium ${chromiumVersion} does not know, and it has no decision.`
  return [error('opens-risk-without-decision', each.at, problem, `${addDecision(each)}, or remove it.`, each.unit)]
}
