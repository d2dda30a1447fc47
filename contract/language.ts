import * as z from 'zod/mini'

/**
 * The languages that a pupil can choose, as BCP 47 names them: Swedish, English, Arabic, Somali, Finnish,
 * Persian (which speakers of Dari read), Tigrinya, Ukrainian, Polish, Northern Sami.
 */
export const Language = z.enum(['sv', 'en', 'ar', 'so', 'fi', 'fa', 'ti', 'uk', 'pl', 'se'])
export type Language = z.infer<typeof Language>

/**
 * The languages whose words somebody who speaks them has read. Any other is a translation that nobody has: it is off
 * until the settings switch it on.
 */
export const reviewedLanguages: readonly Language[] = ['sv', 'en']
