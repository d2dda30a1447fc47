import type { Settings } from './settings.ts'
import { Signals, type SignalName } from './snapshot.ts'

/** A text in both languages that Fadder ships with. */
export interface Bilingual {
  sv: string
  en: string
}

/** What the privacy rules ask of a field: what it is, what it is for, who sees it, how long it is kept. */
export interface FieldNote {
  label: Bilingual
  purpose: Bilingual
  seenBy: 'it-support'
  /** Days that single readings are kept. */
  daysKept: number
  /** The setting without which it is not read at all; most fields have none. */
  onlyWhere?: 'networkAddresses'
}

export interface Field extends FieldNote {
  name: SignalName
}

const support = { seenBy: 'it-support', daysKept: 30 } as const

const which: Bilingual = {
  sv: 'för att veta vilken dator det gäller',
  en: 'to know which device it is',
}
const upToDate: Bilingual = {
  sv: 'för att se att datorn är uppdaterad',
  en: 'to see that the device is up to date',
}
const slow: Bilingual = {
  sv: 'för att förstå varför datorn är seg',
  en: 'to understand why the device is slow',
}
const charge: Bilingual = {
  sv: 'för att hitta batterier som behöver bytas',
  en: 'to find batteries that need replacing',
}
const link: Bilingual = {
  sv: 'för att hitta platser med dåligt nät',
  en: 'to find places with a poor network',
}

const findable: Bilingual = {
  sv: 'för att hitta datorn i skolans nät när den har fel på nätet',
  en: "to find the device in the school's network when its network fails",
}

/** What is said beside a field that is read only where its setting asks for it. */
export const onlyWhereAsked: Bilingual = {
  sv: 'Läses bara där kommunen har bestämt det.',
  en: 'Read only where the municipality has decided so.',
}

const notes: Record<SignalName, FieldNote> = {
  serialNumber: { label: { sv: 'Serienummer', en: 'Serial number' }, purpose: which, ...support },
  directoryDeviceId: {
    label: { sv: 'Datorns id hos Google', en: "The device's id at Google" },
    purpose: which,
    ...support,
  },
  assetId: { label: { sv: 'Inventarienummer', en: 'Asset number' }, purpose: which, ...support },
  manufacturer: { label: { sv: 'Tillverkare', en: 'Manufacturer' }, purpose: which, ...support },
  model: { label: { sv: 'Modell', en: 'Model' }, purpose: which, ...support },
  os: { label: { sv: 'Operativsystem', en: 'Operating system' }, purpose: upToDate, ...support },
  osVersion: { label: { sv: 'Systemets version', en: 'System version' }, purpose: upToDate, ...support },
  browserVersion: { label: { sv: 'Webbläsarens version', en: 'Browser version' }, purpose: upToDate, ...support },
  extensionVersion: { label: { sv: 'Fadders version', en: 'Version of Fadder' }, purpose: upToDate, ...support },
  policyRevision: {
    label: { sv: 'Inställningarnas utgåva', en: 'Revision of the settings' },
    purpose: {
      sv: 'för att se att rätt inställningar har kommit fram',
      en: 'to see that the right settings have arrived',
    },
    ...support,
  },
  awakeSeconds: {
    label: { sv: 'Tid sedan omstart', en: 'Time since restart' },
    purpose: { sv: 'för att se om datorn startar om av sig själv', en: 'to see whether the device restarts by itself' },
    ...support,
  },
  reboots: {
    label: { sv: 'Omstarter sedan sist', en: 'Restarts since last time' },
    purpose: { sv: 'för att se om datorn startar om av sig själv', en: 'to see whether the device restarts by itself' },
    ...support,
  },
  offlineMinutes: { label: { sv: 'Tid utan nät', en: 'Time without network' }, purpose: link, ...support },
  startToNetworkSeconds: {
    label: { sv: 'Från start till nät', en: 'From start to network' },
    purpose: { sv: 'för att se om det tar lång tid att börja', en: 'to see whether it takes long to get going' },
    ...support,
  },
  cpuLoadPercent: {
    label: { sv: 'Hur mycket processorn arbetar', en: 'How hard the processor works' },
    purpose: slow,
    ...support,
  },
  memoryBytes: { label: { sv: 'Minne', en: 'Memory' }, purpose: slow, ...support },
  availableMemoryBytes: { label: { sv: 'Ledigt minne', en: 'Free memory' }, purpose: slow, ...support },
  freeDiskBytes: {
    label: { sv: 'Ledig plats', en: 'Free storage' },
    purpose: { sv: 'för att hjälpa till innan det blir fullt', en: 'to help before it is full' },
    ...support,
  },
  batteryPercent: { label: { sv: 'Batteri', en: 'Battery' }, purpose: charge, ...support },
  batteryCharging: { label: { sv: 'Laddar', en: 'Charging' }, purpose: charge, ...support },
  cpuCelsius: {
    label: { sv: 'Processorns temperatur', en: 'Processor temperature' },
    purpose: { sv: 'för att hitta datorer som blir för varma', en: 'to find devices that get too hot' },
    ...support,
  },
  displays: {
    label: { sv: 'Antal skärmar', en: 'Number of screens' },
    purpose: { sv: 'för att se om skärmen har slutat fungera', en: 'to see whether the screen has stopped working' },
    ...support,
  },
  internalDisplay: {
    label: { sv: 'Den inbyggda skärmen svarar', en: 'The built-in screen answers' },
    purpose: { sv: 'för att se om skärmen har slutat fungera', en: 'to see whether the screen has stopped working' },
    ...support,
  },
  internalDisplaySize: {
    label: { sv: 'Skärmens upplösning', en: "The screen's resolution" },
    purpose: { sv: 'för att beställa rätt reservdel', en: 'to order the right spare part' },
    ...support,
  },
  linkClass: { label: { sv: 'Nätets kvalitet', en: 'Network quality' }, purpose: link, ...support },
  linkRttMs: { label: { sv: 'Nätets svarstid', en: 'Network response time' }, purpose: link, ...support },
  macAddress: {
    label: { sv: 'Nätverkskortets adress', en: "The network card's address" },
    purpose: findable,
    onlyWhere: 'networkAddresses',
    ...support,
  },
  ipv4Address: {
    label: { sv: 'Adress på nätet', en: 'Address on the network' },
    purpose: findable,
    onlyWhere: 'networkAddresses',
    ...support,
  },
  enablersMissing: {
    label: { sv: 'Det som Fadder saknar', en: 'What Fadder lacks' },
    purpose: {
      sv: 'för att IT ska kunna rätta sina inställningar',
      en: 'so that IT can mend its settings',
    },
    ...support,
  },
}

/**
 * The closed list of what Fadder reads of a device, in the order of the contract: the page that the
 * pupil reads and the record of processing are both made from it.
 * @param settings those of a unit: what they don't ask for is left out. Without them everything is listed.
 */
export function fields(settings?: Pick<Settings, 'networkAddresses'>): Field[] {
  const inOrder = Object.keys(Signals.shape).filter((name): name is SignalName => Object.hasOwn(notes, name))
  return inOrder
    .map((name) => ({ name, ...notes[name] }))
    .filter(({ onlyWhere }) => onlyWhere === undefined || settings?.[onlyWhere] !== false)
}
