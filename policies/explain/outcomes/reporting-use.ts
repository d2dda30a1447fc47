import type { Outcomes } from '../outcome.ts'

/**
 * What the municipality gets to know of how, when and by whom the device is used. It says through Google, since
 * Fadder has reports of its own.
 */
export const reportingUseOutcomes: Readonly<Record<string, Outcomes>> = {
  ReportDeviceActivityTimes: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om när och hur länge datorn används.',
      en: 'Through Google the municipality gets reports of when and for how long the device is used.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om när och hur länge datorn används.',
      en: 'Through Google the municipality gets no reports of when and for how long the device is used.',
    },
  },
  ReportDeviceLoginLogout: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om vem som loggar in och ut, och när.',
      en: 'Through Google the municipality gets reports of who signs in and out, and when.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om vem som loggar in och ut, och när.',
      en: 'Through Google the municipality gets no reports of who signs in and out, and when.',
    },
  },
  ReportDeviceUsers: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om vilka som har använt datorn.',
      en: 'Through Google the municipality gets reports of who has used the device.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om vilka som har använt datorn.',
      en: 'Through Google the municipality gets no reports of who has used the device.',
    },
  },
  DeviceActivityHeartbeatEnabled: {
    true: {
      effect: 'seen',
      sv: 'Kommunen ser genom Google om datorn är i gång just nu.',
      en: 'Through Google the municipality sees whether the device is on just now.',
    },
    false: {
      effect: 'unseen',
      sv: 'Kommunen ser inte genom Google om datorn är i gång just nu.',
      en: 'Through Google the municipality does not see whether the device is on just now.',
    },
  },
  ReportAppUsage: {
    '[]': {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om vilka appar som används.',
      en: 'Through Google the municipality gets no reports of which apps are used.',
    },
    '*': {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om när och hur länge vissa slags appar används, och av vem.',
      en: 'Through Google the municipality gets reports of when, for how long and by whom certain kinds of apps are used.',
    },
  },
  ReportDevicePrintJobs: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om vad som skrivs ut, och av vem.',
      en: 'Through Google the municipality gets reports of what is printed, and by whom.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om vad som skrivs ut, och av vem.',
      en: 'Through Google the municipality gets no reports of what is printed, and by whom.',
    },
  },
  ReportDeviceNetworkStatus: {
    true: {
      effect: 'seen',
      sv: 'Genom Google får kommunen rapporter om vilket nät datorn är ansluten till, och hur bra det är.',
      en: 'Through Google the municipality gets reports of which network the device is on, and how good it is.',
    },
    false: {
      effect: 'unseen',
      sv: 'Genom Google får kommunen inga rapporter om vilket nät datorn är ansluten till, och hur bra det är.',
      en: 'Through Google the municipality gets no reports of which network the device is on, and how good it is.',
    },
  },
  ReportDeviceNetworkConfiguration: {
    true: {
      effect: 'seen',
      sv: 'Datorns nätverksadresser rapporteras till kommunen genom Google.',
      en: "The device's network addresses are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Datorns nätverksadresser rapporteras inte till kommunen genom Google.',
      en: "The device's network addresses are not reported to the municipality through Google.",
    },
  },
  DeviceReportXDREvents: {
    true: {
      effect: 'seen',
      sv: 'Säkerhetshändelser, till exempel vilka program som startas, skickas till ett övervakningssystem.',
      en: 'Security events, such as which programs are started, are sent to a monitoring system.',
    },
    false: {
      effect: 'unseen',
      sv: 'Säkerhetshändelser, till exempel vilka program som startas, skickas inte till något övervakningssystem.',
      en: 'Security events, such as which programs are started, are not sent to any monitoring system.',
    },
  },
}
