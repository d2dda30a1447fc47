import * as z from 'zod'

/** A text that says something. */
export const Words = z.string({ error: 'it is empty or no text' }).trim().min(1, 'it is empty')

/** A name by which one part of a plan points to another. */
export const Id = Words.max(100, 'it is longer than 100 characters').regex(/^[^\s/]+$/u, 'it holds a space or a slash')

export const CalendarDate = z.iso.date('it is no date such as 2027-06-30')
