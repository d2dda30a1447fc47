import type { Finding, FindingCode } from '../../contract/finding.ts'
import { findingCodes } from '../../contract/finding-words.ts'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import type { Signals } from '../../contract/snapshot.ts'
import type { DeviceFacts } from './facts.ts'
import type { MonthFacts } from './fleet/month.ts'
import type { DeviceSummary } from './fleet/summary.ts'

/** What a device tells, in its latest snapshot or to the desk, that findings are made of. */
interface Telling {
  signals: Signals
  /** Whether the desk knows how the unit's policy stands on it. */
  policyKnown: boolean
  /** Whether Google's list says when its updates end. */
  updatesKnown: boolean
}

/** One device, heard in the last thirty days, as the comparison counts it. */
export interface ComparedDevice {
  unit: string
  os: OperatingSystem | null
  /** Days of the month on which it was heard. */
  days: number
  /** The findings that can be made of it at all. */
  told: ReadonlySet<string>
  found: ReadonlySet<string>
  /** Null where the month has no readings of it. */
  month: MonthFacts | null
  freeDiskBytes: number | null
  startToNetworkSeconds: number | null
}

type Needs = Record<FindingCode, (telling: Telling) => boolean>

function link({ linkClass, linkRttMs }: Signals): boolean {
  return linkClass !== undefined || linkRttMs !== undefined
}

/** What must be told for a finding to be known at all. Where it is not, its absence says nothing. */
const needs: Needs = {
  'storage-nearly-full': ({ signals }) => signals.freeDiskBytes !== undefined,
  'memory-pressure': ({ signals }) => signals.memoryBytes !== undefined && signals.availableMemoryBytes !== undefined,
  restarts: ({ signals }) => signals.awakeSeconds !== undefined,
  'battery-low': ({ signals }) => signals.batteryPercent !== undefined,
  heat: ({ signals }) => signals.cpuCelsius !== undefined,
  'enabler-missing': ({ signals }) => signals.enablersMissing !== undefined,
  'battery-weak': ({ signals }) =>
    signals.batteryPercent !== undefined &&
    signals.batteryCharging !== undefined &&
    signals.awakeSeconds !== undefined &&
    signals.model !== undefined,
  'heat-of-model': ({ signals }) => signals.cpuCelsius !== undefined && signals.model !== undefined,
  'link-at-school': ({ signals }) => link(signals),
  'link-on-device': ({ signals }) => link(signals),
  'os-behind': ({ signals }) => signals.os !== undefined && signals.browserVersion !== undefined,
  'support-ends': ({ updatesKnown }) => updatesKnown,
  'not-seen': () => true,
  'policy-not-in-force': ({ policyKnown }) => policyKnown,
}

/** The findings that can be made of a device which tells this. */
function toldFindings(telling: Telling): Set<string> {
  return new Set(findingCodes.filter((code) => needs[code](telling)))
}

/** What is known of a device beside what it has told of itself. */
export interface KnownOf {
  summary: DeviceSummary | undefined
  findings: readonly Finding[]
  policyKnown: boolean
  updatesKnown: boolean
}

/** A device as the comparison counts it. */
export function comparedDevice(
  { unit, latest }: DeviceFacts,
  { summary, findings, policyKnown, updatesKnown }: KnownOf,
): ComparedDevice {
  const signals = latest?.signals ?? {}
  return {
    unit,
    os: signals.os ?? null,
    days: summary?.days.length ?? 0,
    told: toldFindings({ signals, policyKnown, updatesKnown }),
    found: new Set(findings.map(({ code }) => code)),
    month: summary?.month ?? null,
    freeDiskBytes: signals.freeDiskBytes ?? null,
    startToNetworkSeconds: signals.startToNetworkSeconds ?? null,
  }
}

const monthMs = 30 * 86_400_000

/** Whether a device has been heard in the last thirty days. @param now milliseconds since 1970. */
export function heardLately({ lastSeenAt }: Pick<DeviceFacts, 'lastSeenAt'>, now: number): boolean {
  return lastSeenAt !== null && lastSeenAt > now - monthMs
}
