import * as z from 'zod'
import { asIs, acknowledged, leftOut, listed } from '../api-mapping.ts'
import { siteConfigurations } from '../values/file-values.ts'
import { chromeOsUser, desktop, type Policy } from '../policy.ts'
import { listOfTexts, oneOf, yesOrNo } from '../values/plain-values.ts'

/** The apps of the device. */
export const apps: Policy[] = [
  {
    name: 'ArcEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: acknowledged('chrome.users.appsconfig.AndroidAppsEnabled', 'arcEnabled', 'ackNoticeForArcEnabledSetToTrue'),
    risks: [],
    what: {
      sv: 'Om appar från Android kan användas i Chromebooken.',
      en: 'Whether Android apps can be used on the Chromebook.',
    },
    it: 'The ARC container with Play; setting it to false removes installed apps and their data.',
  },
  {
    name: 'PinnedLauncherApps',
    value: listOfTexts,
    example: ['camera'],
    ...chromeOsUser,
    api: leftOut(
      'Google pins an app by how it is installed; write it as toolbar_pin in ExtensionSettings, or set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Appar som sitter fast på raden längst ned på skärmen.',
      en: 'Apps that are fixed to the shelf at the bottom of the screen.',
    },
    it: 'Ids of extensions, web app addresses or Android packages, in order; an app that is not installed is skipped.',
  },
  {
    name: 'ManagedConfigurationPerOrigin',
    value: siteConfigurations,
    example: [
      {
        origin: 'https://prov.example.se',
        managed_configuration_url: 'https://www.example.se/prov.json',
        managed_configuration_hash: 'a1b2c3',
      },
    ],
    scope: 'user',
    platforms: desktop,
    api: leftOut(
      'Google keys it by web app, with an inner shape that is not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Inställningar som skolan ger vissa webbplatser att läsa.',
      en: 'Settings that the school gives certain sites to read.',
    },
    it: 'JSON by navigator.managed.getManagedConfiguration(), for sites installed as apps; a new hash makes the device fetch it again.',
  },
  {
    name: 'SystemFeaturesDisableList',
    value: z.array(
      oneOf(
        'browser_settings',
        'os_settings',
        'camera',
        'scanning',
        'web_store',
        'canvas',
        'google_news',
        'explore',
        'crosh',
        'gallery',
        'terminal',
        'print_jobs',
        'key_shortcuts',
        'recorder',
        'gmail',
        'google_docs',
        'google_slides',
        'google_sheets',
        'google_drive',
        'google_keep',
        'google_calendar',
        'google_chat',
        'youtube',
        'google_maps',
        'calculator',
        'text_editor',
        'vids',
      ),
    ),
    example: ['crosh'],
    ...chromeOsUser,
    api: listed('chrome.users.SystemFeaturesDisableList', 'systemFeaturesDisableList', [
      'camera',
      'os_settings',
      'browser_settings',
      'scanning',
      'crosh',
      'recorder',
    ]),
    risks: [],
    what: {
      sv: 'Vilka av systemets egna appar och delar som är avstängda.',
      en: "Which of the system's own apps and parts are switched off.",
    },
    it: 'Icons are greyed out or hidden and the apps will not open; os_settings also hides accessibility.',
  },
  {
    name: 'TaskManagerEndProcessEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.TaskManager', 'taskManagerEndProcessEnabled'),
    risks: [],
    what: {
      sv: 'Om eleven kan avsluta program i aktivitetshanteraren, också skolans egna tillägg.',
      en: "Whether the pupil can end programs in the task manager, the school's own extensions too.",
    },
    it: 'The End process button; force-installed extensions come back, but are away until then.',
  },
]
