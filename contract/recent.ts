import * as z from 'zod/mini'
import type { Signals } from './snapshot.ts'

/** As much of a snapshot as the findings of the last day need. */
export const Report = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Free memory as a share of all; null where it was not read. */
  availableShare: z.nullable(z.number()),
  restarts: z.number(),
})
export type Report = z.infer<typeof Report>

/** What the reports of the last 24 hours add up to. */
export interface RecentFacts {
  /** Reports that told of the memory. */
  reports: number
  shortOfMemory: number
  restarts: number
}

const dayMs = 86_400_000

/** A report is short of memory when less than this share of it was free. */
const shortShare = 0.1

export function reportOf(at: number, { memoryBytes, availableMemoryBytes, reboots = 0 }: Signals): Report {
  const known = memoryBytes !== undefined && memoryBytes > 0 && availableMemoryBytes !== undefined
  return { at, availableShare: known ? availableMemoryBytes / memoryBytes : null, restarts: reboots }
}

/** The reports that still count, as long as no more than `most`; one from the future was made by a clock since set back. */
export function lastDay(reports: readonly Report[], now: number, most = 200): Report[] {
  return reports.filter(({ at }) => at > now - dayMs && at <= now).slice(-most)
}

export function recentFacts(reports: readonly Report[], now: number): RecentFacts {
  const last = lastDay(reports, now)
  const shares = last.flatMap(({ availableShare }) => (availableShare === null ? [] : [availableShare]))
  return {
    reports: shares.length,
    shortOfMemory: shares.filter((share) => share < shortShare).length,
    restarts: last.reduce((sum, { restarts }) => sum + restarts, 0),
  }
}
