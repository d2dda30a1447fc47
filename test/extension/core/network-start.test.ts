import { expect, it } from 'vitest'
import { secondsToNetwork } from '../../../extension/core/network-start.ts'

/** A browser whose network comes after so many milliseconds. */
function browser(networkAfter: number) {
  let now = 1_000_000
  const online = now + networkAfter
  return {
    now: () => now,
    isOnline: () => now >= online,
    pause: (milliseconds: number) => Promise.resolve(void (now += milliseconds)),
  }
}

it('counts the seconds from the start until the browser calls itself online', async () => {
  expect(await secondsToNetwork(browser(0))).toBe(0)
  expect(await secondsToNetwork(browser(6500))).toBe(7)
})

it('says that it does not know where it took longer than a worker lives', async () => {
  expect(await secondsToNetwork(browser(60_000))).toBeNull()
})
