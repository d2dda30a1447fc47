import { sameJson } from '../json.ts'
import type { OwnWrites } from './api-own.ts'
import type { ApiWrite } from './api-writes.ts'

const installType = 'chrome.users.apps.InstallType'

/** What one request of the Chrome Policy API says of one unit: that it has something, or inherits it again. */
export interface ApiBatch {
  method: 'batchModify' | 'batchInherit'
  writes: ApiWrite[]
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
