import * as z from 'zod/mini'
import { Language } from './language.ts'
import { Category } from './ticket.ts'

/** The most steps that a guide has: more is not read by a pupil who wants the lesson to go on. */
export const mostSteps = 5

/** The longest step, in characters as JavaScript counts them. */
export const longestStep = 120

/** What a municipality lets its pupils try before a press is sent, for one category in one language: plain text. */
export const OwnSteps = z.object({
  category: Category,
  language: Language,
  steps: z
    .array(z.string().check(z.minLength(1), z.maxLength(longestStep)))
    .check(z.minLength(1), z.maxLength(mostSteps)),
})
export type OwnSteps = z.infer<typeof OwnSteps>
