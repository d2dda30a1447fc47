import * as z from 'zod/mini'
import { longestLinkDays } from './class-links.ts'

/** What the board asks of class links and loans, and what the desk answers. */
export const lendingEndpoints = {
  /** GET: {@link ClassLinkList}. POST {@link NewClassLink}: {@link MadeClassLink}. DELETE `/:id`: withdraw one at once. */
  classLinks: '/api/board/class-links',
  /** POST `{}` to `/:id/return`: the spare is back. Said twice, it is as said once. */
  loans: '/api/board/loans',
} as const

const NamedView = z.object({ deviceId: z.string(), deviceName: z.string() })

/** The loan of a ticket. */
export const TicketLoan = z.object({
  id: z.string(),
  ...NamedView.shape,
  since: z.string(),
  returnedAt: z.nullable(z.string()),
  returnedBy: z.nullable(z.string()),
})
export type TicketLoan = z.infer<typeof TicketLoan>

/** A spare that is out: which, since when, for which ticket, and what it stands in for. */
export const OpenLoan = z.object({
  id: z.string(),
  ...NamedView.shape,
  since: z.string(),
  ticket: z.int(),
  /** The broken device: its name, or the label as it was written; its id where the desk knows it. */
  forName: z.string(),
  forId: z.nullable(z.string()),
})
export type OpenLoan = z.infer<typeof OpenLoan>

export const ClassLinkView = z.object({
  id: z.string(),
  unit: z.string(),
  standing: z.enum(['good', 'ended', 'withdrawn']),
  madeBy: z.string(),
  madeAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
  endsAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
  withdrawnBy: z.nullable(z.string()),
})
export type ClassLinkView = z.infer<typeof ClassLinkView>

export const ClassLinkList = z.object({ links: z.array(ClassLinkView) })
export type ClassLinkList = z.infer<typeof ClassLinkList>

/** Without `days` it ends with the school year. */
export const NewClassLink = z.object({
  unit: z.string().check(z.minLength(1), z.maxLength(400)),
  days: z.optional(z.int().check(z.minimum(1), z.maximum(longestLinkDays))),
})
export type NewClassLink = z.infer<typeof NewClassLink>

/** The one time that the address can be read: the desk keeps only a digest of what is in it. */
export const MadeClassLink = z.object({ address: z.string(), unit: z.string(), endsAt: z.string() })
export type MadeClassLink = z.infer<typeof MadeClassLink>
