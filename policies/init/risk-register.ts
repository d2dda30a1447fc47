import type { RiskTag } from '../catalogue/risks.ts'
import type { Level } from '../plan/register.ts'

/** A risk as a new plan has it, before the municipality has made it its own. */
export interface FirstRisk {
  what: string
  /** Only what a setting of the plan really opens: what else is opened later must be accepted first. */
  tags: readonly RiskTag[]
  likelihood: Level
  consequence: Level
  owner: 'namnden' | 'it'
  /** Settings of the base level, and how each lessens the risk; with the value, where another would open it wider. */
  measures: Readonly<Record<string, string | { how: string; value: number }>>
}

/** What a joint analysis of the base level can begin with. */
export const firstRisks: Readonly<Record<string, FirstRisk>> = {
  'R-01': {
    what: 'Kommunen får veta mer om vad en elev gör än vad stödet till eleven kräver',
    tags: ['admin-sharing'],
    likelihood: 2,
    consequence: 4,
    owner: 'it',
    measures: {
      ReportDeviceActivityTimes: 'Det rapporteras inte när en elev arbetar.',
      ReportDeviceUsers: 'Det rapporteras inte vem som har loggat in.',
      ReportAppUsage: 'Det rapporteras inte vilka program en elev använder.',
      LogUploadEnabled: 'Systemloggar, där namn kan förekomma, hämtas inte.',
    },
  },
  'R-02': {
    what: 'Ett filter döljer något som elever behöver läsa för undervisningen eller för sin egen skull',
    tags: ['filtering'],
    likelihood: 3,
    consequence: 2,
    owner: 'namnden',
    measures: {
      ForceYouTubeRestrict: { how: 'De äldre eleverna har den måttliga begränsningen, inte den strängaste.', value: 1 },
      DownloadRestrictions: 'Bara filer som är kända för att vara skadliga stoppas.',
    },
  },
  'R-03': {
    what: 'Uppgifter om elever skickas till Google utan att skolan har bestämt vad de ska användas till',
    tags: [],
    likelihood: 3,
    consequence: 4,
    owner: 'namnden',
    measures: {
      MetricsReportingEnabled: 'Statistik om hur eleverna använder datorn skickas inte.',
      UrlKeyedAnonymizedDataCollectionEnabled: 'Adresserna till sidor som eleverna läser skickas inte.',
      SpellCheckServiceEnabled: 'Elevernas texter stavas med ordlistan i datorn.',
      GenAiDefaultSettings: 'Nya AI-funktioner är av tills någon har prövat dem.',
    },
  },
  'R-04': {
    what: 'Ett skadligt program eller en obehörig person tar sig in i en elevs dator',
    tags: [],
    likelihood: 2,
    consequence: 5,
    owner: 'it',
    measures: {
      DeviceAutoUpdateDisabled: 'Datorerna håller sig uppdaterade av sig själva.',
      ExtensionInstallBlocklist: 'Tillägg som ingen har prövat går inte att installera.',
      DeviceBlockDevmode: 'Datorn går inte att ställa om så att den slutar lyda skolan.',
      ExternalStorageDisabled: 'Inga program kommer in på ett USB-minne.',
    },
  },
  'R-05': {
    what: 'En elev blir utan ett hjälpmedel som eleven behöver för att kunna vara med',
    tags: [],
    likelihood: 2,
    consequence: 5,
    owner: 'namnden',
    measures: {
      DeviceLoginScreenAccessibilityShortcutsEnabled: 'Hjälpmedlen går att slå på redan när man loggar in.',
      ShowAccessibilityOptionsInSystemTrayMenu: 'Hjälpmedlen ligger alltid på samma ställe i menyn.',
      DeviceAllowBluetooth: 'Hörapparater och styrkontakter går att ansluta.',
    },
  },
}
