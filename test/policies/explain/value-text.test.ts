import { describe, expect, it } from 'vitest'
import { valueText, type Reading } from '../../../policies/explain/value-text.ts'
import { told } from '../../../policies/explain/told.ts'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import type { Json } from '../../../policies/json.ts'

const cases: [Json, Reading, string, string][] = [
  [1_209_600, { unit: 'seconds' }, '14 dagar', '14 days'],
  [900_000, { unit: 'milliseconds' }, '15 minuter', '15 minutes'],
  [14_400_000, { unit: 'milliseconds' }, '4 timmar', '4 hours'],
  [86_400, { unit: 'seconds' }, '24 timmar', '24 hours'],
  [172_800, { unit: 'seconds' }, '2 dagar', '2 days'],
  [5400, { unit: 'seconds' }, '1 timme och 30 minuter', '1 hour and 30 minutes'],
  [694_861, { unit: 'seconds' }, '8 dagar, 1 timme, 1 minut och 1 sekund', '8 days, 1 hour, 1 minute and 1 second'],
  [1500, { unit: 'milliseconds' }, '1 sekund och 500 millisekunder', '1 second and 500 milliseconds'],
  [0, { unit: 'seconds' }, '0 sekunder', '0 seconds'],
  [1, { unit: 'days' }, '1 dag', '1 day'],
  [15, { unit: 'minutes' }, '15 minuter', '15 minutes'],
  [6, {}, '6', '6'],
  [['a.se', 'b.se', 'c.se'], {}, 'a.se, b.se och c.se', 'a.se, b.se and c.se'],
  [['a.se'], {}, 'a.se', 'a.se'],
  [
    'elev.alvesta.se,alvesta.se',
    { commaSeparated: true },
    'elev.alvesta.se och alvesta.se',
    'elev.alvesta.se and alvesta.se',
  ],
  ['a,b', {}, 'a,b', 'a,b'],
  [['mac', 'other'], { names: { mac: { sv: 'Mac', en: 'Mac' } } }, 'Mac och other', 'Mac and other'],
  [{ a: 1 }, {}, '{"a":1}', '{"a":1}'],
]

it.each(cases)('reads %j with %j as %s', (value, reading, sv, en) => {
  expect(valueText(value, 'sv', reading)).toBe(sv)
  expect(valueText(value, 'en', reading)).toBe(en)
})

describe('a sentence', () => {
  it('has the value of the policy in it, in words', () => {
    const plan = { catalogue }
    expect(told(plan, 'policies', { name: 'SAMLOfflineSigninTimeLimit', value: 1_209_600 }).sv).toContain('14 dagar')
    expect(told(plan, 'policies', { name: 'AllowedDomainsForApps', value: 'a.se,b.se' }).en).toContain('a.se and b.se')
    expect(told(plan, 'fadder', { name: 'checkInMinutes', value: 90 }).sv).toContain('1 timme och 30 minuter')
  })

  it('takes a value that looks like a pattern as it stands', () => {
    expect(told({ catalogue }, 'policies', { name: 'HomepageLocation', value: "$&$'" }).sv).toContain(" är $&$'.")
  })

  it('falls back on the sentence for all other values, whatever the value is called', () => {
    for (const value of ['*', '[]', 'constructor', 'toString'])
      expect(told({ catalogue }, 'policies', { name: 'HomepageLocation', value }).sv).toContain(value)
  })
})
