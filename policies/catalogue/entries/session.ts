import * as z from 'zod'
import { asIs, duration, leftOut, long, named, prefixed, shapeUnknown } from '../api-mapping.ts'
import { wholeNumber } from '../values/number-values.ts'
import { chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { offHours, weeklyIntervals } from '../values/time-values.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

const withoutNetwork = {
  '-1': { sv: 'hur länge som helst', en: 'for any length of time' },
  0: { sv: 'inte alls', en: 'not at all' },
}

/** When a session can be open, and how it is unlocked. */
export const session: Policy[] = [
  {
    name: 'AllowScreenLock',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: asIs('chrome.users.LockScreen', 'allowScreenLock'),
    risks: [],
    what: {
      sv: 'Om datorn kan låsas. Utan lås loggas eleven i stället ut.',
      en: 'Whether the device can be locked. Without a lock the pupil is signed out instead.',
    },
    it: 'false signs out wherever a lock would come: on idle, lid close and by the key.',
  },
  {
    name: 'QuickUnlockModeAllowlist',
    value: z.array(oneOf('all', 'PIN', 'FINGERPRINT')),
    example: ['PIN'],
    ...chromeOsUser,
    api: leftOut(
      'The names that chrome.users.QuickUnlockModeAllowlist takes are not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Om låsskärmen kan öppnas med PIN-kod eller fingeravtryck i stället för lösenord.',
      en: 'Whether the lock screen can be opened with a PIN or a fingerprint instead of the password.',
    },
    it: "Unlock methods per user; fingerprints stay in the device's own sensor.",
  },
  {
    name: 'PinUnlockMinimumLength',
    value: wholeNumber(1, 64),
    example: 6,
    ...chromeOsUser,
    api: leftOut(
      'Whether chrome.users.PinSettings takes the number plain or wrapped is not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: { sv: 'Hur många siffror en PIN-kod minst måste ha.', en: 'How many digits a PIN must have at least.' },
    it: 'Read when a PIN is chosen; an existing shorter one works until it is changed.',
  },
  {
    name: 'SessionLengthLimit',
    value: wholeNumber(30_000, 86_400_000),
    unit: 'milliseconds',
    example: 14_400_000,
    ...chromeOsUser,
    api: duration('chrome.users.SessionLengthV2', 'sessionDurationLimit', 'milliseconds'),
    risks: [],
    what: {
      sv: 'Efter hur lång tid eleven loggas ut, oavsett vad som pågår.',
      en: 'After how long the pupil is signed out, whatever is going on.',
    },
    it: 'Counts from sign-in, at least 30 seconds and at most 24 hours; a countdown shows, and unsaved work is lost.',
  },
  {
    name: 'SAMLOfflineSigninTimeLimit',
    value: wholeNumber(-1),
    unit: 'seconds',
    example: 1_209_600,
    ...chromeOsUser,
    api: named(
      'chrome.users.SingleSignOnLoginFrequency',
      'samlOfflineSigninTimeLimit',
      prefixed('SAML_SIGNIN_TIME_LIMIT_ENUM_', {
        86400: 'SAML_ONE_DAY',
        259200: 'SAML_THREE_DAYS',
        604800: 'SAML_ONE_WEEK',
        1209600: 'SAML_TWO_WEEKS',
        1814400: 'SAML_THREE_WEEKS',
        2419200: 'SAML_FOUR_WEEKS',
        0: 'EVERY_TIME',
        '-1': 'SAML_NEVER',
      }),
    ),
    risks: [],
    what: {
      sv: 'Hur länge en elev som loggar in via skolans egen inloggningssida kan använda datorn utan att vara uppkopplad.',
      en: "For how long a pupil who signs in by the school's own page can use the device offline.",
    },
    meanings: withoutNetwork,
    it: 'Time since the last online sign-in by SAML; when it is over, the device wants a network and the identity provider.',
  },
  {
    name: 'GaiaOfflineSigninTimeLimitDays',
    value: wholeNumber(-1, 365),
    unit: 'days',
    example: 14,
    ...chromeOsUser,
    api: long('chrome.users.GaiaOfflineSigninTimeLimitDays', 'gaiaOfflineSigninTimeLimitDays'),
    risks: [],
    what: {
      sv: 'Hur länge en elev som loggar in med Google kan använda datorn utan att vara uppkopplad.',
      en: 'For how long a pupil who signs in with Google can use the device offline.',
    },
    meanings: withoutNetwork,
    it: 'Days since the last online sign-in without SAML; 0 asks for it every time.',
  },
  {
    name: 'DeviceOffHours',
    value: offHours,
    example: {
      intervals: [
        { start: { day_of_week: 'FRIDAY', time: 57_600_000 }, end: { day_of_week: 'MONDAY', time: 25_200_000 } },
      ],
      timezone: 'Europe/Stockholm',
      ignored_policy_proto_tags: [3],
    },
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.SignInRestrictionsOffHours'),
    risks: [],
    what: {
      sv: 'Tider då vissa regler för Chromebooken inte gäller, till exempel helger då familjen får låna den.',
      en: 'Hours in which some rules for the Chromebook do not hold, such as weekends when the family may borrow it.',
    },
    it: 'The named device policies, by protobuf tag, count as unset in the intervals; a session open at their end is signed out.',
  },
  {
    name: 'DeviceRestrictionSchedule',
    value: weeklyIntervals,
    example: [
      {
        start: { day_of_week: 'FRIDAY', milliseconds_since_midnight: 64_800_000 },
        end: { day_of_week: 'MONDAY', milliseconds_since_midnight: 21_600_000 },
      },
    ],
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.DeviceRestrictionSchedule'),
    risks: [],
    what: {
      sv: 'Tider då Chromebooken inte kan användas alls.',
      en: 'Hours in which the Chromebook can not be used at all.',
    },
    it: 'Locks the device with a banner; whoever is signed in is signed out when an interval begins.',
  },
]
