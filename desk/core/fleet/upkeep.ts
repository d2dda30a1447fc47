import { graded } from '../../../contract/graded.ts'
import type { Limits } from '../../../contract/thresholds.ts'
import { severityBefore, type Found, type FoundOne } from './found.ts'
import type { DeviceSummary } from './summary.ts'

const dayMs = 86_400_000
const fewestDevices = 10

/** The first number of a browser's version: 140 of 140.0.7339.201. */
function milestone({ browserVersion }: DeviceSummary): number | undefined {
  const first = Number(browserVersion?.split('.')[0])
  return Number.isInteger(first) && first > 0 ? first : undefined
}

/** The newest release that several devices run; one that a single device runs may be of a channel of its own. */
function newest(devices: readonly DeviceSummary[]): number | undefined {
  const counts = new Map<number, number>()
  for (const device of devices) {
    const release = milestone(device)
    if (release !== undefined) counts.set(release, (counts.get(release) ?? 0) + 1)
  }
  const enough = Math.max(3, devices.length * 0.02)
  const several = [...counts].filter(([, count]) => count >= enough).map(([release]) => release)
  return several.length > 0 ? Math.max(...several) : undefined
}

/** Devices that run an older release than the fleet's newest on the same operating system. */
export function releaseFindings(devices: readonly DeviceSummary[], before: Found, limits: Limits): FoundOne[] {
  return [...Map.groupBy(devices, ({ os }) => os).values()].flatMap((same) => {
    const against = same.length < fewestDevices ? undefined : newest(same)
    if (against === undefined) return []
    return same.flatMap((device): FoundOne[] => {
      const release = milestone(device)
      if (release === undefined) return []
      const severity = graded(against - release, limits, severityBefore(before, device.id, 'os-behind'))
      const value = against - release
      return severity ? [[device.id, { code: 'os-behind', about: 'device', severity, certainty: 'likely', value }]] : []
    })
  })
}

/** Devices whose updates end soon. @param until a device's last day, in milliseconds since 1970. */
export function supportFindings(
  devices: readonly DeviceSummary[],
  until: (device: DeviceSummary) => number | undefined,
  now: number,
  limits: Limits,
): FoundOne[] {
  return devices.flatMap((device): FoundOne[] => {
    const last = until(device)
    if (last === undefined) return []
    const value = Math.floor((last - now) / dayMs)
    const severity = graded(value, limits, undefined)
    return severity
      ? [[device.id, { code: 'support-ends', about: 'model', severity, certainty: 'measured', value }]]
      : []
  })
}

/** A day counts when at least this share of the devices was heard on it: holidays and weekends don't. */
const activeShare = 0.1

/** Devices that were silent on many days on which the others were heard. */
export function silenceFindings(devices: readonly DeviceSummary[], before: Found, limits: Limits): FoundOne[] {
  const heard = new Map<number, number>()
  for (const { days } of devices) for (const day of days) heard.set(day, (heard.get(day) ?? 0) + 1)
  const ever = devices.filter(({ days }) => days.length > 0).length
  if (ever < fewestDevices) return []
  const active = [...heard].filter(([, count]) => count >= ever * activeShare).map(([day]) => day)
  return devices.flatMap(({ id, lastSeenAt }): FoundOne[] => {
    if (lastSeenAt === null) return []
    const value = active.filter((day) => day > Math.floor(lastSeenAt / dayMs)).length
    const severity = graded(value, limits, severityBefore(before, id, 'not-seen'))
    return severity ? [[id, { code: 'not-seen', about: 'device', severity, certainty: 'measured', value }]] : []
  })
}
