import type { Outcomes } from '../outcome.ts'

/** What the settings for tests, guest accounts and the classroom come to. */
export const examsOutcomes: Readonly<Record<string, Outcomes>> = {
  DisableScreenshots: {
    true: {
      effect: 'cannot',
      sv: 'Det går inte att ta skärmbilder eller spela in skärmen med Chromebookens eller webbläsarens egna verktyg.',
      en: "Screenshots and recordings of the screen can not be made with the Chromebook's or the browser's own tools.",
    },
    false: {
      effect: 'can',
      sv: 'Det går att ta skärmbilder och spela in skärmen.',
      en: 'Screenshots can be taken, and the screen can be recorded.',
    },
  },
  ScreenCaptureAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att dela skärmen genom en webbplats, till exempel i ett videomöte.',
      en: 'The screen can be shared through a site, for instance in a video meeting.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att dela eller spela in skärmen genom webbplatser, inte heller i videomöten.',
      en: 'The screen can not be shared or recorded through sites, nor in video meetings.',
    },
  },
  FullscreenAllowed: {
    true: {
      effect: 'can',
      sv: 'Sidor och appar kan visas i helskärm.',
      en: 'Pages and apps can fill the whole screen.',
    },
    false: {
      effect: 'cannot',
      sv: 'Sidor och appar kan inte visas i helskärm, vilket en del provtjänster kräver.',
      en: 'Pages and apps can not fill the whole screen, which some test services demand.',
    },
  },
  DeviceLocalAccounts: {
    '[]': {
      effect: 'is',
      sv: 'På inloggningsskärmen finns inga provappar eller gästkonton från skolan.',
      en: 'There are no test apps or guest accounts from the school on the sign-in screen.',
    },
    '*': {
      effect: 'can',
      sv: 'På inloggningsskärmen kan man starta vissa appar eller gästkonton utan att logga in, till exempel en provapp.',
      en: 'Certain apps or guest accounts, such as a test app, can be started on the sign-in screen without signing in.',
    },
  },
  DeviceLocalAccountAutoLoginId: {
    '*': {
      effect: 'is',
      sv: 'När datorn slås på startar en bestämd app eller ett gästkonto i stället för inloggningen.',
      en: 'When the device is switched on, a given app or guest account starts instead of the sign-in.',
    },
  },
  DeviceLocalAccountAutoLoginBailoutEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att avbryta det som startar av sig självt och logga in som vanligt, med Ctrl+Alt+S.',
      en: 'What starts by itself can be left for the usual sign-in, with Ctrl+Alt+S.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att avbryta det som startar av sig självt för att logga in som vanligt.',
      en: 'What starts by itself can not be left for the usual sign-in.',
    },
  },
  AllowKioskAppControlChromeVersion: {
    true: {
      effect: 'is',
      sv: 'En provapp får bestämma vilken systemversion datorn stannar på, även en gammal.',
      en: 'A test app may decide which system version the device stays at, even an old one.',
    },
    false: {
      effect: 'is',
      sv: 'En provapp kan inte hålla kvar datorn på en gammal systemversion.',
      en: 'A test app can not keep the device at an old system version.',
    },
  },
  DeviceRestrictedManagedGuestSessionEnabled: {
    true: {
      effect: 'is',
      sv: 'Gästkonton är begränsade så att flera kan använda datorn efter varandra utan att lämna spår.',
      en: 'Guest accounts are limited so that several people can use the device in turn without leaving traces.',
    },
    false: {
      effect: 'is',
      sv: 'Gästkonton har inga extra begränsningar, så man behöver logga ut innan nästa person tar över.',
      en: 'Guest accounts have no extra limits, so it takes a sign-out before the next person takes over.',
    },
  },
  ClassManagementEnabled: {
    disabled: {
      effect: 'unseen',
      sv: 'Lärare kan inte se eller styra elevernas skärmar med Chromebookens klassrumsverktyg.',
      en: "Teachers can not see or steer the pupils' screens with the Chromebook's classroom tools.",
    },
    student: {
      effect: 'seen',
      sv: 'Eleven kan vara med i en klass, och läraren kan då se, styra och låsa elevens skärm.',
      en: "The pupil can be part of a class, where the teacher can see, steer and lock the pupil's screen.",
    },
    teacher: {
      effect: 'can',
      sv: 'Den som är lärare kan leda en klass och se, styra och dela elevernas skärmar.',
      en: "A teacher can lead a class, and see, steer and share the pupils' screens.",
    },
  },
}
