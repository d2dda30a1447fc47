import { median } from './quantiles.ts'
import type { SeriesReading } from './summary.ts'

/** A month of one device in the figures that kinds of device are compared by; a day is one of UTC. */
export interface MonthFacts {
  restarts: number
  /** Days on which it told how long it had been awake, without which no restart is seen. */
  awakeDays: number
  /** Minutes awake in which the desk was out of reach. */
  offlineMinutes: number
  /** Days on which it told of that. */
  offlineDays: number
  /** The median of its free memory as a share of all; null where it never told. */
  availableShare: number | null
}

const dayMs = 86_400_000

function daysOf(readings: readonly SeriesReading[], tells: (reading: SeriesReading) => boolean): number {
  return new Set(readings.filter(tells).map(({ takenAt }) => Math.floor(takenAt / dayMs))).size
}

/** Where the time awake fell, the device had restarted. */
function restartsOf(readings: readonly SeriesReading[]): number {
  const awake = readings.flatMap(({ awakeSeconds }) => awakeSeconds ?? [])
  return awake.filter((seconds, index) => seconds < (awake[index - 1] ?? 0)).length
}

/** A stretch without the desk is told as it grows, so what counts is the most that it came to before it fell back. */
function offlineOf(readings: readonly SeriesReading[]): number {
  const minutes = readings.flatMap(({ offlineMinutes }) => offlineMinutes ?? [])
  return minutes.reduce((sum, now, index) => sum + (now > (minutes[index + 1] ?? 0) ? now : 0), 0)
}

/** Sums a month up. @param readings oldest first. */
export function monthFacts(readings: readonly SeriesReading[]): MonthFacts {
  const shares = readings.flatMap(({ availableShare }) => availableShare ?? [])
  return {
    restarts: restartsOf(readings),
    awakeDays: daysOf(readings, ({ awakeSeconds }) => awakeSeconds !== null),
    offlineMinutes: offlineOf(readings),
    offlineDays: daysOf(readings, ({ offlineMinutes }) => offlineMinutes !== null),
    availableShare: shares.length === 0 ? null : median(shares),
  }
}
