import { describe, expect, test } from 'vitest'
import { clockTime, dayText, fullTime, relativeTime } from '../../../desk/board/src/time.ts'

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
