import * as z from 'zod/mini'
import { lastDay, Report, reportOf } from '../../contract/recent.ts'
import type { Enabler, MissingReason, Signals, SignalName, Snapshot } from '../../contract/snapshot.ts'
import type { Moment } from './schedule.ts'
import type { CpuTime, ReadSignals } from './signals.ts'

/** What one sample leaves for the next, beside the snapshot itself. */
export const Sampled = z.object({
  cpuTime: z.optional(z.object({ busy: z.number(), total: z.number() })),
  /** The last day's reports, this one among them. */
  recent: z.array(Report),
  /** Seconds awake since the first snapshot that the desk has not got. */
  offlineSeconds: z.number(),
})
export type Sampled = z.infer<typeof Sampled>

/** The moment of a snapshot by both clocks, the wall's and the counters'. */
export function momentOf({ takenAt, signals }: Snapshot): Moment {
  return { at: Date.parse(takenAt), awakeSeconds: signals.awakeSeconds }
}

/** The sample before this one. */
export interface Before {
  snapshot: Snapshot
  sampled: Sampled | undefined
  /** Whether its snapshot still waits to be sent. */
  waits: boolean
  /** The longest time awake that can lie between two samples of one profile in use, in seconds. */
  longestSeconds: number
}

/** Percent of all processors' time that was spent working since an earlier reading, or since boot. */
export function cpuLoad(now: CpuTime, before: CpuTime | undefined): number | undefined {
  // Counters that have fallen began anew: what they say since boot is what there is.
  const from = before && before.total <= now.total && before.busy <= now.busy ? before : { busy: 0, total: 0 }
  const total = now.total - from.total
  return total > 0 ? Math.min(100, Math.round((100 * (now.busy - from.busy)) / total)) : undefined
}

/** Seconds awake between two readings of the counters; after a reboot, those since it. */
function awakeBetween(before: number, now: number): number {
  return now < before ? now : now - before
}

function enablersMissing(missing: ReadSignals['missing']): Enabler[] {
  const found: Enabler[] = []
  if (missing.manufacturer === 'refused' && missing.model === 'refused') found.push('hardware-platform')
  // Every Chromebook has a serial number and an id at Google: empty means that this user may not know them.
  if (missing.serialNumber === 'empty' && missing.directoryDeviceId === 'empty') found.push('affiliation')
  return found
}

/**
 * Adds to what was read what only two readings together tell: the load, restarts, and the time without
 * contact. What is missing for it costs these fields alone, for the reason of what they are made of.
 * @param at when it was read, in milliseconds since 1970.
 */
export function withDerived(
  { signals, missing, cpuTime }: ReadSignals,
  before: Before | undefined,
  at: number,
): { signals: Signals; missing: ReadSignals['missing']; sampled: Sampled } {
  const derived: Signals = { enablersMissing: enablersMissing(missing) }
  const offlineSeconds = offline(signals.awakeSeconds, before)
  const load = cpuTime && cpuLoad(cpuTime, before?.sampled?.cpuTime)
  if (load !== undefined) derived.cpuLoadPercent = load
  const awakeBefore = before?.snapshot.signals.awakeSeconds
  if (signals.awakeSeconds !== undefined) {
    derived.offlineMinutes = Math.floor(offlineSeconds / 60)
    if (awakeBefore !== undefined) derived.reboots = signals.awakeSeconds < awakeBefore ? 1 : 0
  }
  const absent = (['cpuLoadPercent', 'offlineMinutes', 'reboots'] as const).filter((name) => !(name in derived))
  const reason: MissingReason = missing.awakeSeconds ?? 'empty'
  const reasons = Object.fromEntries(absent.map((name): [SignalName, MissingReason] => [name, reason]))
  const all = { ...signals, ...derived }
  const recent = lastDay([...(before?.sampled?.recent ?? []), reportOf(at, all)], at)
  return {
    signals: all,
    missing: { ...missing, ...reasons },
    sampled: { offlineSeconds, recent, ...(cpuTime ? { cpuTime } : {}) },
  }
}

function offline(awakeSeconds: number | undefined, before: Before | undefined): number {
  if (!before?.waits) return 0
  const awakeBefore = before.snapshot.signals.awakeSeconds
  const known = before.sampled?.offlineSeconds ?? 0
  if (awakeSeconds === undefined || awakeBefore === undefined) return known
  const between = awakeBetween(awakeBefore, awakeSeconds)
  // The counters are the device's. So long without a sample, another profile had it, and may have been online.
  return between > before.longestSeconds ? known : known + between
}
