import * as z from 'zod/mini'
import { SettingProblem, SettingsTrouble } from '../../contract/check-in.ts'
import { Finding } from '../../contract/finding.ts'
import { Settings } from '../../contract/settings.ts'
import { SelfCheck } from '../../contract/self-check.ts'
import { Snapshot } from '../../contract/snapshot.ts'
import { Sampled } from './sampling.ts'
import { Category, NewTicket, TicketNews } from '../../contract/ticket.ts'

/** Everything that outlives the worker, by its key in storage.local; each has its schema here. */

/** What waits to be sent, under `outbox:` and a growing number. */
export const OutboxItem = z.discriminatedUnion('kind', [
  /** `event` marks one that shows more than how the device fared (sample-event.ts): it is never thinned away. */
  z.object({ kind: z.literal('snapshot'), snapshot: Snapshot, event: z.optional(z.boolean()) }),
  z.object({ kind: z.literal('ticket'), ticket: NewTicket }),
])
export type OutboxItem = z.infer<typeof OutboxItem>

/** Which desk knows this instance, and through which settings it came to. */
export const EnrolledAs = z.object({ instance: z.string(), deskUrl: z.string(), secret: z.string() })
export type EnrolledAs = z.infer<typeof EnrolledAs>

/** A ticket as the pupil sees it: kept on the device, refused for good, or what the desk last said of it. */
export const OwnTicket = z.object({
  id: z.uuid(),
  category: Category,
  pressedAt: z.string(),
  standing: z.enum(['kept', 'refused', 'sent']),
  news: z.optional(TicketNews),
  /** The answer that the pupil has had before their eyes, by its time. */
  seenAnswerAt: z.optional(z.string()),
})
export type OwnTicket = z.infer<typeof OwnTicket>

/** What the pages need to know without waking the worker. */
export const Standing = z.object({
  settings: z.enum(['waiting', 'invalid', 'dormant', 'in-force']),
  problems: z.array(SettingProblem),
  freeText: z.boolean(),
})
export type Standing = z.infer<typeof Standing>

/** A stretch of time by the device's clock, in ms since 1970. */
const Span = z.object({ since: z.int(), until: z.int() })
export type Span = z.infer<typeof Span>

export const keptSchemas = {
  enrolledAs: EnrolledAs,
  lastGoodSettings: Settings,
  trouble: SettingsTrouble,
  standing: Standing,
  tickets: z.array(OwnTicket),
  lastCheckInAt: z.iso.datetime(),
  /** Seconds to add to the device's clock to get the desk's. */
  clockOffset: z.int(),
  /** Sends that failed in a row while a ticket, or its pupil, waited. */
  failures: z.int(),
  /** No check-in in this time, since the desk asked for it. */
  wish: Span,
  /** No check-in of the beat in this time, since so many in a row have failed. */
  pause: z.object({ failures: z.int(), span: Span }),
  /** Nothing but a press for help is sent before this moment (ms since 1970): the browser has just started. */
  quietUntil: z.int(),
  lastSnapshot: Snapshot,
  /** How the settings stood at the last snapshot. */
  sampledUnder: z.enum(['in-force', 'invalid']),
  sampled: Sampled,
  /** What the device's own readings say of it. */
  findings: z.array(Finding),
  /** What the latest self-checks came to, oldest first. */
  selfChecks: z.array(SelfCheck),
  /** The language that the pupil chose. */
  language: z.string(),
}
export type KeptName = keyof typeof keptSchemas
export type Kept = { [Name in KeptName]: z.infer<(typeof keptSchemas)[Name]> }
