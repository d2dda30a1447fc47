import { deviceFindings } from '../../contract/device-findings.ts'
import type { DirectoryDevice } from '../../contract/directory-devices.ts'
import { healthOf } from '../../contract/finding.ts'
import type { DeviceLimits } from '../../contract/thresholds.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { TicketNews } from '../../contract/ticket.ts'
import type { DeviceView, HealthView, ListedView, PolicyStanding, TicketView } from './board-api.ts'
import type { DeviceFacts, TicketFacts } from './facts.ts'
import type { ListedDevices } from './listed-devices.ts'
import type { StandingFinding } from './standing-findings.ts'

/** An instant as the wire writes it. */
function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function isoOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : isoTime(milliseconds)
}

/** What people call a device: its asset number, else its serial number, else the first of its id. */
export function deviceName(device: { id: string; assetId: string | null; serialNumber: string | null }): string {
  return device.assetId ?? device.serialNumber ?? device.id.slice(0, 8)
}

/** How a unit's policy stands on a device that says it runs `revision`. */
export function policyStanding(
  device: Pick<DeviceFacts, 'revision' | 'settings'>,
  expectedRevision: string | null,
): PolicyStanding {
  if (device.revision === null || device.settings === null) return 'unknown'
  if (device.settings === 'invalid') return 'invalid'
  if (expectedRevision === null) return 'unknown'
  return device.revision === expectedRevision ? 'in-force' : 'behind'
}

interface HealthReading {
  health: HealthView
  findings: DeviceView['findings']
}

/** A ticket's snapshot is judged by itself. Without a snapshot nothing is known, which is not the same as good. */
function healthReading(snapshot: Snapshot | null, limits: DeviceLimits): HealthReading {
  if (snapshot === null) return { health: 'unknown', findings: [] }
  const findings = deviceFindings({ signals: snapshot.signals }, [], limits)
  return { health: healthOf(findings), findings }
}

function listedView(device: DirectoryDevice, updatesUntil: number | undefined): ListedView {
  return {
    unit: device.unit,
    model: device.model ?? null,
    assetId: device.assetId ?? null,
    updatesUntil: updatesUntil === undefined ? null : isoTime(updatesUntil).slice(0, 10),
  }
}

/** What Google's list says of a device, where it stands there. */
export function listedOf({ serialNumber, latest }: DeviceFacts, listed: ListedDevices): ListedView | null {
  const device = listed.of(serialNumber)
  const model = latest?.signals.model ?? null
  return device === undefined ? null : listedView(device, listed.updatesUntil({ serialNumber, model }))
}

/** What the desk knows of a device beside what the device itself has said. */
export interface KnownOfDevice {
  /** Its unit's; null for a unit the plan no longer has. */
  expectedRevision: string | null
  /** Everything that is found of it, by device-health.ts. */
  findings: readonly StandingFinding[]
  listed: ListedView | null
}

/** A device as the board shows it. */
export function deviceView(device: DeviceFacts, { expectedRevision, findings, listed }: KnownOfDevice): DeviceView {
  return {
    id: device.id,
    name: deviceName(device),
    unit: device.unit,
    // It says that there is such a device, not that this is it: hand-outs or Verified Access could say that.
    confirmed: listed !== null,
    listed,
    lastSeenAt: isoOrNull(device.lastSeenAt),
    revision: device.revision,
    expectedRevision,
    policy: policyStanding(device, expectedRevision),
    trouble: device.trouble,
    health: device.latest === null ? 'unknown' : healthOf(findings),
    findings: findings.map((finding) => ({ ...finding, since: isoTime(finding.since) })),
    signals: device.latest?.signals ?? {},
    openTickets: device.openTickets,
  }
}

/** A ticket as the board shows it. @param limits those of its unit when it was pressed. */
export function ticketView(ticket: TicketFacts, limits: DeviceLimits): TicketView {
  const { answer } = ticket
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    state: ticket.state,
    category: ticket.category,
    words: ticket.words,
    language: ticket.language,
    unit: ticket.unit,
    deviceId: ticket.deviceId,
    deviceName: deviceName({ ...ticket, id: ticket.deviceId }),
    ...healthReading(ticket.snapshot, limits),
    selfCheck: ticket.selfCheck,
    pressedAt: isoTime(ticket.pressedAt),
    receivedAt: isoTime(ticket.receivedAt),
    takenBy: ticket.takenBy,
    answer: answer && { ...answer, at: isoTime(answer.at) },
    closedAt: isoOrNull(ticket.closedAt),
  }
}

/** A ticket as the pupil who pressed may see it, under the id that the device gave it. */
export function ticketNews(ticket: TicketFacts): TicketNews {
  const { answer, takenBy } = ticket
  return {
    id: ticket.askedAs,
    number: ticket.number,
    state: ticket.state,
    ...(takenBy === null ? {} : { takenBy }),
    ...(answer === null ? {} : { answer: { ...answer, at: isoTime(answer.at) } }),
    updatedAt: isoTime(ticket.updatedAt),
  }
}
