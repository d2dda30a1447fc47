import { describe, expect, test } from 'vitest'
import { clockTime, comingTime, dayText, fullTime, relativeTime, visitTime } from '../../../desk/board/src/time.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString()

test('a day is told without its year where that is the present one', () => {
  expect(dayText('2026-11-03T12:00:00Z', now, 'sv')).toBe('3 november')
  expect(dayText('2026-11-03T12:00:00Z', now, 'en')).toBe('3 November')
  expect(dayText('2025-11-03T12:00:00Z', now, 'sv')).toBe('3 november 2025')
  expect(dayText('no day', now, 'sv')).toBe('no day')
})

describe('how long ago', () => {
  test.each([
    [0, 'nu'],
    [59, 'nu'],
    [60, 'för 1 minut sedan'],
    [59 * 60, 'för 59 minuter sedan'],
    [3600, 'för 1 timme sedan'],
    [23 * 3600, 'för 23 timmar sedan'],
    [24 * 3600, 'i går'],
    [9 * 86_400, 'för 9 dagar sedan'],
    [45 * 86_400, 'förra månaden'],
    [800 * 86_400, 'för 2 år sedan'],
  ])('%i seconds is told in Swedish as "%s"', (seconds, text) => {
    expect(relativeTime(ago(seconds), now, 'sv')).toBe(text)
  })

  test('English has its own words', () => {
    expect(relativeTime(ago(300), now, 'en')).toBe('5 minutes ago')
  })

  test('a moment ahead of the clock is now, since a device may run fast', () => {
    expect(relativeTime(ago(-900), now, 'sv')).toBe('nu')
  })

  test('what is no date is shown as it stands', () => {
    expect(relativeTime('yesterday', now, 'sv')).toBe('yesterday')
    expect(fullTime('yesterday', 'sv')).toBe('yesterday')
  })
})

test('the full time and the time of day follow the language', () => {
  expect(fullTime('2026-11-23T10:00:00Z', 'sv')).toMatch(/^23 nov\. 2026 \d\d:\d\d$/)
  expect(clockTime(now, 'en')).toMatch(/^\d\d:\d\d$/)
})

/** By the clock of whoever runs the test. */
const tenTwenty = new Date(2026, 1, 3, 10, 20).getTime()

/** The day and time, by the clock of whoever runs the test, of a time that is written at twenty past ten. */
function local(text: string): number[] | undefined {
  const at = comingTime(text, tenTwenty)
  return at === undefined ? undefined : [new Date(at).getDate(), new Date(at).getHours(), new Date(at).getMinutes()]
}

test('a time that is written is the next one on the clock, where a little while ago means just now', () => {
  expect([local('10:45'), local('23:59'), local('09:00')]).toEqual([
    [3, 10, 45],
    [3, 23, 59],
    [3, 9, 0],
  ])
  expect(local('08:00')).toEqual([4, 8, 0])
  expect(local('')).toBeUndefined()
})

test('a visit today is told by the clock alone, and one on another day with its date', () => {
  expect(visitTime(new Date(2026, 1, 3, 11, 5).toISOString(), tenTwenty, 'sv')).toBe('11:05')
  expect(visitTime(new Date(2026, 1, 4, 8, 0).toISOString(), tenTwenty, 'sv')).toContain('4 feb. 2026')
})
