import * as z from 'zod/mini'
import { Category, DeviceLabel } from '../../../../contract/ticket.ts'
import type { ReportAnswer } from '../../../core/class-report.ts'

/** What has been filled in. Labels are as they were typed. */
export const Draft = z.object({
  /** The id of the report that this becomes; whatever is sent under it is one ticket. */
  id: z.uuid(),
  label: z.string(),
  category: z.nullable(Category),
  spare: z.string(),
  /** Whether it may have reached the desk already. */
  sent: z.boolean(),
})
export type Draft = z.infer<typeof Draft>

export const parts = ['label', 'category', 'spare'] as const
export type Part = (typeof parts)[number]

/** Why a report is not known to be at the desk yet; `stopped`: the page went away before the answer came. */
export type Unsent = 'offline' | 'busy' | 'failed' | 'stopped'

export type ReportStep =
  | { step: 'writing'; missing: readonly Part[] }
  /** `before` is what the same report came to earlier, where a spare is being added to it. */
  | { step: 'sending'; before: ReportAnswer | null }
  | { step: 'unsent'; why: Unsent }
  /** The link opens nothing any more. */
  | { step: 'refused' }
  /** What was sent stays as the draft: another spare can be added to it. */
  | { step: 'done'; answer: ReportAnswer }

export interface ReportState {
  draft: Draft
  at: ReportStep
}

const written = (text: string) => DeviceLabel.safeParse(text).success

/** What keeps a draft from being sent, in the order of the page. */
export function missingIn({ label, category, spare }: Draft): Part[] {
  const faults: Record<Part, boolean> = {
    label: !written(label),
    category: category === null,
    spare: spare.trim() !== '' && !written(spare),
  }
  return parts.filter((part) => faults[part])
}
