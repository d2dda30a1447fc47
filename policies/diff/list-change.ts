import { canonicalJson, type Json } from '../json.ts'

/** What a list has more and what it has less than it had. */
export interface ListChange {
  added: Json[]
  removed: Json[]
}

/** A list that fits on a line says more by itself than by what has changed in it. */
const short = 60

/** The entries in which two long lists differ; undefined for short ones, and where only the order does. */
export function listChange(before: Json | undefined, after: Json | undefined): ListChange | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  if (Math.max(canonicalJson(before).length, canonicalJson(after).length) <= short) return undefined
  const [had, has] = [new Set(before.map(canonicalJson)), new Set(after.map(canonicalJson))]
  const added = after.filter((entry) => !had.has(canonicalJson(entry)))
  const removed = before.filter((entry) => !has.has(canonicalJson(entry)))
  return added.length === 0 && removed.length === 0 ? undefined : { added, removed }
}
