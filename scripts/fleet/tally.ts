import type { Outcome } from './device.ts'

interface Line {
  what: string
  count: number
  /** Count by what was answered: `200`, `429 too-many-requests`, `no answer`. */
  answers: Record<string, number>
  /** From the first request of the kind to the last answer. */
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

export interface FleetReport {
  lines: Line[]
  seconds: number
  /** Requests that the desk should have taken and did not. */
  unexpected: number
}

/** The value below which a share of the sorted numbers lies; 0 of none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Asked to wait is not refused: the device comes again. */
export function askedToWait(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && (outcome.status === 429 || outcome.status === 503)
}

function answerName(outcome: Outcome<unknown> | Error): string {
  if (outcome instanceof Error) return `no answer (${'code' in outcome ? String(outcome.code) : outcome.message})`
  return outcome.ok ? String(outcome.status) : `${outcome.status} ${outcome.problem ?? 'unnamed'}`
}

export interface Tally {
  /** `began` and `ended` by one stopwatch, in milliseconds. */
  add(what: string, outcome: Outcome<unknown> | Error, began: number, ended: number): void
  report(seconds: number): FleetReport
}

/** Counts answers and their times, by what was asked. */
export function tally(): Tally {
  const kept = new Map<string, { answers: Map<string, number>; times: number[]; first: number; last: number }>()
  let unexpected = 0
  return {
    add(what, outcome, began, ended) {
      const line = kept.get(what) ?? { answers: new Map<string, number>(), times: [], first: began, last: ended }
      kept.set(what, line)
      const name = answerName(outcome)
      line.answers.set(name, (line.answers.get(name) ?? 0) + 1)
      line.times.push(ended - began)
      line.first = Math.min(line.first, began)
      line.last = Math.max(line.last, ended)
      if (outcome instanceof Error || (!outcome.ok && !askedToWait(outcome))) unexpected += 1
    },
    report(seconds) {
      const lines = [...kept].map(([what, { answers, times, first, last }]): Line => {
        const sorted = times.toSorted((one, other) => one - other)
        const perSecond = (sorted.length * 1000) / Math.max(1, last - first)
        const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)]
        return { what, count: sorted.length, answers: Object.fromEntries(answers), perSecond, p50, p99 }
      })
      return { lines, seconds, unexpected }
    },
  }
}

/** The report as lines of text. */
export function reportText({ lines, unexpected }: FleetReport): string {
  const rows = lines.map(({ what, count, answers, perSecond, p50, p99 }) => {
    const told = Object.entries(answers).map(([name, times]) => `${name} x ${times}`)
    return (
      `${what}: ${count} requests, ${perSecond.toFixed(0)} a second; ${told.join(', ')}; ` +
      `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
    )
  })
  const end =
    unexpected === 0 ? 'No request was refused unexpectedly.' : `${unexpected} requests were refused unexpectedly.`
  return [...rows, end].join('\n')
}
