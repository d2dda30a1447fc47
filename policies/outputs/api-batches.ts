import { sameJson, type Json } from '../json.ts'
import type { ApiState, ApiWrite, LeftOut } from './api-writes.ts'

const installType = 'chrome.users.apps.InstallType'

/** The writes that stand at a unit itself, by app and schema: not those that it inherits. */
export type OwnWrites = ReadonlyMap<string, ApiWrite>

/** What one request of the Chrome Policy API says of one unit: that it has something, or inherits it again. */
export interface ApiBatch {
  method: 'batchModify' | 'batchInherit'
  writes: ApiWrite[]
}

/** What stands at a unit itself so that it has its own state and not its parent's; and what can't be said so. */
export interface Own {
  writes: OwnWrites
  leftOut: LeftOut[]
}

/**
 * What must stand at a unit so that it has its own state and not its parent's.
 * @param inherited the parent's state; undefined at the top, where everything is written.
 */
export function ownWrites(state: ApiState, inherited: ApiState | undefined): Own {
  const writes = new Map<string, ApiWrite>()
  const leftOut: LeftOut[] = []
  for (const [key, write] of state.writes) {
    const above = inherited?.writes.get(key)
    const { fields, left } = released(above, write)
    const own = { ...write, fields: { ...fields, ...write.fields } }
    if (!above || !sameJson(own.fields, above.fields)) writes.set(key, own)
    if (left) leftOut.push(left)
  }
  for (const [key, above] of inherited?.writes ?? []) {
    if (state.writes.has(key)) continue
    const { fields, left } = released(above, undefined)
    if (Object.keys(fields).length > 0) writes.set(key, { ...above, fields })
    if (left) leftOut.push(left)
  }
  return { writes, leftOut }
}

/**
 * What the parent has of a schema and the unit has not: written as "not set" where Google has a word for
 * it, left out where it has none, since a unit can then only say otherwise.
 */
function released(
  above: ApiWrite | undefined,
  own: ApiWrite | undefined,
): { fields: Record<string, Json>; left?: LeftOut } {
  const gone = Object.keys(above?.fields ?? {}).filter((field) => !own || !Object.hasOwn(own.fields, field))
  if (!above || gone.length === 0) return { fields: {} }
  const fields: Record<string, Json> = {}
  const still: Record<string, Json> = {}
  for (const field of gone) {
    const unset = above.unset?.[field]
    if (unset === undefined) still[field] = above.fields[field] ?? null
    else fields[field] = unset
  }
  // A field that is unset above is unset here too, without a word.
  const news = Object.entries(fields).some(([field, unset]) => above.fields[field] !== unset)
  if (Object.keys(still).length === 0) return { fields: news ? fields : {} }
  const { schema, app } = above
  const policy = app === undefined ? schema : `${schema} ${app}`
  const why = 'The parent has it and this unit does not; it stays inherited until it is set to something else here.'
  return { fields: news ? fields : {}, left: { policy, value: still, why } }
}

/**
 * The requests that bring a unit from what stands at it to what is to stand there, in the order in which
 * they must be sent and as few as Google takes: one method, one namespace and one set of keys in each.
 *
 * What goes comes first: a schema that keeps some of its fields and loses others is inherited and then
 * written anew, since Google takes no empty field. A device fetches policy minutes apart, not in between.
 * @param before what stands at the unit; nothing, where it is written for the first time.
 */
export function apiBatches(own: OwnWrites, before: OwnWrites = new Map()): ApiBatch[] {
  const gone = [...before].filter(([key, write]) => losesField(write, own.get(key)))
  const changed = [...own].filter(([key, write]) => !sameJson(write.fields, before.get(key)?.fields ?? null))
  return [
    ...grouped(gone)
      .toReversed()
      .map((writes): ApiBatch => ({ method: 'batchInherit', writes })),
    ...grouped(changed).map((writes): ApiBatch => ({ method: 'batchModify', writes })),
  ]
}

function losesField(before: ApiWrite, own: ApiWrite | undefined): boolean {
  return !own || Object.keys(before.fields).some((field) => !Object.hasOwn(own.fields, field))
}

/** One namespace and one set of keys in a group, and an app's way of installation before all else of the app. */
function grouped(writes: readonly (readonly [key: string, write: ApiWrite])[]): ApiWrite[][] {
  const groups = new Map<string, ApiWrite[]>()
  for (const [, write] of writes) {
    const namespace = write.schema.slice(0, write.schema.lastIndexOf('.'))
    const order = write.schema === installType ? 0 : 1
    const key = `${write.app ?? ''} ${namespace} ${order}`
    groups.set(key, [...(groups.get(key) ?? []), write])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group.sort((a, b) => (a.schema < b.schema ? -1 : 1)))
}
