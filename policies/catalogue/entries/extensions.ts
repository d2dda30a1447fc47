import * as z from 'zod'
import { asIs, leftOut, listed, prefixUnknown } from '../api-mapping.ts'
import { allButIos, chromeOsUser, desktop, type Policy } from '../policy.ts'
import {
  extensionIds,
  extensionIdsOrAll,
  extensionSettings,
  extensionTypes,
  listOfTexts,
  noEntries,
  oneOf,
  yesOrNo,
} from '../values/plain-values.ts'

/** What can be added to the browser, and who can look inside. */
export const extensions: Policy[] = [
  {
    name: 'ExtensionSettings',
    value: extensionSettings,
    example: { '*': { installation_mode: 'blocked' } },
    scope: 'user',
    platforms: allButIos,
    api: { kind: 'extension-settings' },
    risks: [],
    what: {
      sv: 'Vilka tillägg som installeras, tillåts och spärras. Fadder självt läggs till av kompilatorn.',
      en: 'Which extensions are installed, allowed and blocked. The compiler adds Fadder itself.',
    },
    it: 'One map for modes, permissions and hosts; it wins over the separate ExtensionInstall* policies.',
  },
  {
    name: 'ExtensionInstallForcelist',
    value: z.array(
      z
        .string()
        .regex(
          /^[a-p]{32}(?:;https?:[/][/].+)?$/,
          'must be an extension id, with ; and an update address where it has one',
        ),
    ),
    example: ['abcdefghijklmnopabcdefghijklmnop;https://clients2.google.com/service/update2/crx'],
    scope: 'user',
    platforms: allButIos,
    api: leftOut('Write it as installation_mode: force_installed in ExtensionSettings, which the requests carry.'),
    risks: ['full-admin-access'],
    harmless: noEntries,
    what: {
      sv: 'Tillägg som installeras av sig själva och inte kan tas bort.',
      en: 'Extensions that are installed by themselves and can not be removed.',
    },
    it: 'An id, or an id;update URL, each; they get every permission they ask for, enterprise.deviceAttributes too.',
  },
  {
    name: 'ExtensionInstallBlocklist',
    value: extensionIdsOrAll,
    example: ['*'],
    scope: 'user',
    platforms: allButIos,
    api: leftOut(
      'Google sets it together with the Play Store in chrome.users.appsconfig.AllowedInstallSources, ' +
        'whose full enum names are not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Tillägg som inte får installeras; * betyder alla.',
      en: 'Extensions that may not be installed; * means all.',
    },
    it: 'Already installed extensions are switched off as well; * needs an allowlist or force-installs beside it.',
  },
  {
    name: 'ExtensionInstallAllowlist',
    value: extensionIds,
    example: ['abcdefghijklmnopabcdefghijklmnop'],
    scope: 'user',
    platforms: allButIos,
    api: { kind: 'allowed-apps' },
    risks: [],
    what: {
      sv: 'Undantag från de spärrade tilläggen.',
      en: 'Exceptions from the blocked extensions.',
    },
    it: 'Lifts ExtensionInstallBlocklist for the ids named; it installs nothing.',
  },
  {
    name: 'ExtensionAllowedTypes',
    value: z.array(oneOf(...extensionTypes)),
    example: ['extension', 'theme', 'hosted_app'],
    scope: 'user',
    platforms: allButIos,
    api: listed('chrome.users.appsconfig.AllowedAppTypes', 'extensionAllowedTypes', extensionTypes),
    risks: [],
    what: {
      sv: 'Vilka slags tillägg och appar som får installeras.',
      en: 'Which kinds of extensions and apps may be installed.',
    },
    it: 'Extensions of other types are not installed, force-installed ones included.',
  },
  {
    name: 'ExtensionInstallSources',
    value: listOfTexts,
    example: ['https://tillagg.example.se/*'],
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.appsconfig.AppExtensionInstallSources', 'extensionInstallSources'),
    risks: ['full-admin-access', 'system-security'],
    harmless: noEntries,
    what: {
      sv: 'Webbplatser, utöver Chromes butik, som tillägg får installeras från.',
      en: "Sites besides Chrome's own store from which extensions may be installed.",
    },
    it: "Match patterns for both the page and the .crx; it opens a way round the store's review.",
  },
  {
    name: 'ExtensionDeveloperModeSettings',
    value: oneOf(0, 1),
    example: 1,
    scope: 'user',
    platforms: allButIos,
    api: prefixUnknown('chrome.users.DeveloperTools'),
    risks: [],
    what: {
      sv: 'Om eleven kan slå på utvecklarläget på tilläggssidan och läsa in egna tillägg.',
      en: 'Whether the pupil can switch on developer mode on the extensions page and load their own.',
    },
    meanings: {
      0: { sv: 'ja', en: 'yes' },
      1: { sv: 'nej', en: 'no' },
    },
    it: 'The switch at chrome://extensions; loading unpacked extensions is a common way past a filter.',
  },
  {
    name: 'AttestationExtensionAllowlist',
    value: extensionIds,
    example: ['abcdefghijklmnopabcdefghijklmnop'],
    ...chromeOsUser,
    api: leftOut(
      'Google has an older and a newer schema for it, of which the newer is not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Tillägg som får bevisa att datorn är skolans egen och inte ändrad.',
      en: "Extensions that may prove that the device is the school's own and not tampered with.",
    },
    it: 'Opens chrome.enterprise.platformKeys challenges (Verified Access); the proof identifies the device.',
  },
  {
    name: 'EnterpriseHardwarePlatformAPIEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.EnterpriseHardwarePlatformApiEnabled', 'enterpriseHardwarePlatformApiEnabled'),
    risks: [],
    what: {
      sv: 'Om ett tillägg som kommunen har installerat får läsa datorns tillverkare och modell.',
      en: "Whether an extension that the municipality installed may read the device's maker and model.",
    },
    it: 'Opens chrome.enterprise.hardwarePlatform to force-installed extensions.',
  },
  {
    name: 'DeveloperToolsAvailability',
    value: oneOf(0, 1, 2),
    example: 2,
    scope: 'user',
    platforms: desktop,
    api: prefixUnknown('chrome.users.DeveloperTools'),
    risks: [],
    what: {
      sv: 'Om man kan öppna webbläsarens utvecklarverktyg.',
      en: "Whether the browser's developer tools can be opened.",
    },
    meanings: {
      0: { sv: 'ja, men inte i tvångsinstallerade tillägg', en: 'yes, but not in force-installed extensions' },
      1: { sv: 'ja, överallt', en: 'yes, everywhere' },
      2: { sv: 'nej', en: 'no' },
    },
    it: 'DevTools, view-source and remote debugging; 2 closes the protocol to automated tests too.',
  },
]
