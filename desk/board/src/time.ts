import type { BoardLanguage } from './words/board-language.ts'

const locales: Record<BoardLanguage, string> = { sv: 'sv-SE', en: 'en-GB' }

const steps = [
  { unit: 'minute', seconds: 60, until: 3600 },
  { unit: 'hour', seconds: 3600, until: 86_400 },
  { unit: 'day', seconds: 86_400, until: 30 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400, until: 365 * 86_400 },
  { unit: 'year', seconds: 365 * 86_400, until: Infinity },
] as const

/**
 * How long ago a moment was, in words: "nu", "för 5 minuter sedan", "i går".
 * `now` is milliseconds since 1970. A moment ahead of `now` (a device's clock that is fast) counts as now;
 * a moment that is no date is returned as it stands.
 */
export function relativeTime(at: string, now: number, language: BoardLanguage): string {
  const then = Date.parse(at)
  if (Number.isNaN(then)) return at
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto', style: 'long' })
  const seconds = Math.max(0, Math.round((now - then) / 1000))
  const step = seconds < 60 ? undefined : steps.find(({ until }) => seconds < until)
  return step ? format.format(-Math.floor(seconds / step.seconds), step.unit) : format.format(0, 'second')
}

/** The moment itself, by the reader's own clock: "23 nov. 2026 10:32". */
export function fullTime(at: string, language: BoardLanguage): string {
  const then = Date.parse(at)
  if (Number.isNaN(then)) return at
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(then)
}

/** When somebody comes: by the clock alone where that is today. `now` is milliseconds since 1970. */
export function visitTime(at: string, now: number, language: BoardLanguage): string {
  const then = Date.parse(at)
  const today = new Date(now).toDateString() === new Date(then).toDateString()
  return today ? clockTime(then, language) : fullTime(at, language)
}

/**
 * The next moment at which the reader's clock shows a time such as "10:20"; undefined of no time. One that was a
 * little while ago means just now, and no other day. `now` is milliseconds since 1970.
 */
export function comingTime(text: string, now: number): string | undefined {
  const [hours, minutes] = text.split(':').map(Number)
  if (text === '' || hours === undefined || minutes === undefined) return undefined
  const moment = new Date(now)
  moment.setHours(hours, minutes, 0, 0)
  const littleWhile = 2 * 3600 * 1000
  if (moment.getTime() < now - littleWhile) moment.setDate(moment.getDate() + 1)
  return moment.toISOString()
}

/** The day of a moment: "3 november", with the year where it is another than now's. `now` is milliseconds since 1970. */
export function dayText(at: string, now: number, language: BoardLanguage): string {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return at
  const sameYear = then.getFullYear() === new Date(now).getFullYear()
  const year = sameYear ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', ...year }).format(then)
}

/** The time of day of a moment in milliseconds since 1970: "10:32". */
export function clockTime(at: number, language: BoardLanguage): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(at)
}

/** The last day that lies whole before a moment, by the reader's own clock: "30 juni 2027" of the first midnight of July. */
export function lastDayText(before: string, language: BoardLanguage): string {
  const last = Date.parse(before) - 1
  return Number.isNaN(last) ? before : new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(last)
}
