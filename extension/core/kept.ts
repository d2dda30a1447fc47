import * as z from 'zod/mini'
import { SettingProblem, SettingsTrouble } from '../../contract/check-in.ts'
import { Entry } from '../../contract/entry.ts'
import { Finding } from '../../contract/finding.ts'
import { HelpSettings } from '../../contract/help-settings.ts'
import { Settings } from '../../contract/settings.ts'
import { SelfCheck } from '../../contract/self-check.ts'
import { Snapshot } from '../../contract/snapshot.ts'
import { Category, Channel, DeviceLabel, longestWords, NewTicket, TicketNews } from '../../contract/ticket.ts'
import { Offer } from './offer.ts'
import { Sampled } from './sampling.ts'

/** Everything that outlives the worker, by its key in storage.local; each has its schema here. */

/** A ticket that version 0.1.0 kept has no channel, and bears the pupil's words itself (outbox.ts makes an entry of them). */
const KeptTicket = z.object({
  ...NewTicket.shape,
  channel: z.optional(Channel),
  words: z.optional(z.string().check(z.minLength(1), z.maxLength(longestWords))),
})

/** What waits to be sent, under `outbox:` and a growing number. */
export const OutboxItem = z.discriminatedUnion('kind', [
  /** `event` marks one that shows more than how the device fared (sample-event.ts): it is never thinned away. */
  z.object({ kind: z.literal('snapshot'), snapshot: Snapshot, event: z.optional(z.boolean()) }),
  z.object({ kind: z.literal('ticket'), ticket: KeptTicket }),
  z.object({ kind: z.literal('entry'), entry: Entry }),
])
export type OutboxItem = z.infer<typeof OutboxItem>

/** Which desk knows this instance, and through which settings it came to. */
export const EnrolledAs = z.object({ instance: z.string(), deskUrl: z.string(), secret: z.string() })
export type EnrolledAs = z.infer<typeof EnrolledAs>

/** What the pupil has said in a ticket, by the entry's id: so that it shows at once, also where there is no network. */
export const OwnEntry = z.object({
  id: z.string(),
  kind: z.enum(['details', 'words', 'picture', 'solved', 'not-solved', 'withdrawn']),
  /** With words only. */
  text: z.optional(z.string()),
  at: z.string(),
  standing: z.enum(['kept', 'refused', 'sent']),
})
export type OwnEntry = z.infer<typeof OwnEntry>

/** A ticket as the pupil sees it: kept on the device, refused for good, or what the desk last said of it. */
export const OwnTicket = z.object({
  id: z.uuid(),
  category: Category,
  pressedAt: z.string(),
  standing: z.enum(['kept', 'refused', 'sent']),
  /** Another device, by its label. */
  aboutLabel: z.optional(DeviceLabel),
  /** Oldest first. */
  said: z.optional(z.array(OwnEntry)),
  /** What the pupil made of it last, for as long as the news can't know of it yet. */
  own: z.optional(z.enum(['solved', 'not-solved', 'withdrawn'])),
  /** News in another version's shape count as none: the next question brings them anew. */
  news: z.optional(z.catch(z.optional(TicketNews), undefined)),
  /** IT support's messages up to this time, by the desk's clock, the pupil has had before their eyes. */
  seenUntil: z.optional(z.string()),
  /** IT support's messages up to this time have been told of by a notification. */
  notifiedUntil: z.optional(z.string()),
})
export type OwnTicket = z.infer<typeof OwnTicket>

/** What the pages need to know without waking the worker. */
export const Standing = z.object({
  settings: z.enum(['waiting', 'invalid', 'dormant', 'in-force']),
  problems: z.array(SettingProblem),
  freeText: z.boolean(),
  /** What the help button offers; absent while there are no settings, and where an older version kept it. */
  help: z.optional(HelpSettings),
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
  /** What the device offers help with. */
  offer: Offer,
  /** A notification's words in the pupil's own language, which the page leaves with the choice of it. */
  notice: z.object({ title: z.string(), text: z.string() }),
  /** What the latest self-checks came to, oldest first. */
  selfChecks: z.array(SelfCheck),
  /** The language that the pupil chose. */
  language: z.string(),
  /** Whether the pupil has chosen adapted mode: bigger, with fewer choices. */
  adapted: z.boolean(),
}
export type KeptName = keyof typeof keptSchemas
export type Kept = { [Name in KeptName]: z.infer<(typeof keptSchemas)[Name]> }
