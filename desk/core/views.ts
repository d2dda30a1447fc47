import { deviceFindings } from '../../contract/device-findings.ts'
import { healthOf, type Finding } from '../../contract/finding.ts'
import type { DeviceLimits } from '../../contract/thresholds.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { TicketNews } from '../../contract/ticket.ts'
import type { DeviceView, HealthView, PolicyStanding, TicketView } from './board-api.ts'
import type { DeviceFacts, TicketFacts } from './facts.ts'

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

/**
 * A device as the board shows it. @param expectedRevision its unit's; null for a unit the plan no longer has.
 * @param findings everything that is found of it, by device-health.ts.
 */
export function deviceView(device: DeviceFacts, expectedRevision: string | null, findings: Finding[]): DeviceView {
  return {
    id: device.id,
    name: deviceName(device),
    unit: device.unit,
    // Google's device list and hand-outs are what could confirm a device; the desk has neither yet.
    confirmed: false,
    lastSeenAt: isoOrNull(device.lastSeenAt),
    revision: device.revision,
    expectedRevision,
    policy: policyStanding(device, expectedRevision),
    trouble: device.trouble,
    health: device.latest === null ? 'unknown' : healthOf(findings),
    findings,
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
