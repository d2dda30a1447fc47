import * as z from 'zod/mini'
import { Since } from '../../contract/entry.ts'
import { Language } from '../../contract/language.ts'
import { KeyCode } from '../../contract/self-check.ts'
import { AnswerCode, Visit } from '../../contract/ticket.ts'

/**
 * One thing that was said or done in a ticket, as the store keeps it and the board shows it. What pupils point
 * at and what IT support answers by a button are codes, so that each reader has their own language.
 */
export const RecordItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('details'), keys: z.optional(z.array(KeyCode)), since: z.optional(Since) }),
  z.object({ kind: z.literal('words'), text: z.string(), language: Language }),
  /** The picture itself lies apart, and is gone before its ticket is. */
  z.object({ kind: z.literal('picture') }),
  z.object({ kind: z.literal('solved') }),
  z.object({ kind: z.literal('not-solved') }),
  z.object({ kind: z.literal('withdrawn') }),
  z.object({ kind: z.literal('answer'), code: z.optional(AnswerCode), text: z.optional(z.string()) }),
  z.object({ kind: z.literal('visit'), ...Visit.shape }),
  z.object({ kind: z.literal('closed') }),
])
export type RecordItem = z.infer<typeof RecordItem>

/** The kinds that come from the pupil. */
export type PupilKind = Exclude<RecordItem['kind'], 'answer' | 'visit' | 'closed'>

/** An item in its place in a ticket's record. */
export interface RecordFacts {
  /** Grows with each item, so that order needs no clock. */
  id: number
  /** The id that the pupil's device gave it; null of what IT support did. */
  entry: string | null
  /** Milliseconds since 1970. */
  at: number
  /** The technician's name; null of the pupil's. */
  by: string | null
  item: RecordItem
  /** Whether the picture of a `picture` is still kept. */
  pictureKept: boolean
  /** Who in IT support has looked at it, and when last (milliseconds since 1970); known also when it is gone. */
  pictureViews: readonly { by: string; at: number }[]
}
