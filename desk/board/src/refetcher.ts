import type { After } from './live.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  after: After
}

/** A fetch takes at most this share of the time, however many changes are told. */
const restPerFetch = 10
const shortestRest = 250

/**
 * Turns a torrent of "something changed" into as few fetches as keep the page fresh: the first at once,
 * never two at a time, and then a rest of ten times what the last one took, so that a large fleet's list
 * slows itself down. A change told meanwhile is fetched when the rest is over.
 */
export function createRefetcher(fetch: () => Promise<void>, clock: Clock): () => void {
  let busy = false
  let again = false

  async function run() {
    busy = true
    again = false
    const started = clock.now()
    await fetch()
    const rest = Math.max(shortestRest, (clock.now() - started) * restPerFetch)
    clock.after(rest, () => {
      busy = false
      if (again) void run()
    })
  }
  return () => {
    if (busy) again = true
    else void run()
  }
}
