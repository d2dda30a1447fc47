import { describe, expect, it } from 'vitest'
import { swedishDay } from '../../scripts/terminal.ts'

describe('the day on which a command runs', () => {
  it.each([
    ['in winter, an hour before UTC', '2027-01-14T23:00:00Z', '2027-01-15'],
    ['in winter, a moment before that', '2027-01-14T22:59:59Z', '2027-01-14'],
    ['in summer, two hours before UTC', '2027-06-30T22:00:00Z', '2027-07-01'],
    ['in summer, a moment before that', '2027-06-30T21:59:59Z', '2027-06-30'],
  ])('begins at midnight in Sweden: %s', (_name, instant, day) => {
    expect(swedishDay(new Date(instant))).toBe(day)
  })
})
