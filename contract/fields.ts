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
  why: Purpose
  seenBy: 'it-support'
  /** Days that single readings are kept. */
  daysKept: number
  /** The setting without which it is not read at all; most fields have none. */
  onlyWhere?: 'networkAddresses'
}

export interface Field extends FieldNote {
  name: SignalName
  purpose: Bilingual
}

const support = { seenBy: 'it-support', daysKept: 30 } as const

/** What fields are read for. Each has a name, since several fields share one and translations go by it. */
export const purposes = {
  which: { sv: 'för att veta vilken dator det gäller', en: 'to know which device it is' },
  upToDate: { sv: 'för att se att datorn är uppdaterad', en: 'to see that the device is up to date' },
  arrived: {
    sv: 'för att se att rätt inställningar har kommit fram',
    en: 'to see that the right settings have arrived',
  },
  restarting: {
    sv: 'för att se om datorn startar om av sig själv',
    en: 'to see whether the device restarts by itself',
  },
  starting: { sv: 'för att se om det tar lång tid att börja', en: 'to see whether it takes long to get going' },
  slow: { sv: 'för att förstå varför datorn är seg', en: 'to understand why the device is slow' },
  full: { sv: 'för att hjälpa till innan det blir fullt', en: 'to help before it is full' },
  charge: { sv: 'för att hitta batterier som behöver bytas', en: 'to find batteries that need replacing' },
  hot: { sv: 'för att hitta datorer som blir för varma', en: 'to find devices that get too hot' },
  screen: { sv: 'för att se om skärmen har slutat fungera', en: 'to see whether the screen has stopped working' },
  sparePart: { sv: 'för att beställa rätt reservdel', en: 'to order the right spare part' },
  link: { sv: 'för att hitta platser med dåligt nät', en: 'to find places with a poor network' },
  findable: {
    sv: 'för att hitta datorn i skolans nät när den har fel på nätet',
    en: "to find the device in the school's network when its network fails",
  },
  mend: { sv: 'för att IT ska kunna rätta sina inställningar', en: 'so that IT can mend its settings' },
} as const satisfies Record<string, Bilingual>
export type Purpose = keyof typeof purposes

/** What is said beside a field that is read only where its setting asks for it. */
export const onlyWhereAsked: Bilingual = {
  sv: 'Läses bara där kommunen har bestämt det.',
  en: 'Read only where the municipality has decided so.',
}

const notes: Record<SignalName, FieldNote> = {
  serialNumber: { label: { sv: 'Serienummer', en: 'Serial number' }, why: 'which', ...support },
  directoryDeviceId: {
    label: { sv: 'Datorns id hos Google', en: "The device's id at Google" },
    why: 'which',
    ...support,
  },
  assetId: { label: { sv: 'Inventarienummer', en: 'Asset number' }, why: 'which', ...support },
  manufacturer: { label: { sv: 'Tillverkare', en: 'Manufacturer' }, why: 'which', ...support },
  model: { label: { sv: 'Modell', en: 'Model' }, why: 'which', ...support },
  os: { label: { sv: 'Operativsystem', en: 'Operating system' }, why: 'upToDate', ...support },
  osVersion: { label: { sv: 'Systemets version', en: 'System version' }, why: 'upToDate', ...support },
  browserVersion: { label: { sv: 'Webbläsarens version', en: 'Browser version' }, why: 'upToDate', ...support },
  extensionVersion: { label: { sv: 'Fadders version', en: 'Version of Fadder' }, why: 'upToDate', ...support },
  policyRevision: {
    label: { sv: 'Inställningarnas utgåva', en: 'Revision of the settings' },
    why: 'arrived',
    ...support,
  },
  awakeSeconds: {
    label: { sv: 'Tid sedan omstart', en: 'Time since restart' },
    why: 'restarting',
    ...support,
  },
  reboots: {
    label: { sv: 'Omstarter sedan sist', en: 'Restarts since last time' },
    why: 'restarting',
    ...support,
  },
  offlineMinutes: { label: { sv: 'Tid utan nät', en: 'Time without network' }, why: 'link', ...support },
  startToNetworkSeconds: {
    label: { sv: 'Från start till nät', en: 'From start to network' },
    why: 'starting',
    ...support,
  },
  cpuLoadPercent: {
    label: { sv: 'Hur mycket processorn arbetar', en: 'How hard the processor works' },
    why: 'slow',
    ...support,
  },
  memoryBytes: { label: { sv: 'Minne', en: 'Memory' }, why: 'slow', ...support },
  availableMemoryBytes: { label: { sv: 'Ledigt minne', en: 'Free memory' }, why: 'slow', ...support },
  freeDiskBytes: {
    label: { sv: 'Ledig plats', en: 'Free storage' },
    why: 'full',
    ...support,
  },
  batteryPercent: { label: { sv: 'Batteri', en: 'Battery' }, why: 'charge', ...support },
  batteryCharging: { label: { sv: 'Laddar', en: 'Charging' }, why: 'charge', ...support },
  cpuCelsius: {
    label: { sv: 'Processorns temperatur', en: 'Processor temperature' },
    why: 'hot',
    ...support,
  },
  displays: {
    label: { sv: 'Antal skärmar', en: 'Number of screens' },
    why: 'screen',
    ...support,
  },
  internalDisplay: {
    label: { sv: 'Den inbyggda skärmen svarar', en: 'The built-in screen answers' },
    why: 'screen',
    ...support,
  },
  internalDisplaySize: {
    label: { sv: 'Skärmens upplösning', en: "The screen's resolution" },
    why: 'sparePart',
    ...support,
  },
  linkClass: { label: { sv: 'Nätets kvalitet', en: 'Network quality' }, why: 'link', ...support },
  linkRttMs: { label: { sv: 'Nätets svarstid', en: 'Network response time' }, why: 'link', ...support },
  macAddress: {
    label: { sv: 'Nätverkskortets adress', en: "The network card's address" },
    why: 'findable',
    onlyWhere: 'networkAddresses',
    ...support,
  },
  ipv4Address: {
    label: { sv: 'Adress på nätet', en: 'Address on the network' },
    why: 'findable',
    onlyWhere: 'networkAddresses',
    ...support,
  },
  enablersMissing: {
    label: { sv: 'Det som Fadder saknar', en: 'What Fadder lacks' },
    why: 'mend',
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
    .map((name) => ({ name, ...notes[name], purpose: purposes[notes[name].why] }))
    .filter(({ onlyWhere }) => onlyWhere === undefined || settings?.[onlyWhere] !== false)
}
