import type { Outcomes } from '../outcome.ts'

/** What the settings for restarts come to. */
export const restartsOutcomes: Readonly<Record<string, Outcomes>> = {
  RebootAfterUpdate: {
    true: {
      effect: 'is',
      sv: 'Datorn startar om av sig själv efter en uppdatering, men inte medan någon är inloggad.',
      en: 'The device restarts by itself after an update, but not while somebody is signed in.',
    },
    false: {
      effect: 'is',
      sv: 'Datorn startar inte om av sig själv efter en uppdatering, utan någon behöver göra det.',
      en: 'The device does not restart by itself after an update; somebody has to do it.',
    },
  },
  DeviceScheduledReboot: {
    '*': {
      effect: 'is',
      sv: 'Datorn startar om av sig själv på bestämda tider, och den som är inloggad varnas en timme innan.',
      en: 'The device restarts by itself at set times, and whoever is signed in is warned an hour before.',
    },
  },
  UptimeLimit: {
    '*': {
      effect: 'is',
      sv: 'När datorn har varit i gång i {value} startar den om så snart ingen är inloggad.',
      en: 'When the device has been on for {value} it restarts as soon as nobody is signed in.',
    },
  },
  RelaunchNotification: {
    '1': {
      effect: 'is',
      sv: 'När en uppdatering väntar uppmanas man att starta om, men väljer själv när.',
      en: 'When an update waits a restart is recommended, but whoever uses the device chooses when.',
    },
    '2': {
      effect: 'is',
      sv: 'När en uppdatering väntar måste man starta om, annars sker det av sig självt när tiden är ute.',
      en: 'When an update waits a restart is demanded, and happens by itself when time is up.',
    },
  },
  RelaunchNotificationPeriod: {
    '*': {
      effect: 'is',
      sv: 'När en uppdatering väntar påminns man under {value} om att starta om.',
      en: 'When an update waits, reminders to restart come over {value}.',
    },
  },
}
