import * as z from 'zod/mini'

const Healthy = z.object({ status: z.literal('ok') })
/** A desk that takes longer counts as one that did not answer. */
const patienceMs = 3000

/** One round trip in milliseconds; undefined where no desk answered in its own words, as behind a captive portal. */
export async function roundTrip(url: string): Promise<number | undefined> {
  const started = performance.now()
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(url, { credentials: 'omit', redirect: 'error', cache: 'no-store', signal })
    Healthy.parse(await response.json())
    return performance.now() - started
  } catch {
    return undefined
  }
}
