import { expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { wordsFor } from '../../../policies/catalogue/value-words.ts'

function wordsOf(name: string): string {
  const policy = catalogue.get(name)
  return policy ? wordsFor(policy) : 'nothing'
}

it('says of a number what it counts and how far it goes', () => {
  expect(wordsOf('SessionLengthLimit')).toBe('a whole number of milliseconds from 30000 to 86400000, such as 14400000')
  expect(wordsOf('GaiaOfflineSigninTimeLimitDays')).toBe('a whole number of days from -1 to 365, such as 14')
  expect(wordsOf('PinUnlockMinimumLength')).toBe('a whole number from 1 to 64, such as 6')
})

it('names no upper limit where there is none but the 32 bits that a policy is read with', () => {
  expect(wordsOf('UptimeLimit')).toBe('a whole number of seconds, at least 3600, such as 604800')
})

it('says of a choice what each value means, and of a list which entries it takes', () => {
  expect(wordsOf('DefaultPopupsSetting')).toBe('one of 1 (yes), 2 (no)')
  expect(wordsOf('QuickUnlockModeAllowlist')).toBe('a list of all, PIN, FINGERPRINT, such as ["PIN"]')
})

it('shows an example of what words would not tell', () => {
  expect(wordsOf('ScreenLockDelays')).toBe('a map, such as {"AC":600000,"Battery":300000}')
  expect(wordsOf('SystemTimezone')).toBe('a text, such as "Europe/Stockholm"')
})
