import { deviceEndpoints } from '../../contract/endpoints.ts'
import { askerOf, type SeenRequest } from './request-log.ts'

export interface RequestCounts {
  ofDevice: number
  /** Of the device's, those that are check-ins and those that are not. */
  checkIns: number
  otherOfDevice: number
  ofBrowser: number
  unknown: number
}

function isCheckIn({ path, method }: SeenRequest): boolean {
  return path === deviceEndpoints.checkIns && method === 'POST'
}

/** Counts the requests from `from` up to, not including, `to` (milliseconds since 1970). */
export function requestsBetween(seen: readonly SeenRequest[], from: number, to: number): RequestCounts {
  const within = seen.filter(({ at }) => at >= from && at < to)
  const ofDevice = within.filter((request) => askerOf(request) === 'device')
  const checkIns = ofDevice.filter(isCheckIn).length
  return {
    ofDevice: ofDevice.length,
    checkIns,
    otherOfDevice: ofDevice.length - checkIns,
    ofBrowser: within.filter((request) => askerOf(request) === 'browser').length,
    unknown: within.filter((request) => askerOf(request) === 'other').length,
  }
}

/** Who the device is by its own requests, once it has signed one as itself. */
export function instanceOf(seen: readonly SeenRequest[]): string | undefined {
  return seen.find(({ instance }) => instance !== undefined)?.instance
}

/** When a device first asked something, from a moment on. */
export function firstAfter(seen: readonly SeenRequest[], from: number): number | undefined {
  return seen.find((request) => request.at >= from && askerOf(request) === 'device')?.at
}

/**
 * How many check-ins an hour can hold at the pace that was seen since `from`, whichever hour it is: by
 * the shortest pause between two, to the nearest ten seconds (an alarm rings a little late, never early). 0 where there were fewer than two.
 */
export function checkInsAnHour(seen: readonly SeenRequest[], from: number): number {
  const times = seen.filter((request) => isCheckIn(request) && request.at >= from).map(({ at }) => at)
  const pauses = times.slice(1).map((at, index) => 10 * Math.round((at - (times[index] ?? 0)) / 10_000))
  return pauses.length === 0 ? 0 : 3600 / Math.min(...pauses)
}
