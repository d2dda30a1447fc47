/** A moment on a clock on the wall, of this millennium: `2027-03-15T07:00`, or with a space in the middle. */
const form = /^(2\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/

/**
 * A local time as plans write it, in one form; undefined for what is none.
 * @returns `2027-03-15T07:00`
 */
export function localTime(text: string): string | undefined {
  const [, date, time] = form.exec(text) ?? []
  if (date === undefined || time === undefined) return undefined
  const at = new Date(`${date}T${time}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${date}T${time}`) ? `${date}T${time}` : undefined
}

/** Whether an IANA time zone is known. An offset such as `+01:00` is none: it has no summer. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/**
 * The instant at which a clock in a time zone shows a local time. One that the clock skips in spring is
 * taken as if it had not; one that it shows twice in autumn is the first.
 * @param local `2027-03-15T07:00`
 * @returns milliseconds since 1970
 */
export function instantOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}:00Z`)
  const day = 24 * 60 * 60 * 1000
  // The offset before a change of the clock and the one after it: one of them holds.
  const [before, after] = [offsetAt(asUtc - day, timeZone), offsetAt(asUtc + day, timeZone)]
  const second = asUtc - after
  return offsetAt(asUtc - before, timeZone) !== before && offsetAt(second, timeZone) === after ? second : asUtc - before
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shownThere = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(instant)
  return Date.parse(`${shownThere.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}
