import type { Guide } from '../../contract/entry.ts'
import type { DeviceFindingCode, Finding } from '../../contract/finding.ts'
import type { Signals } from '../../contract/snapshot.ts'
import type { Category } from '../../contract/ticket.ts'
import { defaultLimits, type DeviceLimits } from '../../contract/thresholds.ts'

/** What self-help is chosen by. */
export interface SelfHelpFacts {
  category: Category
  /** As read last, or now where the page can. */
  signals: Signals
  findings: readonly Pick<Finding, 'code' | 'severity'>[]
  /** By which the unit's devices are judged; the defaults where no settings are known. */
  limits?: DeviceLimits | undefined
  /** Whether the browser calls itself online; undefined where it is not known. */
  online: boolean | undefined
  /** The categories for which the municipality has a guide of its own. */
  ownGuides?: readonly Category[]
}

/** The guide that makes a finding go away; of the others a pupil can do nothing. */
export const guideFor: Partial<Record<Finding['code'], Guide>> = {
  'battery-low': 'charge',
  heat: 'cool-down',
  'storage-nearly-full': 'free-space',
  'memory-pressure': 'close-tabs',
}

/** What of a device can be behind a complaint, likeliest first. */
const causes: Partial<Record<Category, readonly DeviceFindingCode[]>> = {
  program: ['storage-nearly-full', 'memory-pressure', 'heat'],
  other: ['storage-nearly-full', 'heat'],
}

/** From which answer time on, in ms, a network is felt to be slow: the desk calls it poor from here on as well. */
const slowRttMs = 300

/** Seconds awake since the last start after which programs are better for a new one: three days of it, some weeks of school. */
const longAwakeSeconds = 3 * 86_400

function isPoor({ linkClass, linkRttMs }: Signals): boolean {
  return (linkClass !== undefined && linkClass !== '4g') || (linkRttMs ?? 0) >= slowRttMs
}

function isLowAndNotCharging({ signals, findings, limits = defaultLimits }: SelfHelpFacts): boolean {
  const { batteryPercent, batteryCharging } = signals
  if (batteryCharging === true) return false
  // A figure of now says more than what was found a quarter of an hour ago.
  return batteryPercent === undefined
    ? findings.some(({ code }) => code === 'battery-low')
    : batteryPercent <= limits.battery.watch
}

/** The gravest of a complaint's possible causes. */
function causeOf({ category, findings }: SelfHelpFacts): DeviceFindingCode | undefined {
  const found = (causes[category] ?? []).flatMap((cause) => {
    const finding = findings.find(({ code }) => code === cause)
    return finding ? [{ cause, severity: finding.severity }] : []
  })
  return (found.find(({ severity }) => severity === 'act') ?? found[0])?.cause
}

function foundGuide(facts: SelfHelpFacts): Guide | undefined {
  const { category, signals, online } = facts
  if (category === 'battery') return isLowAndNotCharging(facts) ? 'charge' : undefined
  if (category === 'network') return online === false || isPoor(signals) ? 'network' : undefined
  const cause = causeOf(facts)
  if (cause) return guideFor[cause]
  return category === 'program' && (signals.awakeSeconds ?? 0) >= longAwakeSeconds ? 'restart' : undefined
}

/**
 * The guide to offer before a ticket is sent, or undefined: then the press sends at once. Only what the device's own
 * readings point to is offered, and what the municipality has written itself; a broken screen or key is no child's to mend.
 */
export function selfHelpFor(facts: SelfHelpFacts): Guide | undefined {
  const { category, ownGuides } = facts
  const found = foundGuide(facts) ?? (ownGuides?.includes(category) ? 'own' : undefined)
  // No reading tells of a muted sound; it is what silence is most often, and two pictures long.
  return found ?? (category === 'sound' ? 'sound' : undefined)
}
