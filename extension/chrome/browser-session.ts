import * as z from 'zod/mini'
import { NotOffered, TimedOut, type Reader } from '../core/signals.ts'

const started = 'browserSession'

/**
 * Whether this worker is the first since the browser started with this profile: storage.session forgets
 * everything when the browser ends. Asked once in a worker's life; the next answer is no.
 */
export async function isFirstOfBrowserSession(): Promise<boolean> {
  const before = await chrome.storage.session.get(started)
  await chrome.storage.session.set({ [started]: true })
  return Object.keys(before).length === 0
}

const network = 'secondsToNetwork'
const Seconds = z.optional(z.nullable(z.number()))

/** Remembers, for as long as the browser runs, how long its start took to reach the network; null where it was not seen. */
export async function rememberNetworkStart(seconds: number | null): Promise<void> {
  await chrome.storage.session.set({ [network]: seconds })
}

/** What was seen when the browser started. */
export const networkStartReader: Reader = {
  fields: ['startToNetworkSeconds'],
  async read() {
    if (!chrome.storage.session) throw new NotOffered()
    const seconds = Seconds.parse((await chrome.storage.session.get(network))[network])
    if (seconds === null) throw new TimedOut()
    return { startToNetworkSeconds: seconds }
  },
}
