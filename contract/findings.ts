import type { Signals } from './snapshot.ts'

export type Severity = 'watch' | 'act'

/** Something that a snapshot says about a device, as a code with the value behind it. */
export type Finding =
  | { code: 'storage-nearly-full'; severity: Severity; freeDiskBytes: number }
  | { code: 'memory-pressure'; severity: Severity; availableShare: number }
  | { code: 'battery-low'; severity: Severity; batteryPercent: number }
  | { code: 'heat'; severity: Severity; cpuCelsius: number }

export type Health = 'good' | Severity

const gibibyte = 2 ** 30

/** Thresholds, in the units of the signals they judge. */
export const thresholds = {
  freeDiskBytes: { watch: 2 * gibibyte, act: 0.5 * gibibyte },
  availableMemoryShare: { watch: 0.1, act: 0.04 },
  batteryPercent: { watch: 15, act: 5 },
  cpuCelsius: { watch: 90, act: 100 },
} as const

function below(value: number, limits: { watch: number; act: number }): Severity | undefined {
  return value < limits.act ? 'act' : value < limits.watch ? 'watch' : undefined
}

/** What one snapshot says by itself. A missing signal is no finding: nothing is concluded from it. */
export function readFindings(signals: Signals): Finding[] {
  const found: Finding[] = []
  const { freeDiskBytes, memoryBytes, availableMemoryBytes, batteryPercent, batteryCharging, cpuCelsius } = signals
  if (freeDiskBytes !== undefined) {
    const severity = below(freeDiskBytes, thresholds.freeDiskBytes)
    if (severity) found.push({ code: 'storage-nearly-full', severity, freeDiskBytes })
  }
  if (memoryBytes !== undefined && memoryBytes > 0 && availableMemoryBytes !== undefined) {
    const availableShare = availableMemoryBytes / memoryBytes
    const severity = below(availableShare, thresholds.availableMemoryShare)
    if (severity) found.push({ code: 'memory-pressure', severity, availableShare })
  }
  if (batteryPercent !== undefined && batteryCharging !== true) {
    const severity = below(batteryPercent, thresholds.batteryPercent)
    if (severity) found.push({ code: 'battery-low', severity, batteryPercent })
  }
  if (cpuCelsius !== undefined) {
    const severity = below(-cpuCelsius, { watch: -thresholds.cpuCelsius.watch, act: -thresholds.cpuCelsius.act })
    if (severity) found.push({ code: 'heat', severity, cpuCelsius })
  }
  return found
}

/** The health that a device's findings add up to: the gravest of them. */
export function healthOf(findings: readonly Finding[]): Health {
  if (findings.some((finding) => finding.severity === 'act')) return 'act'
  return findings.length > 0 ? 'watch' : 'good'
}
