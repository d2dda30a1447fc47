import * as z from 'zod/mini'
import { SelfCheck } from './self-check.ts'
import { Snapshot } from './snapshot.ts'

/** What is wrong, as the pupil's pictures say it. A code, so that every reader sees their own language. */
export const Category = z.enum([
  'screen',
  'keyboard',
  'battery',
  'network',
  'sign-in',
  'sound',
  'program',
  'broken',
  'other',
])
export type Category = z.infer<typeof Category>

export const Language = z.enum(['sv', 'en'])
export type Language = z.infer<typeof Language>

/** The longest text that a pupil or a technician may write in a ticket, in characters. */
export const longestWords = 1000

/** A press of the help button. The device makes `id`; sent twice, it is one ticket. */
export const NewTicket = z.object({
  id: z.uuid(),
  category: Category,
  words: z.optional(z.string().check(z.minLength(1), z.maxLength(longestWords))),
  /** The language that the pupil had chosen when pressing, and so the language of `words`. */
  language: Language,
  pressedAt: z.iso.datetime(),
  /** How the device fared when it was last read. */
  snapshot: z.optional(Snapshot),
  /** What the guided self-check came to, where the pupil sends it along. */
  selfCheck: z.optional(SelfCheck),
})
export type NewTicket = z.infer<typeof NewTicket>

export const TicketState = z.enum(['new', 'taken', 'answered', 'closed'])
export type TicketState = z.infer<typeof TicketState>

/** What the pupil may know of a ticket: its number, where it stands, and the latest answer. */
export const TicketNews = z.object({
  id: z.uuid(),
  number: z.int().check(z.minimum(1)),
  state: TicketState,
  takenBy: z.optional(z.string()),
  answer: z.optional(z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() })),
  updatedAt: z.iso.datetime(),
})
export type TicketNews = z.infer<typeof TicketNews>

/** The question for news of this instance's tickets, and what answers it. */
export const AnswersRequest = z.object({})
export const Answers = z.object({ tickets: z.array(TicketNews) })
export type Answers = z.infer<typeof Answers>
