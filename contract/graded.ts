import type { Severity } from './finding.ts'
import type { Limits } from './thresholds.ts'

const severities: readonly (Severity | undefined)[] = [undefined, 'watch', 'act']

/**
 * How grave a figure is, given how grave it was. It gets graver as soon as it reaches a limit, and milder
 * only when it is better than that limit by more than the slack: a figure that hovers does not flap.
 */
export function graded(value: number, limits: Limits, before: Severity | undefined): Severity | undefined {
  const sign = limits.act < limits.watch ? -1 : 1
  const rank = (figure: number) => (figure >= sign * limits.act ? 2 : figure >= sign * limits.watch ? 1 : 0)
  const now = rank(sign * value)
  const held = Math.min(severities.indexOf(before), rank(sign * value + limits.slack))
  return severities[Math.max(now, held)]
}
