import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/apps.ts` come to. */
export const appsOutcomes: Readonly<Record<string, Outcomes>> = {
  ArcEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att använda Android-appar på Chromebooken.',
      en: 'Android apps can be used on the Chromebook.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att använda Android-appar på Chromebooken.',
      en: 'Android apps can not be used on the Chromebook.',
    },
  },
  PinnedLauncherApps: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte fäst några appar på raden längst ner på skärmen.',
      en: 'The municipality has not fixed any apps to the shelf at the bottom of the screen.',
    },
    '*': {
      effect: 'is',
      sv: 'Appar som kommunen har valt sitter fast på raden längst ner på skärmen.',
      en: 'Apps that the municipality has chosen are fixed to the shelf at the bottom of the screen.',
    },
  },
  ManagedConfigurationPerOrigin: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte gjort några inställningar som webbplatser får läsa.',
      en: 'The municipality has made no settings for sites to read.',
    },
    '*': {
      effect: 'is',
      sv: 'Vissa webbplatser får läsa inställningar som kommunen har gjort för dem.',
      en: 'Certain sites may read settings that the municipality has made for them.',
    },
  },
  SystemFeaturesDisableList: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte stängt av några av Chromebookens egna appar.',
      en: "The municipality has switched off none of the Chromebook's own apps.",
    },
    '*': {
      effect: 'cannot',
      sv: 'Vissa av Chromebookens egna appar och delar är avstängda och går inte att öppna.',
      en: "Certain of the Chromebook's own apps and parts are switched off and can not be opened.",
    },
  },
  TaskManagerEndProcessEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att avsluta program i aktivitetshanteraren, också skolans egna tillägg.',
      en: "Programs can be ended in the task manager, the school's own extensions too.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att avsluta program i aktivitetshanteraren.',
      en: 'Programs can not be ended in the task manager.',
    },
  },
}
