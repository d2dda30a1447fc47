import * as z from 'zod/mini'
import { Language } from './language.ts'
import { KeyCode } from './self-check.ts'
import { Category, longestWords } from './ticket.ts'

/** Since when something is wrong, as pictures say it. */
export const Since = z.enum(['just-now', 'today', 'yesterday', 'this-week', 'longer'])
export type Since = z.infer<typeof Since>

/** A picture of the page as JPEG, at the most this many bytes. */
export const largestPicture = 300 * 1024

/** What the device offered as self-help: one of Fadder's own guides, or the municipality's for the category. */
export const Guide = z.enum(['charge', 'network', 'free-space', 'close-tabs', 'cool-down', 'restart', 'sound', 'own'])
export type Guide = z.infer<typeof Guide>

const common = { id: z.uuid(), at: z.iso.datetime() }
const ofTicket = { ...common, ticket: z.uuid() }

/**
 * What a pupil adds to a ticket that has been sent, or does with it; and that self-help was enough, which
 * is no ticket. The device makes `id`; sent twice, it is one entry. `ticket` is the device's own id of it.
 */
export const Entry = z.discriminatedUnion('kind', [
  /** What the pictures ask after the press: which keys, and since when. */
  z.object({
    ...ofTicket,
    kind: z.literal('details'),
    keys: z.optional(z.array(KeyCode).check(z.maxLength(10))),
    since: z.optional(Since),
  }),
  z.object({
    ...ofTicket,
    kind: z.literal('words'),
    text: z.string().check(z.minLength(1), z.maxLength(longestWords)),
    language: Language,
  }),
  /** `jpeg` in base64. The pupil has seen it and pressed send. */
  z.object({
    ...ofTicket,
    kind: z.literal('picture'),
    jpeg: z.base64().check(z.maxLength(Math.ceil(largestPicture / 3) * 4)),
  }),
  /** It works again. Closes the ticket. */
  z.object({ ...ofTicket, kind: z.literal('solved') }),
  /** It still does not work, whatever was answered. Opens the ticket again. */
  z.object({ ...ofTicket, kind: z.literal('not-solved') }),
  /** The pupil takes the question back. Closes the ticket. */
  z.object({ ...ofTicket, kind: z.literal('withdrawn') }),
  /** A guide helped, and there is no ticket: it is counted. */
  z.object({ ...common, kind: z.literal('self-helped'), category: Category, guide: Guide }),
])
export type Entry = z.infer<typeof Entry>

/** The desk has committed it. The ticket's news come with the next question for them. */
export const EntryAnswer = z.object({ accepted: z.uuid() })
export type EntryAnswer = z.infer<typeof EntryAnswer>
