import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/browser-sign-in.ts` come to. */
export const browserSignInOutcomes: Readonly<Record<string, Outcomes>> = {
  BrowserSignin: {
    '0': {
      effect: 'cannot',
      sv: 'Det går inte att logga in i Chrome på andra enheter än Chromebooks.',
      en: 'Outside Chromebooks, it is not possible to sign in to Chrome.',
    },
    '1': {
      effect: 'can',
      sv: 'Man väljer själv om man loggar in i Chrome på andra enheter än Chromebooks.',
      en: 'Outside Chromebooks, each person chooses whether to sign in to Chrome.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att använda Chrome på andra enheter än Chromebooks utan att logga in.',
      en: 'Outside Chromebooks, Chrome can not be used without signing in.',
    },
  },
  // The pattern is not shown: it is written for a machine.
  RestrictSigninToPattern: {
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att logga in i Chrome på en PC med andra Google-konton än de som kommunen har bestämt.',
      en: 'Google accounts other than those that the municipality has chosen can not sign in to Chrome on a PC.',
    },
  },
  BrowserGuestModeEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att använda Chrome på en PC som gäst, utan skolans tillägg.',
      en: "Chrome on a PC can be used as a guest, without the school's extensions.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att använda Chrome på en PC som gäst.',
      en: 'Chrome on a PC can not be used as a guest.',
    },
  },
  BrowserAddPersonEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att lägga till fler profiler i Chrome, till exempel med ett privat konto.',
      en: 'More profiles can be added to Chrome, with a private account for instance.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att lägga till fler profiler i Chrome.',
      en: 'No more profiles can be added to Chrome.',
    },
  },
}
