/** One thing that was measured, several times over. */
export interface Figure {
  name: string
  /** What the numbers count: `kB`, `ms`, `a second`. */
  unit: string
  /** One number for each round, in the order of the rounds. */
  runs: readonly number[]
  /** What the project has promised itself. */
  aim?: { atMost: number }
  /** What this is to be read against, measured round by round in the same run: the machine at its barest. */
  beside?: readonly Beside[]
}

/** Something of the same unit that was measured in the same rounds. */
export interface Beside {
  name: string
  runs: readonly number[]
}

/** The figures of one part of the benchmark, and what a reader must know to judge them. */
export interface Section {
  title: string
  figures: readonly Figure[]
  notes: readonly string[]
}

export interface Spread {
  median: number
  min: number
  max: number
}

/**
 * The middle of some numbers, with the least and the greatest.
 * @throws RangeError of none: a figure that was never measured must not be shown.
 */
export function spreadOf(runs: readonly number[]): Spread {
  const sorted = runs.toSorted((one, other) => one - other)
  const [min, max] = [sorted.at(0), sorted.at(-1)]
  const half = sorted.length / 2
  const [lower, upper] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  if (min === undefined || max === undefined || lower === undefined || upper === undefined)
    throw new RangeError('A figure has no runs, so it has no median.')
  return { median: (lower + upper) / 2, min, max }
}

/**
 * How a figure compares with what was measured beside it: the median of the ratios of each round, since
 * what disturbs a machine disturbs both sides of one round. Undefined where the other was nothing.
 */
export function ratioOf(runs: readonly number[], beside: readonly number[]): number | undefined {
  const ratios =
    beside.length === runs.length
      ? runs.map((run, round) => run / (beside[round] ?? Number.NaN))
      : [spreadOf(runs).median / spreadOf(beside).median]
  return ratios.every(Number.isFinite) ? spreadOf(ratios).median : undefined
}

/** Whether a figure's median is within its aim; undefined where it has none. */
export function isMet({ runs, aim }: Figure): boolean | undefined {
  return aim && spreadOf(runs).median <= aim.atMost
}
