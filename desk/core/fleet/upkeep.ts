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

/** A day counts when at least this share of the devices in use was heard on it: holidays and weekends don't. */
const activeShare = 0.1

/**
 * A device heard within this time is in use: a summer, and the month of readings before it. Counted on the month alone,
 * a few that are used at home in July would be the whole fleet, and all others missed.
 */
const inUseMs = 120 * dayMs

/** The days that are known; see `readingsKeptMs` in the store. */
const monthMs = 30 * dayMs

/**
 * Devices that were silent on many days on which the others were heard. Of a silence that began before the month only
 * the month's days are known: it has lasted at least as long as was found before.
 * @param now milliseconds since 1970.
 */
export function silenceFindings(
  devices: readonly DeviceSummary[],
  before: Found,
  now: number,
  limits: Limits,
): FoundOne[] {
  const heard = new Map<number, number>()
  for (const { days } of devices) for (const day of days) heard.set(day, (heard.get(day) ?? 0) + 1)
  const inUse = devices.filter(({ lastSeenAt }) => lastSeenAt !== null && lastSeenAt > now - inUseMs).length
  const active = [...heard].filter(([, count]) => count >= inUse * activeShare).map(([day]) => day)
  return devices.flatMap(({ id, lastSeenAt }): FoundOne[] => {
    if (lastSeenAt === null) return []
    const known = before.get(id)?.find(({ code }) => code === 'not-seen')
    const least = lastSeenAt > now - monthMs ? 0 : (known?.value ?? 0)
    const silent = active.filter((day) => day > Math.floor(lastSeenAt / dayMs)).length
    const value = Math.max(least, inUse < fewestDevices ? 0 : silent)
    const severity = graded(value, limits, known?.severity)
    return severity ? [[id, { code: 'not-seen', about: 'device', severity, certainty: 'measured', value }]] : []
  })
}
