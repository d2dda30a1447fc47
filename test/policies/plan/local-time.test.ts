import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, isTimeZone, localTime } from '../../../policies/plan/local-time.ts'

const stockholm = 'Europe/Stockholm'

function utc(local: string, timeZone = stockholm): string {
  return new Date(instantOf(local, timeZone)).toISOString().slice(0, 16)
}

describe('a local time', () => {
  it('has a space or a T between day and time of day, and one form behind', () => {
    expect(localTime('2027-03-15 07:00')).toBe('2027-03-15T07:00')
    expect(localTime('2027-03-15T07:00')).toBe('2027-03-15T07:00')
  })

  it.each([
    '2027-02-29 07:00',
    '2027-13-01 07:00',
    '2027-03-15 24:00',
    '2027-03-15 07:60',
    '2027-03-15 7:00',
    '2027-03-15',
    '2027-03-15 07:00:00',
    '2027-03-15T07:00Z',
    '0000-01-01 07:00',
    '1999-12-31 23:59',
    '15 mars 2027 kl. 7',
    '',
  ])('is none where it stands as "%s"', (text) => {
    expect(localTime(text)).toBeUndefined()
  })
})

describe('the instant of a local time', () => {
  it('is an hour before UTC in winter and two in summer', () => {
    expect(utc('2027-01-15T07:00')).toBe('2027-01-15T06:00')
    expect(utc('2027-07-15T07:00')).toBe('2027-07-15T05:00')
  })

  it('changes with the clock in the night of its change', () => {
    expect(utc('2027-03-28T01:59')).toBe('2027-03-28T00:59')
    expect(utc('2027-03-28T03:00')).toBe('2027-03-28T01:00')
    expect(utc('2027-03-28T12:00')).toBe('2027-03-28T10:00')
    expect(utc('2027-10-31T01:59')).toBe('2027-10-30T23:59')
    expect(utc('2027-10-31T03:00')).toBe('2027-10-31T02:00')
  })

  it('takes the hour that the clock skips as if it had not', () => {
    expect(utc('2027-03-28T02:00')).toBe('2027-03-28T01:00')
    expect(utc('2027-03-28T02:30')).toBe('2027-03-28T01:30')
  })

  it('takes the first of the two hours that the clock shows twice', () => {
    expect(utc('2027-10-31T02:00')).toBe('2027-10-31T00:00')
    expect(utc('2027-10-31T02:59')).toBe('2027-10-31T00:59')
  })

  it('is known in zones far from UTC, also those that change by half an hour', () => {
    expect(utc('2027-01-15T07:00', 'Pacific/Auckland')).toBe('2027-01-14T18:00')
    expect(utc('2027-01-15T07:00', 'Asia/Kathmandu')).toBe('2027-01-15T01:15')
    expect(utc('2027-10-03T02:15', 'Australia/Lord_Howe')).toBe('2027-10-02T15:45')
    expect(utc('2027-01-15T07:00', 'UTC')).toBe('2027-01-15T07:00')
  })

  it('shows the same clock again, whatever time it is that the clock does not skip', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: stockholm, dateStyle: 'short', timeStyle: 'short' })
    const minutes = fc.integer({ min: Date.UTC(2000, 0, 2) / 60_000, max: Date.UTC(2999, 11, 30) / 60_000 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const local = clock.format(minute * 60_000).replace(' ', 'T')
        expect(clock.format(instantOf(local, stockholm))).toBe(local.replace('T', ' '))
      }),
    )
  })

  it('is a number for every local time that can be written', () => {
    for (const local of ['2000-01-01T00:00', '2999-12-31T23:59'])
      expect(instantOf(localTime(local) ?? '', stockholm)).toBeGreaterThan(0)
  })
})

describe('a time zone', () => {
  it('is known by its name and not by an offset, which knows no summer', () => {
    expect(['Europe/Stockholm', 'UTC', 'Atlantic/Reykjavik'].filter(isTimeZone)).toHaveLength(3)
    expect(['', 'Stockholm', 'Europe/Alvesta', '+01:00', '-0500'].filter(isTimeZone)).toEqual([])
  })
})
