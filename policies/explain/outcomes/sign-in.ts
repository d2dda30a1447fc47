import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/sign-in.ts` come to. */
export const signInOutcomes: Readonly<Record<string, Outcomes>> = {
  DeviceGuestModeEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att använda Chromebooken som gäst, utan att logga in.',
      en: 'The Chromebook can be used as a guest, without signing in.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att använda Chromebooken som gäst.',
      en: 'The Chromebook can not be used as a guest.',
    },
  },
  DeviceAllowNewUsers: {
    true: {
      effect: 'can',
      sv: 'Vem som helst med ett Google-konto kan logga in på Chromebooken.',
      en: 'Anyone with a Google account can sign in to the Chromebook.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att logga in på Chromebooken med andra konton än de som kommunen har godkänt.',
      en: 'Accounts that the municipality has not approved can not sign in to the Chromebook.',
    },
  },
  // The accounts themselves are not shown: a list may hold the addresses of persons.
  DeviceUserAllowlist: {
    '[]': {
      effect: 'cannot',
      sv: 'Kommunen har inte godkänt några konton för inloggning på Chromebooken.',
      en: 'The municipality has approved no accounts for signing in to the Chromebook.',
    },
    '*': {
      effect: 'can',
      sv: 'De konton som kommunen har godkänt kan logga in på Chromebooken.',
      en: 'The accounts that the municipality has approved can sign in to the Chromebook.',
    },
  },
  DeviceFamilyLinkAccountsAllowed: {
    true: {
      effect: 'can',
      sv: 'Barn kan logga in på Chromebooken också med ett privat konto som föräldrarna sköter i Family Link.',
      en: 'Children can sign in to the Chromebook with a private account kept by their parents in Family Link too.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att lägga till barns privata konton i Family Link utöver dem som kommunen har godkänt.',
      en: "Children's private Family Link accounts can not be added beside those that the municipality has approved.",
    },
  },
  DeviceShowUserNamesOnSignin: {
    true: {
      effect: 'is',
      sv: 'Inloggningsskärmen visar namn och bild på dem som har loggat in tidigare.',
      en: 'The sign-in screen shows names and pictures of those who signed in before.',
    },
    false: {
      effect: 'is',
      sv: 'Inloggningsskärmen visar inte vilka som har loggat in tidigare.',
      en: 'The sign-in screen does not show who signed in before.',
    },
  },
  DeviceLoginScreenDomainAutoComplete: {
    '*': {
      effect: 'can',
      sv: 'Det går att skriva sitt användarnamn utan @{value} på inloggningsskärmen.',
      en: 'On the sign-in screen, a user name can be typed without @{value}.',
    },
  },
  DeviceEphemeralUsersEnabled: {
    true: {
      effect: 'is',
      sv: 'Allt som man har sparat på Chromebooken raderas när man loggar ut.',
      en: 'All that was saved on the Chromebook is wiped at sign-out.',
    },
    false: {
      effect: 'is',
      sv: 'Det som man har sparat på Chromebooken finns kvar när man har loggat ut.',
      en: 'What was saved on the Chromebook is still there after sign-out.',
    },
  },
  SecondaryGoogleAccountSigninAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att lägga till ett annat Google-konto vid sidan av skolans.',
      en: "Another Google account can be added beside the school's.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att lägga till ett annat Google-konto vid sidan av skolans.',
      en: "No other Google account can be added beside the school's.",
    },
  },
  AllowedDomainsForApps: {
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att logga in i Googles tjänster med andra konton än de som hör till {value}.',
      en: "Accounts other than those of {value} can not be used to sign in to Google's services.",
    },
  },
  ChromeOsMultiProfileUserBehavior: {
    unrestricted: {
      effect: 'can',
      sv: 'Det går att vara flera inloggade samtidigt på samma Chromebook.',
      en: 'Several people can be signed in to one Chromebook at the same time.',
    },
    'primary-only': {
      effect: 'can',
      sv: 'Det går att vara flera inloggade samtidigt på samma Chromebook, om skolans konto har loggat in först.',
      en: "Several people can be signed in to one Chromebook at the same time, if the school's account came first.",
    },
    'not-allowed': {
      effect: 'cannot',
      sv: 'Det går inte att vara flera inloggade samtidigt på samma Chromebook.',
      en: 'Several people can not be signed in to one Chromebook at the same time.',
    },
  },
  DeviceAuthenticationURLBlocklist: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbadresser är spärrade på inloggningsskärmen.',
      en: 'No web addresses are blocked on the sign-in screen.',
    },
    '*': {
      effect: 'cannot',
      sv: 'Dessa webbadresser går inte att öppna på inloggningsskärmen: {value}.',
      en: 'These web addresses can not be opened on the sign-in screen: {value}.',
    },
  },
  DeviceTransferSAMLCookies: {
    true: {
      effect: 'is',
      sv: 'Den som har loggat in på Chromebooken med skolans egen inloggningssida slipper logga in en gång till på webben.',
      en: "Whoever signs in to the Chromebook on the school's own page need not sign in again on the web.",
    },
    false: {
      effect: 'is',
      sv: 'Inloggningen på skolans egen sida följer med till webben bara första gången man loggar in på Chromebooken.',
      en: "Signing in on the school's own page carries over to the web only the first time on a Chromebook.",
    },
  },
}
