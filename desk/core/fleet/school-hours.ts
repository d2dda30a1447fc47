/** Whether an instant (milliseconds since 1970) falls in school hours. */
export type SchoolHours = (at: number) => boolean

const dayMs = 86_400_000
const hourMs = 3_600_000

/** Milliseconds that a time zone is ahead of UTC at an instant. */
function offsetAt(at: number, format: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000
}

/**
 * Monday to Friday, from 8 to 16 where the school is: at other times a device is on somebody's own
 * network. The offset is asked for once a day, at noon: an hour wrong on the two nights when clocks change.
 */
export function schoolHours(timeZone: string): SchoolHours {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const offsets = new Map<number, number>()
  return (at) => {
    const day = Math.floor(at / dayMs)
    const offset = offsets.get(day) ?? offsetAt(day * dayMs + 12 * hourMs, format)
    offsets.set(day, offset)
    const local = at + offset
    // 1970 began on a Thursday.
    const weekday = (Math.floor(local / dayMs) + 4) % 7
    const hour = (local % dayMs) / hourMs
    return weekday >= 1 && weekday <= 5 && hour >= 8 && hour < 16
  }
}
