import * as z from 'zod/mini'
import type { SelfCheck } from '../../contract/self-check.ts'
import { Category } from '../../contract/ticket.ts'
import { ownUrl } from '../chrome/runtime.ts'
import { categoryOf } from '../core/self-check.ts'

const AttachedCheck = z.object({ check: z.iso.datetime(), category: z.optional(Category) })
/** The self-check that goes along, by when it ended, and what the ticket is most likely about. */
export type AttachedCheck = z.infer<typeof AttachedCheck>

/** The help page with a self-check that goes along. */
export function helpPageWith(check: SelfCheck): string {
  const category = categoryOf(check)
  const query = new URLSearchParams({ check: check.finishedAt, ...(category ? { category } : {}) })
  return `${ownUrl('extension/help/help.html')}?${query}`
}

/** Reads it from the page's address again; undefined where nothing, or nothing usable, stands there. */
export function attachedCheck(query: string): AttachedCheck | undefined {
  return AttachedCheck.safeParse(Object.fromEntries(new URLSearchParams(query))).data
}
