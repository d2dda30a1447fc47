import type { DirectoryDevice } from '../../contract/directory-devices.ts'
import { healthOf } from '../../contract/finding.ts'
import type { DeviceView, ListedView, PolicyStanding } from './board-api.ts'
import type { DeviceFacts, NamedDevice } from './facts.ts'
import type { ListedDevices } from './listed-devices.ts'
import type { StandingFinding } from './standing-findings.ts'

/** An instant, in milliseconds since 1970, as the wire writes it. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

export function isoOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : isoTime(milliseconds)
}

/** What people call a device: its asset number, else its serial number, else the first of its id. */
export function deviceName(device: NamedDevice): string {
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
