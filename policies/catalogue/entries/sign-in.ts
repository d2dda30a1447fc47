import * as z from 'zod'
import {
  asIs,
  commaSeparated,
  named,
  noSchema,
  prefixed,
  prefixUnknown,
  trueOrFalse,
  withSwitch,
} from '../api-mapping.ts'
import { allButIos, chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { listOfTexts, noEntries, noValue, oneOf, yesOrNo } from '../values/plain-values.ts'

/** Who can sign in to a Chromebook, and to what. */
export const signIn: Policy[] = [
  {
    name: 'DeviceGuestModeEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.GuestMode', 'guestModeEnabled'),
    risks: [],
    what: {
      sv: 'Om någon kan använda Chromebooken som gäst utan att logga in.',
      en: 'Whether someone can use the Chromebook as a guest without signing in.',
    },
    it: 'The guest button on the sign-in screen; a guest session has no user policy at all.',
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
    risks: [],
    what: {
      sv: 'Om vem som helst kan logga in på Chromebooken, eller bara konton på listan.',
      en: 'Whether anyone can sign in to the Chromebook, or only accounts on the list.',
    },
    meanings: {
      true: { sv: 'vem som helst', en: 'anyone' },
      false: { sv: 'bara konton som kommunen har godkänt', en: 'only accounts that the municipality has approved' },
    },
    it: 'With false, DeviceUserAllowlist decides; with false and no list, nobody can sign in.',
  },
  {
    name: 'DeviceUserAllowlist',
    value: listOfTexts,
    example: ['*@elev.example.se'],
    ...chromeOsDevice,
    api: asIs('chrome.devices.SignInRestriction', 'userAllowlist'),
    risks: [],
    what: {
      sv: 'De konton som kan logga in på Chromebooken; *@domän betyder alla i domänen.',
      en: 'The accounts that can sign in to the Chromebook; *@domain means all of the domain.',
    },
    it: 'Only read while DeviceAllowNewUsers is false; an empty list locks everyone out.',
  },
  {
    name: 'DeviceFamilyLinkAccountsAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om barns privata Google-konton, som föräldrarna sköter i Family Link, kan läggas till utöver dem på listan.',
      en: "Whether children's private Google accounts, kept by their parents in Family Link, can be added beside those on the list.",
    },
    it: 'Adds to DeviceUserAllowlist and does nothing without it; such an account brings no user policy of the school.',
  },
  {
    name: 'DeviceShowUserNamesOnSignin',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.LoginScreenNamesAndPhotos', 'showUserNames'),
    risks: [],
    what: {
      sv: 'Om inloggningsskärmen visar namn och bild på dem som har loggat in tidigare.',
      en: 'Whether the sign-in screen shows names and pictures of those who signed in before.',
    },
    it: 'The account pods on the sign-in screen.',
  },
  {
    name: 'DeviceLoginScreenDomainAutoComplete',
    value: z.string().regex(/^[\w-]+(?:[.][\w-]+)+$/, 'must be a domain, without the @'),
    example: 'elev.example.se',
    ...chromeOsDevice,
    api: withSwitch(
      'chrome.devices.DeviceLoginScreenAutocompleteDomainGroup',
      'loginScreenDomainAutoCompletePrefix',
      'loginScreenDomainAutoComplete',
    ),
    risks: [],
    what: {
      sv: 'Det som står efter @ på inloggningsskärmen, så att eleven bara skriver sitt användarnamn.',
      en: 'What stands after the @ on the sign-in screen, so that the pupil only types a user name.',
    },
    it: 'Text after the field on the sign-in screen; another domain can still be typed in full.',
  },
  {
    name: 'DeviceEphemeralUsersEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.WipeUserData', 'ephemeralUsersEnabled'),
    risks: [],
    what: {
      sv: 'Om allt som eleven har sparat i datorn raderas vid utloggning.',
      en: 'Whether all that the pupil saved on the device is wiped at sign-out.',
    },
    it: 'The local home directory is deleted at sign-out; unsynced files are lost, and so is anything waiting in the extension.',
  },
  {
    name: 'SecondaryGoogleAccountSigninAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.SecondaryGoogleAccountSignin', 'secondaryGoogleAccountSigninAllowed'),
    risks: [],
    what: {
      sv: 'Om man kan lägga till ett andra Google-konto bredvid skolans.',
      en: "Whether a second Google account can be added beside the school's.",
    },
    it: 'Adding accounts in the Google account menu and to Android; the primary account is not touched.',
  },
  {
    name: 'AllowedDomainsForApps',
    value: z.string().regex(/^[\w.-]+(?:,[\w.-]+)*$/, 'must be domains with commas between them, without spaces'),
    example: 'elev.example.se,example.se',
    scope: 'user',
    platforms: allButIos,
    api: commaSeparated('chrome.users.SecondaryGoogleAccountSignin', 'allowedDomainsForApps'),
    risks: ['filtering'],
    // Whatever it names, all others are shut out.
    harmless: noValue,
    what: {
      sv: 'Vilka skolors och kommuners konton som kan användas i Googles tjänster.',
      en: "Which organisations' accounts can be used in Google's services.",
    },
    it: 'Adds the X-GoogApps-Allowed-Domains header; consumer_accounts in the list lets private accounts in.',
  },
  {
    name: 'ChromeOsMultiProfileUserBehavior',
    value: oneOf('unrestricted', 'primary-only', 'not-allowed'),
    example: 'not-allowed',
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.MultipleSignInAccess'),
    risks: [],
    what: {
      sv: 'Om flera kan vara inloggade samtidigt i samma Chromebook.',
      en: 'Whether several people can be signed in to one Chromebook at the same time.',
    },
    meanings: {
      unrestricted: { sv: 'ja', en: 'yes' },
      'primary-only': {
        sv: 'ja, om skolans konto loggade in först',
        en: "yes, if the school's account signed in first",
      },
      'not-allowed': { sv: 'nej', en: 'no' },
    },
    it: 'Switching between signed-in users without a password.',
  },
  {
    name: 'DeviceAuthenticationURLBlocklist',
    value: listOfTexts,
    example: ['example.com'],
    ...chromeOsDevice,
    api: asIs('chrome.devices.DeviceAuthenticationUrlBlocklist', 'deviceAuthenticationUrlBlocklist'),
    risks: ['filtering'],
    harmless: noEntries,
    what: {
      sv: 'Webbadresser som inte kan öppnas på inloggningsskärmen.',
      en: 'Web addresses that can not be opened on the sign-in screen.',
    },
    it: 'Filters the embedded web view where people sign in; a single sign-on page must stay reachable.',
  },
  {
    name: 'DeviceTransferSAMLCookies',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs('chrome.devices.SsoCookieBehavior', 'transferSamlCookies'),
    risks: [],
    what: {
      sv: 'Om inloggningen på skolans egen inloggningssida följer med in i datorn, så att eleven slipper logga in en gång till på webben.',
      en: "Whether signing in on the school's own page carries over into the session, so that the pupil need not sign in again on the web.",
    },
    it: "Copies the identity provider's cookies into the profile at every sign-in, not at the first alone.",
  },
]
