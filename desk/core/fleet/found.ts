import type { Finding, FleetFindingCode, Severity } from '../../../contract/finding.ts'

/** Findings by the device's id. */
export type Found = ReadonlyMap<string, readonly Finding[]>

/** How grave a finding was the last time, or undefined where there was none. */
export function severityBefore(before: Found, id: string, code: FleetFindingCode | 'heat'): Severity | undefined {
  return before.get(id)?.find((finding) => finding.code === code)?.severity
}

/** Puts what several judges have found together, device by device. */
export function together(...parts: (readonly (readonly [id: string, finding: Finding])[])[]): Map<string, Finding[]> {
  const all = new Map<string, Finding[]>()
  for (const [id, finding] of parts.flat()) {
    const known = all.get(id)
    if (known) known.push(finding)
    else all.set(id, [finding])
  }
  return all
}

/** One finding of one device. */
export type FoundOne = readonly [id: string, finding: Finding]

/**
 * What was found the last time of devices of which too little is told now to judge them anew: it stands, as a device's
 * own findings do, or it would come and go with every week that has few readings. It ends with the month: of a device
 * that was not heard in it nothing is kept.
 */
export function stillFound(
  devices: readonly { id: string; days: readonly number[] }[],
  before: Found,
  code: FleetFindingCode | 'heat',
): FoundOne[] {
  return devices.flatMap(({ id, days }): FoundOne[] => {
    const known = before.get(id)?.find((finding) => finding.code === code)
    return known && days.length > 0 ? [[id, known]] : []
  })
}
