import { recentFacts, type RecentFacts, type Report } from '../../../contract/recent.ts'
import { dischargeRates } from './discharges.ts'
import { monthFacts, type MonthFacts } from './month.ts'
import type { SchoolHours } from './school-hours.ts'

/** One reading as the fleet's findings need it; null where it was not read. */
export interface SeriesReading {
  /** Milliseconds since 1970. */
  takenAt: number
  awakeSeconds: number | null
  /** Free memory as a share of all. */
  availableShare: number | null
  batteryPercent: number | null
  charging: boolean | null
  celsius: number | null
  linkClass: string | null
  linkRttMs: number | null
  offlineMinutes: number | null
}

/** What is known of a device beside its readings. */
export interface SeriesOf {
  id: string
  serialNumber: string | null
  unit: string
  model: string | null
  os: string | null
  browserVersion: string | null
  lastSeenAt: number | null
}

/** A month of one device, as small as the fleet's findings can do with: it crosses from the store's thread. */
export interface DeviceSummary extends SeriesOf {
  recent: RecentFacts
  /** Percent an hour, one for each discharge of at least ten points. */
  dischargeRates: number[]
  /** How often each whole degree was read in the last week. */
  degrees: [degree: number, times: number][]
  /** The last week's readings in school hours, and how many of them tell of a poor network. */
  link: { poor: number; all: number }
  /** The days (since 1970, UTC) on which it was heard. */
  days: number[]
  month: MonthFacts
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

/** The browser's estimate from which on a page is felt to be slow, in ms. */
const slowRttMs = 300

function isPoor({ linkClass, linkRttMs, offlineMinutes }: SeriesReading): boolean {
  return (offlineMinutes ?? 0) > 0 || (linkRttMs ?? 0) >= slowRttMs || (linkClass !== null && linkClass !== '4g')
}

function tellsOfLink({ linkClass, linkRttMs, offlineMinutes }: SeriesReading): boolean {
  return linkClass !== null || linkRttMs !== null || (offlineMinutes ?? 0) > 0
}

function degreesOf(readings: readonly SeriesReading[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const { celsius } of readings)
    if (celsius !== null) counts.set(Math.round(celsius), (counts.get(Math.round(celsius)) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => one - other)
}

/**
 * A device's reports, with a restart where the time awake fell. What each snapshot itself says of restarts
 * is not added up: on a shared device every profile tells of the same one.
 */
function reportsOf(readings: readonly SeriesReading[]): Report[] {
  let awakeBefore = 0
  return readings.map(({ takenAt: at, availableShare, awakeSeconds }) => {
    const restarts = awakeSeconds !== null && awakeSeconds < awakeBefore ? 1 : 0
    awakeBefore = awakeSeconds ?? awakeBefore
    return { at, availableShare, restarts }
  })
}

/** Sums a device's month up. @param readings oldest first. @param now milliseconds since 1970. */
export function summarize(
  of: SeriesOf,
  readings: readonly SeriesReading[],
  now: number,
  inSchoolHours: SchoolHours,
): DeviceSummary {
  const lastWeek = readings.filter(({ takenAt }) => takenAt > now - weekMs)
  const inSchool = lastWeek.filter((reading) => tellsOfLink(reading) && inSchoolHours(reading.takenAt))
  return {
    ...of,
    recent: recentFacts(reportsOf(lastWeek), now),
    dischargeRates: dischargeRates(readings),
    degrees: degreesOf(lastWeek),
    link: { poor: inSchool.filter(isPoor).length, all: inSchool.length },
    days: [...new Set(readings.map(({ takenAt }) => Math.floor(takenAt / dayMs)))],
    month: monthFacts(readings),
  }
}
