import { asIs, leftOut, prefixUnknown } from './api-mapping.ts'
import { desktop, type Policy } from './policy.ts'
import { extensionSettings, listOfTexts, oneOf, yesOrNo } from './values.ts'

/** What can be added to the browser, and who can look inside. */
export const extensions: Policy[] = [
  {
    name: 'ExtensionSettings',
    value: extensionSettings,
    example: { '*': { installation_mode: 'blocked' } },
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: { kind: 'extension-settings' },
    what: {
      sv: 'Vilka tillägg som installeras, tillåts och spärras. Fadder självt läggs till av kompilatorn.',
      en: 'Which extensions are installed, allowed and blocked. The compiler adds Fadder itself.',
    },
  },
  {
    name: 'ExtensionInstallBlocklist',
    value: listOfTexts,
    example: ['*'],
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: leftOut(
      'Google sets it together with the Play Store in chrome.users.appsconfig.AllowedInstallSources, ' +
        'whose full enum names are not verified; set it by hand in the Admin console.',
    ),
    what: {
      sv: 'Tillägg som inte får installeras; * betyder alla.',
      en: 'Extensions that may not be installed; * means all.',
    },
  },
  {
    name: 'ExtensionInstallAllowlist',
    value: listOfTexts,
    example: ['abcdefghijklmnopabcdefghijklmnop'],
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: { kind: 'allowed-apps' },
    what: {
      sv: 'Undantag från de spärrade tilläggen.',
      en: 'Exceptions from the blocked extensions.',
    },
  },
  {
    name: 'EnterpriseHardwarePlatformAPIEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: asIs('chrome.users.EnterpriseHardwarePlatformApiEnabled', 'enterpriseHardwarePlatformApiEnabled'),
    what: {
      sv: 'Om ett tillägg som kommunen har installerat får läsa datorns tillverkare och modell.',
      en: "Whether an extension that the municipality installed may read the device's maker and model.",
    },
  },
  {
    name: 'DeveloperToolsAvailability',
    value: oneOf(0, 1, 2),
    example: 2,
    scope: 'user',
    platforms: desktop,
    api: prefixUnknown('chrome.users.DeveloperTools'),
    what: {
      sv: 'Om man kan öppna webbläsarens utvecklarverktyg.',
      en: "Whether the browser's developer tools can be opened.",
    },
    meanings: {
      0: { sv: 'ja, men inte i tvångsinstallerade tillägg', en: 'yes, but not in force-installed extensions' },
      1: { sv: 'ja, överallt', en: 'yes, everywhere' },
      2: { sv: 'nej', en: 'no' },
    },
  },
]
