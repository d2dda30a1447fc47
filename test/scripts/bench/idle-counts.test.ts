import { expect, it } from 'vitest'
import { deviceEndpoints, extensionEndpoints } from '../../../contract/endpoints.ts'
import { checkInsAnHour, firstAfter, requestsBetween } from '../../../scripts/bench/idle-counts.ts'

const minute = 60_000

function request(at: number, path: string, method = 'POST') {
  return { at, method, path, instance: undefined }
}
const checkIn = (at: number) => request(at, deviceEndpoints.checkIns)

it('tells the extension from the browser and from anybody else', () => {
  const seen = [
    request(1, extensionEndpoints.updates, 'GET'),
    request(2, deviceEndpoints.enrolments),
    checkIn(3),
    request(4, deviceEndpoints.checkIns, 'OPTIONS'),
    request(5, '/favicon.ico', 'GET'),
    checkIn(6),
  ]
  expect(requestsBetween(seen, 0, 6)).toEqual({ ofDevice: 3, checkIns: 1, otherOfDevice: 2, ofBrowser: 1, unknown: 1 })
})

it('counts from a moment on, up to but not with the end', () => {
  const seen = [checkIn(10), checkIn(20), checkIn(30)]
  expect(requestsBetween(seen, 10, 30).checkIns).toBe(2)
  expect(firstAfter([request(5, extensionEndpoints.package, 'GET'), ...seen], 5)).toBe(10)
  expect(firstAfter(seen, 31)).toBeUndefined()
})

it('finds the pace of an hour by the shortest pause, an alarm that rang a little late allowed for', () => {
  expect(checkInsAnHour([0, 15 * minute, 30 * minute + 900, 45 * minute].map(checkIn), 0)).toBe(4)
  expect(checkInsAnHour([0, 15 * minute, 20 * minute].map(checkIn), 0)).toBe(12)
})

it('knows no pace of fewer than two check-ins, nor of those before its time', () => {
  expect(checkInsAnHour([checkIn(1)], 0)).toBe(0)
  expect(checkInsAnHour([checkIn(1), checkIn(5), checkIn(900_005)], 2)).toBe(4)
})
