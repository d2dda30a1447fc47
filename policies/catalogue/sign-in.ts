import { asIs, leftOut, named, prefixed, trueOrFalse } from './api-mapping.ts'
import { pc, type Policy } from './policy.ts'
import { listOfTexts, oneOf, yesOrNo } from './values.ts'

const chromeOsDevice = { scope: 'device', platforms: ['chromeos'] } as const

/** Who can sign in, and to what. */
export const signIn: Policy[] = [
  {
    name: 'BrowserSignin',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: [...pc, 'android', 'ios'],
    api: leftOut('Google lists no Chrome Policy API schema for it; on PCs it is set by the managed file.'),
    what: {
      sv: 'Om man kan eller måste logga in i Chrome på en PC.',
      en: 'Whether one can or must sign in to Chrome on a PC.',
    },
    meanings: {
      0: { sv: 'avstängt', en: 'switched off' },
      1: { sv: 'valfritt', en: 'optional' },
      2: { sv: 'obligatoriskt', en: 'required' },
    },
  },
  {
    name: 'DeviceGuestModeEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.GuestMode', 'guestModeEnabled'),
    what: {
      sv: 'Om någon kan använda Chromebooken som gäst utan att logga in.',
      en: 'Whether someone can use the Chromebook as a guest without signing in.',
    },
  },
  {
    name: 'DeviceAllowNewUsers',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: named(
      'chrome.devices.SignInRestriction',
      'deviceAllowNewUsers',
      prefixed('ALLOW_NEW_USERS_ENUM_', { true: 'ANY_USER', false: 'RESTRICTED_LIST' }),
    ),
    what: {
      sv: 'Om vem som helst kan logga in på Chromebooken, eller bara konton på listan.',
      en: 'Whether anyone can sign in to the Chromebook, or only accounts on the list.',
    },
    meanings: {
      true: { sv: 'vem som helst', en: 'anyone' },
      false: { sv: 'bara konton på listan DeviceUserAllowlist', en: 'only accounts on the list DeviceUserAllowlist' },
    },
  },
  {
    name: 'DeviceUserAllowlist',
    value: listOfTexts,
    example: ['*@elev.example.se'],
    ...chromeOsDevice,
    api: asIs('chrome.devices.SignInRestriction', 'userAllowlist'),
    what: {
      sv: 'De konton som kan logga in på Chromebooken; *@domän betyder alla i domänen.',
      en: 'The accounts that can sign in to the Chromebook; *@domain means all of the domain.',
    },
  },
  {
    name: 'DeviceShowUserNamesOnSignin',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.LoginScreenNamesAndPhotos', 'showUserNames'),
    what: {
      sv: 'Om inloggningsskärmen visar namn och bild på dem som har loggat in tidigare.',
      en: 'Whether the sign-in screen shows names and pictures of those who signed in before.',
    },
  },
  {
    name: 'DeviceEphemeralUsersEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.WipeUserData', 'ephemeralUsersEnabled'),
    what: {
      sv: 'Om allt som eleven har sparat i datorn raderas vid utloggning.',
      en: 'Whether all that the pupil saved on the device is wiped at sign-out.',
    },
  },
  {
    name: 'SecondaryGoogleAccountSigninAllowed',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: ['chromeos'],
    api: trueOrFalse('chrome.users.SecondaryGoogleAccountSignin', 'secondaryGoogleAccountSigninAllowed'),
    what: {
      sv: 'Om man kan lägga till ett andra Google-konto bredvid skolans.',
      en: "Whether a second Google account can be added beside the school's.",
    },
  },
]
