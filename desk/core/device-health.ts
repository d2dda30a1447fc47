import { deviceFindings } from '../../contract/device-findings.ts'
import type { Finding } from '../../contract/finding.ts'
import type { RecentFacts } from '../../contract/recent.ts'
import type { DeviceLimits } from '../../contract/thresholds.ts'
import type { PolicyStanding } from './board-api.ts'
import type { DeviceFacts } from './facts.ts'

/** What the readings of the whole fleet say of one device. */
export interface FromFleet {
  recent: RecentFacts
  findings: readonly Finding[]
  /** Whether the heat of its model is known: then it is judged against that, and not by one reading. */
  heatJudged: boolean
}

function policyFindings(policy: PolicyStanding): Finding[] {
  if (policy !== 'behind' && policy !== 'invalid') return []
  const severity = policy === 'invalid' ? 'act' : 'watch'
  return [{ code: 'policy-not-in-force', about: 'settings', severity, certainty: 'measured' }]
}

/**
 * Everything that is found of a device: by its own readings, beside the fleet, and by its settings.
 * @param before what was found the last time; see {@link deviceFindings}.
 * @param limits those of the device's unit.
 */
export function allFindings(
  device: DeviceFacts,
  policy: PolicyStanding,
  fleet: FromFleet | undefined,
  before: readonly Finding[],
  limits: DeviceLimits,
): Finding[] {
  const { latest } = device
  const alone =
    latest === null ? [] : deviceFindings({ signals: latest.signals, recent: fleet?.recent }, before, limits)
  const own = fleet?.heatJudged === true ? alone.filter(({ code }) => code !== 'heat') : alone
  return [...own, ...(fleet?.findings ?? []), ...policyFindings(policy)]
}
