import { deviceFindings } from '../../contract/device-findings.ts'
import type { Finding } from '../../contract/finding.ts'
import type { RecentFacts } from '../../contract/recent.ts'
import type { DeviceLimits } from '../../contract/thresholds.ts'
import type { PolicyStanding } from './board-api.ts'
import type { DeviceFacts } from './facts.ts'
import { isOfFleet, isOwn } from './standing-findings.ts'

/** What the readings of the whole fleet say of one device. */
export interface FromFleet {
  /** Undefined where they have not been gone through since the desk started. */
  recent?: RecentFacts | undefined
  findings: readonly Finding[]
  /** Whether the heat of its model is known: then it is judged against that, and not by one reading. */
  heatJudged: boolean
}

/** What the fleet said the last time: it stands until the fleet has been gone through again. */
function lastTime(before: readonly Finding[]): FromFleet {
  const findings = before.filter(isOfFleet)
  return { findings, heatJudged: findings.some(({ code }) => code === 'heat') }
}

function policyFindings(policy: PolicyStanding): Finding[] {
  if (policy !== 'behind' && policy !== 'invalid') return []
  const severity = policy === 'invalid' ? 'act' : 'watch'
  return [{ code: 'policy-not-in-force', about: 'settings', severity, certainty: 'measured' }]
}

/**
 * Everything that is found of a device: by its own readings, beside the fleet, and by its settings.
 * @param fleet undefined where the fleet has not been gone through with this device in it.
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
  const { recent, findings, heatJudged } = fleet ?? lastTime(before)
  const alone = latest === null ? [] : deviceFindings({ signals: latest.signals, recent }, before.filter(isOwn), limits)
  const own = heatJudged ? alone.filter(({ code }) => code !== 'heat') : alone
  return [...own, ...findings, ...policyFindings(policy)]
}
