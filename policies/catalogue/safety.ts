import { asIs, named, prefixed, prefixUnknown } from './api-mapping.ts'
import { desktop, everywhere, type Policy } from './policy.ts'
import { listOfTexts, oneOf, yesOrNo } from './values.ts'

/** What keeps pupils from harm on the web. */
export const safety: Policy[] = [
  {
    name: 'IncognitoModeAvailability',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: everywhere,
    api: named(
      'chrome.users.IncognitoMode',
      'incognitoModeAvailability',
      prefixed('INCOGNITO_MODE_AVAILABILITY_ENUM_', { 0: 'AVAILABLE', 1: 'UNAVAILABLE', 2: 'FORCED' }),
    ),
    what: {
      sv: 'Om webbläsaren får öppnas i inkognitoläge, där historiken inte sparas.',
      en: 'Whether the browser may be opened incognito, where no history is kept.',
    },
    meanings: {
      0: { sv: 'tillåtet', en: 'allowed' },
      1: { sv: 'avstängt', en: 'switched off' },
      2: { sv: 'alltid inkognito', en: 'always incognito' },
    },
  },
  {
    name: 'ForceGoogleSafeSearch',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: asIs('chrome.users.SafeSearchRestrictedMode', 'forceGoogleSafeSearch'),
    what: {
      sv: 'Om Googles sökresultat alltid filtreras från grova bilder och texter.',
      en: "Whether Google's search results are always filtered for explicit pictures and texts.",
    },
  },
  {
    name: 'ForceYouTubeRestrict',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: prefixUnknown('chrome.users.SafeSearchRestrictedMode'),
    what: {
      sv: 'Hur mycket YouTube visar: allt, ett begränsat urval eller ett strängt urval.',
      en: 'How much YouTube shows: everything, a moderate choice or a strict choice.',
    },
    meanings: {
      0: { sv: 'allt', en: 'everything' },
      1: { sv: 'begränsat', en: 'moderate' },
      2: { sv: 'strängt', en: 'strict' },
    },
  },
  {
    name: 'URLBlocklist',
    value: listOfTexts,
    example: ['example.com'],
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.UrlBlocking', 'urlBlocklist'),
    what: {
      sv: 'Webbadresser som inte kan öppnas.',
      en: 'Web addresses that can not be opened.',
    },
  },
  {
    name: 'URLAllowlist',
    value: listOfTexts,
    example: ['example.com'],
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.UrlBlocking', 'urlAllowlist'),
    what: {
      sv: 'Undantag från de spärrade webbadresserna.',
      en: 'Exceptions from the blocked web addresses.',
    },
  },
  {
    name: 'SafeBrowsingProtectionLevel',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: everywhere,
    api: prefixUnknown('chrome.users.SafeBrowsingProtectionLevel'),
    what: {
      sv: 'Hur webbläsaren varnar för farliga webbplatser, och hur mycket Google får veta för att kunna varna.',
      en: 'How the browser warns of dangerous sites, and how much Google learns in order to warn.',
    },
    meanings: {
      0: { sv: 'inget skydd', en: 'no protection' },
      1: { sv: 'standardskydd', en: 'standard protection' },
      2: { sv: 'förstärkt skydd, som skickar mer till Google', en: 'enhanced protection, which sends more to Google' },
    },
  },
  {
    name: 'DisableSafeBrowsingProceedAnyway',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.DisableSafeBrowsingProceedAnyway', 'disableSafeBrowsingProceedAnyway'),
    what: {
      sv: 'Om det är spärrat att gå vidare förbi en varning för en farlig webbplats.',
      en: 'Whether going on past a warning of a dangerous site is barred.',
    },
  },
  {
    name: 'SSLErrorOverrideAllowed',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: asIs('chrome.users.SslErrorOverrideAllowed', 'sslErrorOverrideAllowed'),
    what: {
      sv: 'Om man får gå vidare till en webbplats vars säkra anslutning inte går att lita på.',
      en: 'Whether one may go on to a site whose secure connection can not be trusted.',
    },
  },
  {
    name: 'DownloadRestrictions',
    value: oneOf(0, 1, 2, 3, 4),
    example: 4,
    scope: 'user',
    platforms: everywhere,
    api: prefixUnknown('chrome.users.DownloadRestrictions'),
    what: {
      sv: 'Vilka hämtade filer som stoppas.',
      en: 'Which downloaded files are stopped.',
    },
    meanings: {
      0: { sv: 'inga utöver det vanliga', en: 'none beyond the usual' },
      1: { sv: 'skadliga och farliga filtyper', en: 'malicious ones and dangerous types' },
      2: { sv: 'även ovanliga och oönskade', en: 'uncommon and unwanted ones too' },
      3: { sv: 'alla', en: 'all' },
      4: { sv: 'skadliga', en: 'malicious ones' },
    },
  },
]
