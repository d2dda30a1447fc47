import type { KeptName } from '../core/kept.ts'

/** What decides how the first screen looks, and what a first press leads to. */
export const firstKept = [
  'language',
  'standing',
  'adapted',
  'tickets',
  'notice',
  'offer',
  'lastSnapshot',
  'findings',
  'lastGoodSettings',
] as const satisfies readonly KeptName[]
