import { isJsonObject, type Json } from '../json.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const week = 7 * 24 * 60

/** Minutes since Monday at midnight; undefined for what is no moment. */
function minuteOf(moment: Json | undefined): number | undefined {
  if (!isJsonObject(moment)) return undefined
  const { day_of_week: day, hours, minutes } = moment
  const index = typeof day === 'string' ? days.indexOf(day.toLowerCase()) : -1
  if (index < 0 || typeof hours !== 'number' || typeof minutes !== 'number') return undefined
  return index * 24 * 60 + hours * 60 + minutes
}

/**
 * Whether intervals of the week (as DeviceAutoUpdateTimeRestrictions has them) leave no hour of it free.
 * An interval may run over the end of the week; one that ends where it begins is the whole of it. Less than
 * an hour between two is no time to fetch an update in.
 */
export function coversWholeWeek(intervals: Json): boolean {
  const taken = (Array.isArray(intervals) ? intervals : []).flatMap((interval) => {
    const start = isJsonObject(interval) ? minuteOf(interval['start']) : undefined
    const end = isJsonObject(interval) ? minuteOf(interval['end']) : undefined
    if (start === undefined || end === undefined) return []
    const until = end > start ? end : end + week
    // Once as it stands and once a week earlier, for what runs over the end of the week.
    return [
      [start, until],
      [start - week, until - week],
    ] as const
  })
  const [first] = taken.sort(([a], [b]) => a - b)
  if (!first) return false
  // From the start of one interval a whole week on, so that a gap over the end of the week is one gap.
  let free = 0
  let reached = first[0]
  for (const [start, end] of taken) {
    free = Math.max(free, start - reached)
    reached = Math.max(reached, end)
  }
  return free < 60
}
