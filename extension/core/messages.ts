import * as z from 'zod/mini'
import { Guide, type Entry } from '../../contract/entry.ts'
import { DeviceFindingCode } from '../../contract/finding.ts'
import { Language } from '../../contract/language.ts'
import { Category, DeviceLabel } from '../../contract/ticket.ts'

type WithoutFrame<Each> = Each extends { ticket: string } ? Omit<Each, 'id' | 'at' | 'ticket'> : never

/** What a pupil says in a ticket, as a page hands it over: the worker adds which entry it is, and when. */
export type Said = WithoutFrame<Entry>

/** What the pages may ask of the worker. */
export const PageMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('help'),
    category: Category,
    language: Language,
    channel: z.enum(['help-button', 'offer', 'self-check', 'other-device']),
    /** Another device than this one, by what stands on it. */
    aboutLabel: z.optional(DeviceLabel),
    /** The self-check that the pupil sends along, by when it ended. */
    selfCheckAt: z.optional(z.iso.datetime()),
  }),
  /** `said` is a {@link Said}: it is read by the contract's own schema, when it has become an entry. */
  z.object({ kind: z.literal('entry'), ticket: z.uuid(), said: z.looseObject({ kind: z.string() }) }),
  /** A guide was enough; there is no ticket. */
  z.object({ kind: z.literal('self-helped'), category: Category, guide: Guide }),
  /** The pupil does not want what the device offers. */
  z.object({ kind: z.literal('offer-dismissed'), code: DeviceFindingCode }),
  /** The help page was opened: send what waits, ask for answers. */
  z.object({ kind: z.literal('help-opened') }),
  /** IT support's messages in a ticket have been before the pupil's eyes, up to the latest that showed. */
  z.object({ kind: z.literal('answers-seen'), ticket: z.uuid(), until: z.iso.datetime() }),
])
export type PageMessage = z.infer<typeof PageMessage>

/** `kept` is said only when it lies in storage: from then on it can't be lost. `ticket` is the id of one that was made. */
export const HelpReply = z.object({ kept: z.boolean(), ticket: z.optional(z.uuid()) })
export type HelpReply = z.infer<typeof HelpReply>
