import { reportPage } from './class-report.ts'
import type { Limit } from './rate-limit.ts'

/** What decides whether a class link opens anything. Times are milliseconds since 1970. */
export interface LinkTimes {
  endsAt: number
  withdrawnAt: number | null
}

/** One class link as a store hands it out. What opens it is not kept. */
export interface ClassLinkFacts extends LinkTimes {
  id: number
  unit: string
  madeBy: string
  madeAt: number
  lastUsedAt: number | null
  withdrawnBy: string | null
}

export type LinkStanding = 'good' | 'ended' | 'withdrawn'

/** Whether a link opens the report page's one route at `at`. Withdrawn comes first: somebody meant it. */
export function linkStanding({ endsAt, withdrawnAt }: LinkTimes, at: number): LinkStanding {
  if (withdrawnAt !== null) return 'withdrawn'
  return at < endsAt ? 'good' : 'ended'
}

/** The end of June in Swedish time, two hours ahead of UTC in the summer, in milliseconds since 1970. */
function endOfJune(year: number): number {
  return Date.UTC(year, 5, 30, 22)
}

/** From the middle of June a link is made for the classes of the autumn; the terms have ended. */
function midJune(year: number): number {
  return Date.UTC(year, 5, 14, 22)
}

/** When the school year of `at` ends: with June. Both are milliseconds since 1970. */
export function schoolYearEnd(at: number): number {
  const year = new Date(at).getUTCFullYear()
  return endOfJune(at < midJune(year) ? year : year + 1)
}

/** The longest life of a link, in days. */
export const longestLinkDays = 800

/** When a link that is made at `at` ends: after so many days, else with the school year. */
export function linkEnd(at: number, days: number | undefined): number {
  return days === undefined ? schoolYearEnd(at) : at + days * 24 * 3600 * 1000
}

/**
 * The address of a class link. Its token is in the fragment, which no browser sends; the unit beside it is what the
 * page calls the class, and decides nothing.
 */
export function classLinkAddress(publicUrl: string, token: string, unit: string): string {
  return `${publicUrl}${reportPage}#class=${token}&unit=${encodeURIComponent(unit).replaceAll('%2F', '/')}`
}

/** A class has thirty devices, and a school reports from one address. What floods IT support is far above these. */
export interface ReportLimits {
  perLink: Limit
  perRemote: Limit
}
export const reportLimits: ReportLimits = {
  perLink: { burst: 30, perSecond: 1 / 60 },
  perRemote: { burst: 120, perSecond: 1 / 5 },
}
