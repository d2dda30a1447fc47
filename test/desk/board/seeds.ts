import type { Language } from '../../../contract/language.ts'
import type { DeviceView, RecordView, TicketView, UnitView } from '../../../desk/core/board-api.ts'
import { deviceFindings } from '../../../contract/device-findings.ts'
import { healthOf, type Finding } from '../../../contract/finding.ts'
import { defaultLimits } from '../../../contract/thresholds.ts'
import type { Signals } from '../../../contract/snapshot.ts'

/** Invented units, devices and tickets; the words are what pupils could write, and no pupil is named. */
export const units: UnitView[] = [
  { path: '/Elever', name: 'Elever', revision: '4f1a22c90b7e' },
  { path: '/Elever/Grönkullaskolan', name: 'Grönkullaskolan', revision: '4f1a22c90b7e' },
  { path: '/Elever/Grönkullaskolan/4A', name: '4A', revision: '4f1a22c90b7e' },
  { path: '/Elever/Grönkullaskolan/9C', name: '9C', revision: '4f1a22c90b7e' },
  { path: '/Elever/Hagaskolan', name: 'Hagaskolan', revision: '4f1a22c90b7e' },
  { path: '/Elever/Hagaskolan/7B', name: '7B', revision: 'b03d5e8f6a11' },
  { path: '/Elever/Prästängsskolan', name: 'Prästängsskolan', revision: '4f1a22c90b7e' },
  { path: '/Elever/Prästängsskolan/2A', name: '2A', revision: '4f1a22c90b7e' },
]

/** So many GiB in whole bytes. */
function gibibytes(count: number): number {
  return Math.round(count * 2 ** 30)
}

export const healthySignals: Signals = {
  manufacturer: 'Acer',
  model: 'Acer Chromebook 511',
  os: 'chromeos',
  osVersion: '16093.68.0',
  browserVersion: '140.0.7339.201',
  extensionVersion: '0.1.0',
  awakeSeconds: 93_600,
  reboots: 0,
  offlineMinutes: 65,
  startToNetworkSeconds: 4,
  cpuLoadPercent: 23,
  memoryBytes: gibibytes(4),
  availableMemoryBytes: gibibytes(1.4),
  freeDiskBytes: gibibytes(18.3),
  batteryPercent: 82,
  batteryCharging: false,
  cpuCelsius: 47,
  displays: 1,
  linkClass: '4g',
  linkRttMs: 50,
  internalDisplay: true,
  internalDisplaySize: 'hd',
  enablersMissing: [],
}

function findingsOf(signals: Signals): Pick<DeviceView, 'health' | 'findings'> {
  // A day like this one.
  const { memoryBytes = 1, availableMemoryBytes = 1 } = signals
  const shortOfMemory = availableMemoryBytes / memoryBytes < 0.1 ? 10 : 0
  const findings = deviceFindings({ signals, recent: { reports: 30, shortOfMemory, restarts: 0 } }, [], defaultLimits)
  return { health: healthOf(findings), findings }
}

export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString()
}

/** A device in a unit, healthy and with its unit's revision unless the changes say otherwise. */
export function device(
  name: string,
  unit: string,
  signals: Partial<Signals> = {},
  more: Partial<DeviceView> = {},
): DeviceView {
  const read: Signals = { ...healthySignals, assetId: name, serialNumber: `NXA${name.replace('-', '')}SE`, ...signals }
  const expectedRevision = units.find(({ path }) => path === unit)?.revision ?? null
  return {
    id: `device-${name}`,
    name,
    unit,
    confirmed: true,
    listed: { unit, model: read.model ?? null, assetId: name, updatesUntil: '2031-06-01' },
    lastSeenAt: minutesAgo(4),
    revision: expectedRevision,
    expectedRevision,
    policy: 'in-force',
    trouble: null,
    ...findingsOf(read),
    signals: read,
    openTickets: 0,
    ...more,
  }
}

export const weakBattery: Finding = {
  code: 'battery-weak',
  about: 'device',
  severity: 'watch',
  certainty: 'likely',
  value: 21.4,
  interval: { low: 18.2, high: 25 },
  against: 12.1,
}

export function seedDevices(): DeviceView[] {
  const haga = '/Elever/Hagaskolan/7B'
  const nine = '/Elever/Grönkullaskolan/9C'
  const trouble = {
    since: minutesAgo(190),
    problems: [{ key: 'checkInMinutes', problem: 'must be at least 15, and is 5' }],
  }
  return [
    device('CB-0412', haga, {}, { openTickets: 1 }),
    device('CB-0413', haga, { batteryPercent: 11 }, { lastSeenAt: minutesAgo(26), confirmed: false, listed: null }),
    device('CB-0415', haga, {}, { policy: 'behind', revision: '4f1a22c90b7e', lastSeenAt: minutesAgo(60 * 27) }),
    device('CB-0420', haga, { freeDiskBytes: gibibytes(0.3), cpuCelsius: 93 }, { openTickets: 1 }),
    device('CB-1101', nine, { model: 'Lenovo 300e Gen 3', manufacturer: 'Lenovo' }),
    device('CB-1102', nine, { availableMemoryBytes: gibibytes(0.3) }, { policy: 'invalid', trouble }),
    device('CB-1107', nine, {}, { lastSeenAt: minutesAgo(60 * 24 * 9) }),
    device('CB-0207', '/Elever/Grönkullaskolan/4A'),
    device('CB-0211', '/Elever/Grönkullaskolan/4A', {}, { openTickets: 1 }),
    device(
      'CB-0031',
      '/Elever/Prästängsskolan/2A',
      {},
      { lastSeenAt: null, revision: null, policy: 'unknown', health: 'unknown', findings: [], signals: {} },
    ),
  ]
}

/** An item of a record in its place; the pupil's unless `by` says otherwise. */
export function said(id: number, item: RecordView['item'], at: string, by: string | null = null): RecordView {
  return { id: String(id), at, by, item, pictureKept: item.kind === 'picture', pictureViews: [] }
}

/** A record of one message, in the pupil's words. */
export function wrote(text: string, at = minutesAgo(2), language: Language = 'sv'): RecordView[] {
  return [said(1, { kind: 'words', text, language }, at)]
}

/** A ticket from a device, new and without words unless the changes say otherwise. */
export function ticket(number: number, from: DeviceView, more: Partial<TicketView> = {}): TicketView {
  return {
    id: `ticket-${number}`,
    number,
    version: 1,
    state: 'new',
    category: 'screen',
    language: 'sv',
    channel: 'help-button',
    unit: from.unit,
    deviceId: from.id,
    deviceName: from.name,
    reportedFrom: null,
    loan: null,
    health: from.health,
    findings: from.findings,
    selfCheck: null,
    pressedAt: minutesAgo(3),
    receivedAt: minutesAgo(3),
    seenAt: null,
    takenBy: null,
    visit: null,
    closedAt: null,
    closedAs: null,
    reopened: false,
    record: [],
    ...more,
  }
}

/** A ticket that was said much in, by both sides. */
function longRecord(): RecordView[] {
  const answer = 'Starta om datorn och prova igen. Hjälper det inte byter vi den.'
  return [
    said(1, { kind: 'details', keys: ['Semicolon', 'Space'], since: 'yesterday' }, minutesAgo(69)),
    said(2, { kind: 'words', text: 'Shabakadu way maqan tahay qolka 12', language: 'so' }, minutesAgo(68)),
    said(3, { kind: 'picture' }, minutesAgo(67)),
    said(4, { kind: 'visit', place: 'sal 12' }, minutesAgo(60), 'Maja'),
    said(5, { kind: 'answer', code: 'restart', text: answer }, minutesAgo(52), 'Maja'),
    said(6, { kind: 'not-solved' }, minutesAgo(20)),
    said(7, { kind: 'words', text: 'الشبكة لا تعمل', language: 'ar' }, minutesAgo(19)),
  ]
}

export function seedTickets(devices: readonly DeviceView[]): TicketView[] {
  const of = (name: string) => devices.find((each) => each.name === name) ?? device(name, '/Elever')
  return [
    ticket(17, of('CB-0420'), {
      category: 'program',
      record: wrote('Allt hänger sig när vi ska skriva i Classroom, och den är jättevarm.'),
      selfCheck: {
        finishedAt: minutesAgo(4),
        results: { keyboard: 'not-ok', screen: 'ok', camera: 'refused', network: 'ok', ports: 'skipped' },
        silentKeys: ['BracketLeft', 'Space'],
        latencyMs: 42,
      },
      pressedAt: minutesAgo(2),
    }),
    ticket(16, of('CB-0412'), { category: 'screen', pressedAt: minutesAgo(11) }),
    ticket(15, of('CB-0211'), {
      category: 'keyboard',
      record: wrote('Knappen med Å sitter fast.', minutesAgo(37)),
      channel: 'other-device',
      deviceId: null,
      deviceName: 'ALV-2207',
      reportedFrom: { deviceId: 'device-CB-0211', deviceName: 'CB-0211' },
      health: 'unknown',
      findings: [],
      state: 'taken',
      version: 2,
      takenBy: 'Maja',
      seenAt: minutesAgo(36),
      pressedAt: minutesAgo(38),
    }),
    ticket(14, of('CB-1102'), {
      category: 'network',
      language: 'so',
      state: 'answered',
      version: 8,
      takenBy: 'Maja',
      seenAt: minutesAgo(66),
      record: longRecord(),
      pressedAt: minutesAgo(70),
    }),
    ticket(13, of('CB-1101'), {
      category: 'sound',
      state: 'closed',
      version: 4,
      takenBy: 'Sam Testsson',
      seenAt: minutesAgo(60 * 25),
      record: [
        said(1, { kind: 'answer', code: 'restart' }, minutesAgo(60 * 24), 'Sam Testsson'),
        said(2, { kind: 'solved' }, minutesAgo(60 * 20)),
      ],
      closedAt: minutesAgo(60 * 20),
      closedAs: 'solved',
      pressedAt: minutesAgo(60 * 26),
    }),
  ]
}
