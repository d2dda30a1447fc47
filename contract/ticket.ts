import * as z from 'zod/mini'
import { Language } from './language.ts'
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

/**
 * How a ticket came to be: a figure over tickets compares only what was as easy to report.
 * - help-button: pressed on the device itself. - offer: the device offered it, since a finding is serious.
 * - self-check: sent from the guided check. - other-device: pressed on another device, for one that can't.
 * - class-link: a teacher's page, through a link that can only report. - staff: written by IT support.
 */
export const Channel = z.enum(['help-button', 'offer', 'self-check', 'other-device', 'class-link', 'staff'])
export type Channel = z.infer<typeof Channel>

/** What stands on a device: its asset number or its serial number, as a person reads or scans it. */
export const DeviceLabel = z.string().check(z.trim(), z.minLength(2), z.maxLength(60))

/** A press of the help button. The device makes `id`; sent twice, it is one ticket. What is added later is an entry. */
export const NewTicket = z.object({
  id: z.uuid(),
  category: Category,
  /** The language that the pupil had chosen when pressing. */
  language: Language,
  pressedAt: z.iso.datetime(),
  channel: Channel,
  /** Another device than the one that sends it, by its label. */
  aboutLabel: z.optional(DeviceLabel),
  /** How the device fared when it was last read. */
  snapshot: z.optional(Snapshot),
  /** What the guided self-check came to, where the pupil sends it along. */
  selfCheck: z.optional(SelfCheck),
})
export type NewTicket = z.infer<typeof NewTicket>

export const TicketState = z.enum(['new', 'taken', 'answered', 'closed'])
export type TicketState = z.infer<typeof TicketState>

/** Why a ticket is closed: it works again, the pupil took it back, or IT support closed it. */
export const ClosedAs = z.enum(['solved', 'withdrawn', 'closed'])
export type ClosedAs = z.infer<typeof ClosedAs>

/** What IT support often answers, as codes: each pupil reads it in their own language (answer-words in the extension). */
export const AnswerCode = z.enum([
  'restart',
  'charge',
  'try-again',
  'come-to-it',
  'bring-charger',
  'leave-with-teacher',
  'spare-device',
  'part-ordered',
  'known-fault',
  'mended',
])
export type AnswerCode = z.infer<typeof AnswerCode>

/** The longest text that a pupil or a technician may write in a ticket, in characters. */
export const longestWords = 1000

/** The messages of a ticket that a device is told of: the latest. */
export const mostMessages = 20

/** What was said in a ticket, by the pupil or by IT support: words, a code, or both. */
export const TicketMessage = z.object({
  id: z.string(),
  from: z.enum(['pupil', 'it']),
  /** The technician's name. */
  by: z.optional(z.string()),
  at: z.iso.datetime(),
  code: z.optional(AnswerCode),
  text: z.optional(z.string()),
})
export type TicketMessage = z.infer<typeof TicketMessage>

/** Somebody is on the way: when, and where they will be, where that is said. */
export const Visit = z.object({
  at: z.optional(z.iso.datetime()),
  place: z.optional(z.string().check(z.maxLength(100))),
})
export type Visit = z.infer<typeof Visit>

/** What the pupil may know of a ticket. */
export const TicketNews = z.object({
  id: z.uuid(),
  number: z.int().check(z.minimum(1)),
  state: TicketState,
  /** When somebody in IT support first looked at it. */
  seenAt: z.optional(z.iso.datetime()),
  takenBy: z.optional(z.string()),
  visit: z.optional(Visit),
  /** The latest {@link mostMessages}, oldest first. */
  messages: z.array(TicketMessage).check(z.maxLength(mostMessages)),
  /** With a closed ticket only. */
  closedAs: z.optional(ClosedAs),
  updatedAt: z.iso.datetime(),
})
export type TicketNews = z.infer<typeof TicketNews>

/** The question for news of this instance's tickets, and what answers it. */
export const AnswersRequest = z.object({})
export const Answers = z.object({ tickets: z.array(TicketNews) })
export type Answers = z.infer<typeof Answers>
