import { asIs, named, prefixed, trueOrFalse } from './api-mapping.ts'
import { desktop, everywhere, pc, type Policy } from './policy.ts'
import { oneOf, yesOrNo } from './values.ts'

/** What of a pupil's doings leaves the device. */
export const privacy: Policy[] = [
  {
    name: 'MetricsReportingEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: [...pc, 'android', 'ios'],
    api: trueOrFalse('chrome.users.MetricsReportingEnabled', 'metricsReportingEnabled'),
    what: {
      sv: 'Om Chrome på en PC skickar användningsstatistik och kraschrapporter till Google.',
      en: 'Whether Chrome on a PC sends usage statistics and crash reports to Google.',
    },
  },
  {
    name: 'DeviceMetricsReportingEnabled',
    value: yesOrNo,
    example: false,
    scope: 'device',
    platforms: ['chromeos'],
    api: asIs('chrome.devices.MetricsReporting', 'metricsEnabled'),
    what: {
      sv: 'Om Chromebooken skickar användningsstatistik och kraschrapporter till Google.',
      en: 'Whether the Chromebook sends usage statistics and crash reports to Google.',
    },
  },
  {
    name: 'UrlKeyedAnonymizedDataCollectionEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: trueOrFalse('chrome.users.UrlKeyedAnonymizedDataCollectionEnabled', 'urlKeyedAnonymizedDataCollectionEnabled'),
    what: {
      sv: 'Om adresserna till de sidor som besöks skickas till Google.',
      en: 'Whether the addresses of visited pages are sent to Google.',
    },
  },
  {
    name: 'SearchSuggestEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: trueOrFalse('chrome.users.SearchSuggest', 'searchSuggestEnabled'),
    what: {
      sv: 'Om det som skrivs i adressfältet skickas till sökmotorn redan medan man skriver, för att ge förslag.',
      en: 'Whether what is typed in the address bar is sent to the search engine while typing, for suggestions.',
    },
  },
  {
    name: 'SpellCheckServiceEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: desktop,
    api: trueOrFalse('chrome.users.SpellCheckService', 'spellCheckServiceEnabled'),
    what: {
      sv: 'Om det man skriver skickas till Google för stavningskontroll. Kontrollen i datorn finns kvar.',
      en: 'Whether what one writes is sent to Google for spell checking. The check on the device remains.',
    },
  },
  {
    name: 'PasswordManagerEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: trueOrFalse('chrome.users.PasswordManager', 'passwordManagerEnabled'),
    what: {
      sv: 'Om webbläsaren erbjuder sig att spara lösenord.',
      en: 'Whether the browser offers to save passwords.',
    },
  },
  {
    name: 'AutofillCreditCardEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.AutofillCreditCardEnabled', 'autofillCreditCardEnabled'),
    what: {
      sv: 'Om webbläsaren sparar och fyller i kortuppgifter.',
      en: 'Whether the browser saves and fills in payment cards.',
    },
  },
  {
    name: 'BlockThirdPartyCookies',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: trueOrFalse('chrome.users.ThirdPartyCookieBlocking', 'blockThirdPartyCookies'),
    what: {
      sv: 'Om kakor från andra webbplatser än den man besöker stoppas.',
      en: 'Whether cookies of other sites than the one visited are stopped.',
    },
  },
  {
    name: 'DefaultGeolocationSetting',
    value: oneOf(1, 2, 3),
    example: 2,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: named(
      'chrome.users.Geolocation',
      'defaultGeolocationSetting',
      prefixed('GEOLOCATION_SETTING_ENUM_', { 1: 'ALLOW_GEOLOCATION', 2: 'BLOCK_GEOLOCATION', 3: 'ASK_GEOLOCATION' }),
    ),
    what: {
      sv: 'Om webbplatser får veta var datorn befinner sig.',
      en: 'Whether sites may know where the device is.',
    },
    meanings: {
      1: { sv: 'ja', en: 'yes' },
      2: { sv: 'nej', en: 'no' },
      3: { sv: 'fråga varje gång', en: 'ask each time' },
    },
  },
  {
    name: 'TranslateEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: everywhere,
    api: trueOrFalse('chrome.users.Translate', 'translateEnabled'),
    what: {
      sv: 'Om webbläsaren kan översätta sidor; sidans text skickas då till Google.',
      en: "Whether the browser can translate pages; the page's text is then sent to Google.",
    },
  },
  {
    name: 'UserFeedbackAllowed',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.UserFeedbackAllowed', 'userFeedbackAllowed'),
    what: {
      sv: 'Om man kan skicka synpunkter med skärmbild till Google.',
      en: 'Whether feedback with a screenshot can be sent to Google.',
    },
  },
]
