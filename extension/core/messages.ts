import * as z from 'zod/mini'
import { Category, Language, longestWords } from '../../contract/ticket.ts'

/** What the pages may ask of the worker. */
export const PageMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('help'),
    category: Category,
    words: z.optional(z.string().check(z.minLength(1), z.maxLength(longestWords))),
    language: Language,
    /** The self-check that the pupil sends along, by when it ended. */
    selfCheckAt: z.optional(z.iso.datetime()),
  }),
  /** The help page was opened: send what waits, ask for answers, count them as seen. */
  z.object({ kind: z.literal('help-opened') }),
])
export type PageMessage = z.infer<typeof PageMessage>

/** `kept` is said only when the ticket lies in storage: from then on it can't be lost. */
export const HelpReply = z.object({ kept: z.boolean() })
export type HelpReply = z.infer<typeof HelpReply>
