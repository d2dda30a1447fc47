import type { SelfCheckOutcome } from '../../contract/self-check.ts'

/** A desk that takes longer than this to answer is felt as slow, in milliseconds. */
const slowMs = 800

/** Round trips to the desk, in milliseconds; undefined for one that was not answered. */
export type RoundTrips = readonly (number | undefined)[]

/** The median of what was answered, in whole milliseconds. */
export function medianMs(trips: RoundTrips): number | undefined {
  const sorted = trips.filter((trip) => trip !== undefined).sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : Math.round((upper + lower) / 2)
}

/** Good where nearly all came back, and soon. Without a desk to ask nothing is known. */
export function linkOutcome(hasDesk: boolean, trips: RoundTrips): SelfCheckOutcome {
  if (!hasDesk) return 'cannot-tell'
  const lost = trips.filter((trip) => trip === undefined).length
  const median = medianMs(trips)
  return lost <= trips.length / 5 && median !== undefined && median <= slowMs ? 'ok' : 'not-ok'
}
