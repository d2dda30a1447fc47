import * as z from 'zod'
import { wholeNumber } from './number-values.ts'
import { oneOf } from './plain-values.ts'

const weekday = oneOf('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')
/** Milliseconds since midnight, of which a day has 86,400,000. */
const timeOfDay = wholeNumber(0, 86_399_999)

const offHoursMoment = z.strictObject({ day_of_week: weekday, time: timeOfDay })

/** When some device policies do not hold: the hours, their time zone, and which policies by their number. */
export const offHours = z.strictObject({
  intervals: z.array(z.strictObject({ start: offHoursMoment, end: offHoursMoment })),
  timezone: z.string().min(1),
  ignored_policy_proto_tags: z.array(wholeNumber(1)),
})

const moment = z.strictObject({ day_of_week: weekday, milliseconds_since_midnight: timeOfDay })

/** Parts of the week, each from a moment to another. */
export const weeklyIntervals = z.array(z.strictObject({ start: moment, end: moment }))

const updateMoment = z.strictObject({
  day_of_week: oneOf('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
  hours: wholeNumber(0, 23),
  minutes: wholeNumber(0, 59),
})

/** Parts of the week in which no update is fetched; these days are written with small letters. */
export const updateFreeIntervals = z.array(z.strictObject({ start: updateMoment, end: updateMoment }))

/** When a device restarts: each day, one day of the week, or one day of the month. */
export const rebootSchedule = z.strictObject({
  frequency: oneOf('DAILY', 'WEEKLY', 'MONTHLY'),
  reboot_time: z.strictObject({ hour: wholeNumber(0, 23), minute: wholeNumber(0, 59) }),
  day_of_week: z.exactOptional(weekday),
  day_of_month: z.exactOptional(wholeNumber(1, 31)),
})
