import { expect, it } from 'vitest'
import { when } from '../../../extension/help/when.ts'

const now = Date.parse('2026-11-24T09:00:00Z')
const at = (iso: string, language: string) => when(Date.parse(iso), now, language, 'Europe/Stockholm')

it('says the hour alone where it is today', () => {
  expect(at('2026-11-24T13:05:00Z', 'sv')).toBe('14:05')
  expect(at('2026-11-23T23:30:00Z', 'sv')).toBe('00:30')
})

it('says the day of the week where it is near, and the date where it is not', () => {
  expect(at('2026-11-25T08:00:00Z', 'sv')).toBe('onsdag 09:00')
  expect(at('2026-11-23T22:30:00Z', 'sv')).toBe('måndag 23:30')
  expect(at('2026-12-24T08:00:00Z', 'sv')).toContain('24 december')
})

it('is written as the language writes it, and in some way in every language', () => {
  expect(at('2026-11-25T08:00:00Z', 'fi')).toContain('keskiviikko')
  expect(at('2026-11-25T08:00:00Z', 'ti')).not.toBe('')
})
