import { boundedMap } from './bounded-map.ts'

/** So many at once, and so many a second after that. */
export interface Limit {
  burst: number
  perSecond: number
}

export interface RateLimit {
  /**
   * Takes one for `key` at `now` (milliseconds since 1970).
   * @returns 0 when granted, else the whole seconds after which one will be there.
   */
  take(key: string, now: number): number
}

/** Token buckets, one a key. Past `mostKeys` the one idle longest is forgotten, and so is full again. */
export function rateLimit(limit: Limit, mostKeys = 10_000): RateLimit {
  const buckets = boundedMap<string, { tokens: number; at: number }>(mostKeys)
  return {
    take(key, now) {
      const bucket = buckets.get(key) ?? { tokens: limit.burst, at: now }
      // A clock that is set back must not drain a bucket.
      const elapsed = Math.max(0, now - bucket.at) / 1000
      const tokens = Math.min(limit.burst, bucket.tokens + elapsed * limit.perSecond)
      const granted = tokens >= 1
      buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at: now })
      return granted ? 0 : Math.max(1, Math.ceil((1 - tokens) / limit.perSecond))
    },
  }
}

/** A class set of thirty that all enrol behind one address is far below these; guessing secrets is not. */
export interface EnrolmentLimits {
  perUnit: Limit
  perRemote: Limit
}
export const enrolmentLimits: EnrolmentLimits = {
  perUnit: { burst: 200, perSecond: 10 },
  perRemote: { burst: 400, perSecond: 20 },
}
