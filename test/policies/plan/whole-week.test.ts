import { describe, expect, it } from 'vitest'
import { coversWholeWeek } from '../../../policies/plan/whole-week.ts'

/** `monday 7:30` */
function moment(text: string) {
  const [day = '', time = ''] = text.split(' ')
  const [hours, minutes] = time.split(':').map(Number)
  return { day_of_week: day, hours: hours ?? 0, minutes: minutes ?? 0 }
}

function covers(...intervals: [string, string][]): boolean {
  return coversWholeWeek(intervals.map(([start, end]) => ({ start: moment(start), end: moment(end) })))
}

describe('intervals that leave no hour of the week', () => {
  it('may be one that ends where it begins', () => {
    expect(covers(['monday 0:00', 'monday 0:00'])).toBe(true)
    expect(covers(['wednesday 13:15', 'wednesday 13:15'])).toBe(true)
  })

  it('may run over the end of the week, in any order, and lie over each other', () => {
    expect(covers(['thursday 0:00', 'tuesday 0:00'], ['monday 12:00', 'thursday 6:00'])).toBe(true)
    expect(covers(['sunday 12:00', 'monday 12:00'], ['monday 12:00', 'sunday 12:00'])).toBe(true)
  })

  it('may have gaps that are too short to fetch an update in', () => {
    expect(covers(['monday 0:00', 'sunday 23:01'])).toBe(true)
    expect(covers(['monday 0:59', 'monday 0:00'])).toBe(true)
  })

  it('may write their days in any case', () => {
    expect(covers(['Monday 0:00', 'MONDAY 0:00'])).toBe(true)
  })
})

describe('intervals that leave some', () => {
  it('leave an hour at the end, at the start or in the middle of the week', () => {
    expect(covers(['monday 0:00', 'sunday 23:00'])).toBe(false)
    expect(covers(['monday 1:00', 'monday 0:00'])).toBe(false)
    expect(covers(['monday 0:00', 'friday 7:00'], ['friday 8:00', 'monday 0:00'])).toBe(false)
  })

  it('leave an hour that itself runs over the end of the week', () => {
    expect(covers(['monday 0:30', 'sunday 23:30'])).toBe(false)
  })

  it('leave the whole week where there are none', () => {
    expect(covers()).toBe(false)
    expect(coversWholeWeek(null)).toBe(false)
  })

  it('do not count where they are no intervals', () => {
    expect(coversWholeWeek([{ start: moment('monday 0:00') }, 'always', { start: 1, end: 2 }])).toBe(false)
    expect(covers(['måndag 0:00', 'måndag 0:00'])).toBe(false)
  })
})
