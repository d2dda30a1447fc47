import * as z from 'zod'
import type { Policy } from '../catalogue/policy.ts'
import type { RiskTag } from '../catalogue/risks.ts'
import type { Json } from '../json.ts'

/** The tags of the risks that a policy opens with a value. */
export function tagsOpenedBy(policy: Policy | undefined, value: Json): readonly RiskTag[] {
  // A value that the policy can't have opens nothing, and has been named.
  if (!policy || policy.risks.length === 0 || !z.safeParse(policy.value, value).success) return []
  return policy.harmless && z.safeParse(policy.harmless, value).success ? [] : policy.risks
}
