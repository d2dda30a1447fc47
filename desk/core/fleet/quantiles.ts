/** A figure and where the true one lies with 95 % certainty. */
export interface Estimate {
  value: number
  low: number
  high: number
}

const z95 = 1.96

/**
 * The quantile of a sorted list, between its neighbours where it falls between two.
 * @param share 0 to 1. @returns NaN for an empty list.
 */
export function quantile(list: readonly number[], share: number): number {
  const place = (list.length - 1) * share
  const below = list[Math.floor(place)] ?? NaN
  const above = list[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function sorted(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other)
}

export function median(values: readonly number[]): number {
  return quantile(sorted(values), 0.5)
}

/**
 * The median with its interval from the order statistics (binomial, normal approximation), which assumes
 * nothing of how the values are spread. With ten values it takes the second and the ninth.
 */
export function medianEstimate(values: readonly number[]): Estimate {
  const list = sorted(values)
  const reach = (z95 * Math.sqrt(list.length)) / 2
  const low = Math.max(0, Math.floor(list.length / 2 - reach))
  const high = Math.min(list.length - 1, Math.ceil(list.length / 2 + reach) - 1)
  return { value: quantile(list, 0.5), low: list[low] ?? NaN, high: list[high] ?? NaN }
}

/** A share with its interval by Wilson's score, which holds for small counts and for shares near 0 and 1. */
export function shareEstimate(hits: number, all: number): Estimate {
  if (all === 0) return { value: NaN, low: 0, high: 1 }
  const share = hits / all
  const square = z95 ** 2
  const centre = (share + square / (2 * all)) / (1 + square / all)
  const reach = (z95 * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2))) / (1 + square / all)
  return { value: share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
