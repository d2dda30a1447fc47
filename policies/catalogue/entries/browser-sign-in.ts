import * as z from 'zod'
import { asIs, named, prefixed } from '../api-mapping.ts'
import { desktop, pc, type Policy } from '../policy.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** A regular expression. An address with a star before it is none, though Chromium lets it pass for one. */
const pattern = z
  .string()
  .min(1)
  .refine(isPattern, { error: 'must be a regular expression such as .*@elev[.]example[.]se' })

/** Who can use the browser, and with which account, where signing in to the device has not decided it already. */
export const browserSignIn: Policy[] = [
  {
    name: 'BrowserSignin',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: [...pc, 'android', 'ios'],
    api: named(
      'chrome.users.BrowserSignin',
      'browserSignin',
      prefixed('BROWSER_SIGNIN_MODE_ENUM_', { 0: 'DISABLE', 1: 'ENABLE', 2: 'FORCE' }),
    ),
    risks: [],
    what: {
      sv: 'Om man kan eller måste logga in i Chrome på en PC.',
      en: 'Whether one can or must sign in to Chrome on a PC.',
    },
    meanings: {
      0: { sv: 'avstängt', en: 'switched off' },
      1: { sv: 'valfritt', en: 'optional' },
      2: { sv: 'obligatoriskt', en: 'required' },
    },
    it: 'Primary account of the browser on PCs; 2 opens a sign-in window and blocks everything else.',
  },
  {
    name: 'RestrictSigninToPattern',
    value: pattern,
    example: '.*@elev[.]example[.]se',
    scope: 'user',
    platforms: pc,
    api: asIs('chrome.users.RestrictSigninToPattern', 'restrictSigninToPattern'),
    risks: [],
    what: {
      sv: 'Vilka Google-konton man kan logga in med i Chrome på en PC.',
      en: 'Which Google accounts can be used to sign in to Chrome on a PC.',
    },
    it: 'Matched against the whole address of the primary account; websites that ask for a Google account are not touched.',
  },
  {
    name: 'BrowserGuestModeEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: pc,
    api: asIs('chrome.users.BrowserGuestModeEnabled', 'browserGuestModeEnabled'),
    risks: [],
    what: {
      sv: 'Om någon kan använda Chrome på en PC som gäst.',
      en: 'Whether someone can use Chrome on a PC as a guest.',
    },
    it: 'Guest windows have no extensions and keep nothing; holds for the whole browser, whoever is signed in.',
  },
  {
    name: 'BrowserAddPersonEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.BrowserAddPersonEnabled', 'browserAddPersonEnabled'),
    risks: [],
    what: {
      sv: 'Om man kan lägga till en profil till i Chrome, med eget konto och egna inställningar.',
      en: 'Whether one more profile can be added to Chrome, with an account and settings of its own.',
    },
    it: 'The profile picker; a profile without the school account has no user policy. On a Chromebook, sign-in decides instead.',
  },
]

function isPattern(value: string): boolean {
  try {
    return new RegExp(value).source !== ''
  } catch {
    return false
  }
}
