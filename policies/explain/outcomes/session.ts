import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/session.ts` come to. */
export const sessionOutcomes: Readonly<Record<string, Outcomes>> = {
  AllowScreenLock: {
    true: { effect: 'can', sv: 'Det går att låsa skärmen.', en: 'The screen can be locked.' },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låsa skärmen, utan man loggas ut i stället.',
      en: 'The screen can not be locked; one is signed out instead.',
    },
  },
  QuickUnlockModeAllowlist: {
    '[]': {
      effect: 'cannot',
      sv: 'Det går inte att låsa upp skärmen med PIN-kod eller fingeravtryck, bara med lösenord.',
      en: 'The screen can not be unlocked with a PIN or a fingerprint, only with the password.',
    },
    '*': {
      effect: 'can',
      sv: 'Det går att låsa upp skärmen också med det som kommunen har valt: PIN-kod, fingeravtryck eller båda.',
      en: 'The screen can also be unlocked by what the municipality has chosen: a PIN, a fingerprint or both.',
    },
  },
  PinUnlockMinimumLength: {
    '*': {
      effect: 'is',
      sv: 'Antalet siffror i en PIN-kod måste vara minst {value}.',
      en: 'The number of digits in a PIN must be at least {value}.',
    },
  },
  SessionLengthLimit: {
    '*': {
      effect: 'is',
      sv: 'Man loggas ut {value} efter inloggningen, oavsett vad man håller på med.',
      en: 'One is signed out {value} after signing in, whatever is going on.',
    },
  },
  SAMLOfflineSigninTimeLimit: {
    '-1': {
      effect: 'can',
      sv: 'Den som brukar logga in på skolans egen sida kan använda Chromebooken utan internet hur länge som helst.',
      en: "Whoever signs in on the school's own page can use the Chromebook offline for any length of time.",
    },
    '0': {
      effect: 'cannot',
      sv: 'Den som brukar logga in på skolans egen sida kan inte logga in på Chromebooken utan internet.',
      en: "Whoever signs in on the school's own page can not sign in to the Chromebook offline.",
    },
    '*': {
      effect: 'can',
      sv: 'Den som brukar logga in på skolans egen sida kan använda Chromebooken utan internet i upp till {value}.',
      en: "Whoever signs in on the school's own page can use the Chromebook offline for up to {value}.",
    },
  },
  GaiaOfflineSigninTimeLimitDays: {
    '-1': {
      effect: 'can',
      sv: 'Den som brukar logga in med Google kan använda Chromebooken utan internet hur länge som helst.',
      en: 'Whoever signs in with Google can use the Chromebook offline for any length of time.',
    },
    '0': {
      effect: 'cannot',
      sv: 'Den som brukar logga in med Google kan inte logga in på Chromebooken utan internet.',
      en: 'Whoever signs in with Google can not sign in to the Chromebook offline.',
    },
    '*': {
      effect: 'can',
      sv: 'Den som brukar logga in med Google kan använda Chromebooken utan internet i upp till {value}.',
      en: 'Whoever signs in with Google can use the Chromebook offline for up to {value}.',
    },
  },
  DeviceOffHours: {
    '*': {
      effect: 'is',
      sv: 'På vissa tider i veckan gäller inte alla skolans regler för Chromebooken.',
      en: "In certain hours of the week not all of the school's rules for the Chromebook hold.",
    },
  },
  DeviceRestrictionSchedule: {
    '[]': {
      effect: 'can',
      sv: 'Det går att använda Chromebooken vilken tid som helst på dygnet.',
      en: 'The Chromebook can be used at any hour of the day.',
    },
    '*': {
      effect: 'cannot',
      sv: 'På vissa tider i veckan går det inte att använda Chromebooken alls.',
      en: 'In certain hours of the week the Chromebook can not be used at all.',
    },
  },
}
