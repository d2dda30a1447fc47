import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/extensions.ts` come to. Ids are not shown: they say nothing to a reader. */
export const extensionsOutcomes: Readonly<Record<string, Outcomes>> = {
  ExtensionSettings: {
    '*': {
      effect: 'is',
      sv: 'Kommunen bestämmer vilka tillägg som installeras, tillåts och spärras i webbläsaren.',
      en: 'The municipality decides which extensions are installed, allowed and blocked in the browser.',
    },
  },
  ExtensionInstallForcelist: {
    // Fadder is installed all the same, by ExtensionSettings.
    '[]': {
      effect: 'is',
      sv: 'Inga fler tillägg installeras av sig själva.',
      en: 'No more extensions are installed by themselves.',
    },
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att ta bort de tillägg som kommunen installerar i webbläsaren.',
      en: 'The extensions that the municipality installs in the browser can not be removed.',
    },
  },
  ExtensionInstallBlocklist: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte spärrat några enskilda tillägg.',
      en: 'The municipality has not blocked any single extensions.',
    },
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att installera tillägg som kommunen har spärrat.',
      en: 'Extensions that the municipality has blocked can not be installed.',
    },
  },
  ExtensionInstallAllowlist: {
    '[]': {
      effect: 'is',
      sv: 'Inga tillägg är undantagna från spärrarna.',
      en: 'There are no exceptions from the blocked extensions.',
    },
    '*': {
      effect: 'can',
      sv: 'Det går att installera de tillägg som kommunen har godkänt, trots spärrarna.',
      en: 'Extensions that the municipality has approved can be installed in spite of what is blocked.',
    },
  },
  ExtensionAllowedTypes: {
    '[]': {
      effect: 'cannot',
      sv: 'Det går inte att installera några tillägg eller teman i webbläsaren.',
      en: 'No extensions or themes can be installed in the browser.',
    },
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att installera andra slags tillägg än de som kommunen har godkänt.',
      en: 'Kinds of extensions that the municipality has not approved can not be installed.',
    },
  },
  ExtensionInstallSources: {
    '[]': {
      effect: 'cannot',
      sv: 'Det går inte att installera tillägg från andra webbplatser än Chromes egen butik.',
      en: "Extensions can not be installed from other sites than Chrome's own store.",
    },
    '*': {
      effect: 'can',
      sv: 'Det går att installera tillägg från dessa webbplatser, utöver Chromes egen butik: {value}.',
      en: "Extensions can be installed from these sites, besides Chrome's own store: {value}.",
    },
  },
  ExtensionDeveloperModeSettings: {
    '0': {
      effect: 'can',
      sv: 'Det går att lägga in egna tillägg vid sidan av Chromes butik.',
      en: "Extensions of one's own can be loaded, past Chrome's store.",
    },
    '1': {
      effect: 'cannot',
      sv: 'Det går inte att lägga in egna tillägg vid sidan av Chromes butik.',
      en: "Extensions of one's own can not be loaded past Chrome's store.",
    },
  },
  AttestationExtensionAllowlist: {
    '[]': {
      effect: 'unseen',
      sv: 'Inga tillägg får ett bevis på att Chromebooken är skolans egen.',
      en: "No extensions get proof that the Chromebook is the school's own.",
    },
    '*': {
      effect: 'seen',
      sv: 'Vissa tillägg får ett bevis på att Chromebooken är skolans egen, och kan känna igen just den.',
      en: "Certain extensions get proof that the Chromebook is the school's own, and can recognise it by that.",
    },
  },
  EnterpriseHardwarePlatformAPIEnabled: {
    true: {
      effect: 'seen',
      sv: 'Tillägg som kommunen har installerat får se datorns tillverkare och modell.',
      en: "Extensions that the municipality installed get to see the device's maker and model.",
    },
    false: {
      effect: 'unseen',
      sv: 'Tillägg som kommunen har installerat får inte fråga webbläsaren om datorns tillverkare och modell.',
      en: "Extensions that the municipality installed may not ask the browser for the device's maker and model.",
    },
  },
  DeveloperToolsAvailability: {
    '0': {
      effect: 'can',
      sv: 'Det går att öppna webbläsarens utvecklarverktyg, men inte i tillägg som kommunen har installerat.',
      en: "The browser's developer tools can be opened, but not in extensions that the municipality installed.",
    },
    '1': {
      effect: 'can',
      sv: 'Det går att öppna webbläsarens utvecklarverktyg överallt.',
      en: "The browser's developer tools can be opened everywhere.",
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att öppna webbläsarens utvecklarverktyg.',
      en: "The browser's developer tools can not be opened.",
    },
  },
}
