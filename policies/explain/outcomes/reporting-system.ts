import type { Outcomes } from '../outcome.ts'

/**
 * What the municipality gets to know of the device's system. It says through Google, since Fadder has reports of
 * its own.
 */
export const reportingSystemOutcomes: Readonly<Record<string, Outcomes>> = {
  ReportDeviceVersionInfo: {
    true: {
      effect: 'seen',
      sv: 'Datorns systemversion rapporteras till kommunen genom Google.',
      en: "The device's system version is reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Datorns systemversion rapporteras inte till kommunen genom Google.',
      en: "The device's system version is not reported to the municipality through Google.",
    },
  },
  ReportDeviceOsUpdateStatus: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om hur det går med datorns uppdateringar.',
      en: "Through Google the municipality gets reports of how the device's updates are going.",
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om hur det går med datorns uppdateringar.',
      en: "Through Google the municipality gets no reports of how the device's updates are going.",
    },
  },
  ReportDeviceBootMode: {
    true: {
      effect: 'seen',
      sv: 'När Chromebooken startas i utvecklarläge rapporteras det till kommunen genom Google.',
      en: 'When the Chromebook is started in developer mode, that is reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'När Chromebooken startas i utvecklarläge rapporteras det inte till kommunen genom Google.',
      en: 'When the Chromebook is started in developer mode, that is not reported to the municipality through Google.',
    },
  },
  ReportDeviceCrashReportInfo: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om program och system som har kraschat.',
      en: 'Through Google the municipality gets reports of programs and systems that have crashed.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om program och system som har kraschat.',
      en: 'Through Google the municipality gets no reports of programs and systems that have crashed.',
    },
  },
  ReportUploadFrequency: {
    '*': {
      effect: 'seen',
      sv: 'Datorn rapporterar till kommunen genom Google, och det går {value} mellan gångerna.',
      en: 'The device reports to the municipality through Google, with {value} between reports.',
    },
  },
  LogUploadEnabled: {
    true: {
      effect: 'seen',
      sv: 'Datorns systemloggar skickas till Google, där kommunen kan läsa dem.',
      en: "The device's system logs are sent to Google, where the municipality can read them.",
    },
    false: {
      effect: 'unseen',
      sv: 'Datorns systemloggar skickas inte automatiskt till Google.',
      en: "The device's system logs are not sent to Google automatically.",
    },
  },
  DeviceExtensionsSystemLogEnabled: {
    true: {
      effect: 'is',
      sv: 'Skolans tillägg får skriva i datorns systemlogg.',
      en: "The school's extensions may write in the device's system log.",
    },
    false: {
      effect: 'is',
      sv: 'Skolans tillägg får inte skriva i datorns systemlogg.',
      en: "The school's extensions may not write in the device's system log.",
    },
  },
}
