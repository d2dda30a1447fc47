import type { Outcomes } from '../outcome.ts'

/** What the settings for system updates come to. */
export const updatesOutcomes: Readonly<Record<string, Outcomes>> = {
  DeviceAutoUpdateDisabled: {
    true: {
      effect: 'is',
      sv: 'Datorn får inga systemuppdateringar, inte ens de som täpper till säkerhetshål.',
      en: 'The device gets no system updates, not even those that mend security holes.',
    },
    false: {
      effect: 'is',
      sv: 'Datorn hämtar systemuppdateringar av sig själv.',
      en: 'The device fetches system updates by itself.',
    },
  },
  ChromeOsReleaseChannel: {
    'stable-channel': {
      effect: 'is',
      sv: 'Datorn får nya systemversioner när de är färdigprovade.',
      en: 'The device gets new system versions once they have been fully tried.',
    },
    'beta-channel': {
      effect: 'is',
      sv: 'Datorn får nya systemversioner några veckor före andra, och de kan ha fel som inte hunnit rättas.',
      en: 'The device gets new system versions some weeks before others, and they may have faults not yet mended.',
    },
    'dev-channel': {
      effect: 'is',
      sv: 'Datorn kör systemversioner som fortfarande utvecklas och som kan krångla.',
      en: 'The device runs system versions that are still being made and may not work well.',
    },
    'lts-channel': {
      effect: 'is',
      sv: 'Datorn får säkerhetsuppdateringar som vanligt, men nya funktioner bara ett par gånger om året.',
      en: 'The device gets security updates as usual, but new features only a couple of times a year.',
    },
    'ltc-channel': {
      effect: 'is',
      sv: 'Datorn får i förväg prova nästa systemversion av det slag som sällan ändras.',
      en: 'The device tries, ahead of others, the next system version of the kind that seldom changes.',
    },
  },
  DeviceTargetVersionPrefix: {
    '*': {
      effect: 'is',
      sv: 'Datorn stannar på en bestämd systemversion och får inga säkerhetsuppdateringar som kommer efter den.',
      en: 'The device stays at a chosen system version and gets no security updates that come after it.',
    },
  },
  DeviceRollbackToTargetVersion: {
    '1': {
      effect: 'is',
      sv: 'Datorn går aldrig tillbaka till en äldre systemversion.',
      en: 'The device never goes back to an older version of the system.',
    },
    '3': {
      effect: 'is',
      sv: 'Datorn kan gå tillbaka till en äldre systemversion, och då raderas allt som är sparat i den.',
      en: 'The device may go back to an older version of the system, and all that is saved on it is then wiped.',
    },
  },
  DeviceRollbackAllowedMilestones: {
    '0': {
      effect: 'is',
      sv: 'Datorn behöver inte kunna gå tillbaka till någon äldre systemversion.',
      en: 'The device need not be able to go back to any older version of the system.',
    },
    '1': {
      effect: 'is',
      sv: 'Datorn ska kunna gå tillbaka till den förra systemversionen.',
      en: 'The device should be able to go back to the previous version of the system.',
    },
    '*': {
      effect: 'is',
      sv: 'Datorn ska kunna gå tillbaka {value} systemversioner.',
      en: 'The device should be able to go back {value} versions of the system.',
    },
  },
  DeviceMinimumVersion: {
    '*': {
      effect: 'is',
      sv: 'Datorn behöver en tillräckligt ny systemversion, annars varnas man först och loggas sedan ut.',
      en: 'The device needs a recent enough system version; without it, users are warned first and later signed out.',
    },
  },
  DeviceUpdateStagingSchedule: {
    '[]': {
      effect: 'is',
      sv: 'Uppdateringarna är inte uppdelade i etapper.',
      en: 'Updates are not divided into stages.',
    },
    '*': {
      effect: 'is',
      sv: 'Uppdateringar kommer i etapper, så att en del av datorerna får dem några dagar före de andra.',
      en: 'Updates come in stages, so that some devices get them a few days before the rest.',
    },
  },
  DeviceUpdateScatterFactor: {
    '0': {
      effect: 'is',
      sv: 'Uppdateringarna sprids inte ut, så alla datorer kan hämta dem samtidigt.',
      en: 'Updates are not spread out, so all devices may fetch them at once.',
    },
    '*': {
      effect: 'is',
      sv: 'Uppdateringarna sprids ut över {value}, så att inte alla datorer hämtar dem samtidigt.',
      en: 'Updates are spread over {value}, so that not all devices fetch them at once.',
    },
  },
  DeviceAutoUpdateTimeRestrictions: {
    '[]': {
      effect: 'is',
      sv: 'Uppdateringar kan hämtas när som helst i veckan.',
      en: 'Updates can be fetched at any time of the week.',
    },
    '*': {
      effect: 'is',
      sv: 'Vissa tider i veckan hämtas inga uppdateringar.',
      en: 'At certain times of the week no updates are fetched.',
    },
  },
  DeviceUpdateAllowedConnectionTypes: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte valt någon uppkoppling som systemuppdateringar får hämtas genom.',
      en: 'The municipality has chosen no kind of connection for fetching system updates.',
    },
    '*': {
      effect: 'is',
      sv: 'Systemuppdateringar hämtas bara genom de slags uppkopplingar som kommunen har valt.',
      en: 'System updates are fetched only by the kinds of connection that the municipality has chosen.',
    },
  },
  DeviceUpdateHttpDownloadsEnabled: {
    true: {
      effect: 'is',
      sv: 'Systemuppdateringar hämtas okrypterat, så att skolans nät kan spara en kopia åt nästa dator.',
      en: "System updates are fetched without encryption, so that the school's network can keep a copy for the next device.",
    },
    false: {
      effect: 'is',
      sv: 'Systemuppdateringar hämtas krypterat.',
      en: 'System updates are fetched with encryption.',
    },
  },
  DeviceAutoUpdateP2PEnabled: {
    true: {
      effect: 'is',
      sv: 'Datorerna hämtar uppdateringar av varandra i skolans nät.',
      en: "Devices fetch updates from each other in the school's network.",
    },
    false: {
      effect: 'is',
      sv: 'Varje dator hämtar sina uppdateringar direkt från internet.',
      en: 'Each device fetches its own updates straight from the internet.',
    },
  },
  DeviceExtendedAutoUpdateEnabled: {
    true: {
      effect: 'is',
      sv: 'Äldre Chromebooks får säkerhetsuppdateringar längre, men förlorar en del funktioner.',
      en: 'Older Chromebooks get security updates for longer, but lose some of their features.',
    },
    false: {
      effect: 'is',
      sv: 'Äldre Chromebooks får inga säkerhetsuppdateringar utöver den vanliga tiden.',
      en: 'Older Chromebooks get no security updates beyond the usual time.',
    },
  },
  ComponentUpdatesEnabled: {
    true: {
      effect: 'is',
      sv: 'Webbläsarens mindre delar uppdateras för sig, mellan de vanliga uppdateringarna.',
      en: "The browser's smaller parts are updated on their own, between the usual updates.",
    },
    false: {
      effect: 'is',
      sv: 'Webbläsarens mindre delar uppdateras bara när säkerheten kräver det, och till exempel film kan sluta fungera.',
      en: "The browser's smaller parts are updated only where safety demands it, and films, for one, may stop working.",
    },
  },
}
