import { describe, expect, it } from 'vitest'
import { classLinkAddress, linkEnd, linkStanding, schoolYearEnd } from '../../../desk/core/class-links.ts'

const iso = (text: string) => Date.parse(text)
const swedish = (at: number) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })

describe('the end of the school year', () => {
  it.each([
    ['2026-08-18T08:00:00Z', '2027-07-01 00:00:00'],
    ['2026-12-31T23:30:00Z', '2027-07-01 00:00:00'],
    ['2027-01-01T00:00:00Z', '2027-07-01 00:00:00'],
    ['2027-06-14T21:59:59Z', '2027-07-01 00:00:00'],
    ['2027-06-14T22:00:00Z', '2028-07-01 00:00:00'],
    ['2027-07-15T08:00:00Z', '2028-07-01 00:00:00'],
  ])('of a link made %s is %s by Swedish clocks', (made, ends) => {
    expect(swedish(schoolYearEnd(iso(made)))).toBe(ends)
  })

  it('gives way to a number of days', () => {
    expect(linkEnd(0, 400)).toBe(400 * 86_400_000)
    expect(linkEnd(iso('2026-11-25T00:00:00Z'), undefined)).toBe(schoolYearEnd(iso('2026-11-25T00:00:00Z')))
  })
})

it('opens nothing from the instant at which it ends, nor once it is withdrawn', () => {
  expect(linkStanding({ endsAt: 10, withdrawnAt: null }, 9)).toBe('good')
  expect(linkStanding({ endsAt: 10, withdrawnAt: null }, 10)).toBe('ended')
  expect(linkStanding({ endsAt: 10, withdrawnAt: 5 }, 5)).toBe('withdrawn')
  expect(linkStanding({ endsAt: 10, withdrawnAt: 5 }, 11)).toBe('withdrawn')
})

it('has its token in the fragment, and the unit so that the page can read it back whole', () => {
  const address = classLinkAddress('https://fadder.example.se', 'a_-9', '/Elever/Gröna & blå/4 A+B')
  const { hash, pathname, search } = new URL(address)
  expect([pathname, search]).toEqual(['/report', ''])
  const parts = new URLSearchParams(hash.slice(1))
  expect([parts.get('class'), parts.get('unit')]).toEqual(['a_-9', '/Elever/Gröna & blå/4 A+B'])
})
