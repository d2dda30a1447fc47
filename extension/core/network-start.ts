/** What the watching of a browser's start works through. */
export interface NetworkStartPorts {
  /** Milliseconds since 1970. */
  now: () => number
  isOnline: () => boolean
  pause: (milliseconds: number) => Promise<void>
}

/** A worker that nothing keeps alive lives for half a minute. */
const watchedMs = 25_000
const stepMs = 1000

/**
 * Whole seconds until the browser calls itself online; null where that took longer than can be watched. It
 * sends nothing: what the network is asked at the start of a lesson is left to the lesson.
 */
export async function secondsToNetwork({ now, isOnline, pause }: NetworkStartPorts): Promise<number | null> {
  const start = now()
  while (!isOnline()) {
    if (now() - start >= watchedMs) return null
    await pause(stepMs)
  }
  return Math.max(0, Math.round((now() - start) / 1000))
}
