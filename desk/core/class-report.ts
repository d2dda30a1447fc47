import * as z from 'zod/mini'
import { Category, DeviceLabel } from '../../contract/ticket.ts'

/** Where the page of a class link is, and where it sends what a teacher reports. */
export const reportPage = '/report'
export const reportEndpoint = '/api/report'

/** A device that is broken, as a teacher reports it. The page makes `id`: sent twice, it is one ticket and one loan. */
export const ClassReport = z.object({
  id: z.uuid(),
  /** What stands on the broken device. */
  label: DeviceLabel,
  category: Category,
  /** What the teacher reads. */
  language: z.enum(['sv', 'en']),
  pressedAt: z.iso.datetime(),
  /** What stands on the spare device that the class takes, where it takes one. */
  spare: z.optional(DeviceLabel),
})
export type ClassReport = z.infer<typeof ClassReport>

export const ReportRequest = z.object({
  token: z.string().check(z.minLength(1), z.maxLength(200)),
  report: ClassReport,
})
export type ReportRequest = z.infer<typeof ReportRequest>

/**
 * Why no spare was assigned: IT support knows no single device by that label, it is the broken one itself, it is out on
 * loan, the ticket has been closed since, or it has had another spare.
 */
export const NotLent = z.enum(['unknown', 'same-device', 'already-lent', 'ticket-closed', 'another-lent'])
export type NotLent = z.infer<typeof NotLent>

/** What became of a report. It tells nothing of any device but what the teacher wrote. */
export const ReportAnswer = z.object({
  number: z.int(),
  unit: z.string(),
  label: z.string(),
  /** Whether the desk knows a device by the label. */
  known: z.boolean(),
  /** Null where no spare was asked for. */
  spare: z.nullable(z.object({ label: z.string(), notLent: z.nullable(NotLent) })),
})
export type ReportAnswer = z.infer<typeof ReportAnswer>
