import { sameJson } from '../json.ts'
import type { ApiState, ApiWrite } from './api-writes.ts'

const installType = 'chrome.users.apps.InstallType'

/**
 * What must be written so that a unit has its own state and not its parent's, in the order in which it
 * must be sent: batches of one namespace and one set of keys, as the Chrome Policy API takes them.
 * @param inherited the parent's state; undefined at the top, where everything is written.
 */
export function apiBatches(state: ApiState, inherited: ApiState | undefined): ApiWrite[][] {
  const changed = [...state.writes].filter(([key, write]) => !isInherited(write, inherited?.writes.get(key)))
  return inBatches(changed.map(([, write]) => write))
}

function isInherited(write: ApiWrite, above: ApiWrite | undefined): boolean {
  return above !== undefined && sameJson(write.fields, above.fields)
}

/** One namespace and one set of keys in a batch, and an app's way of installation before all else of the app. */
function inBatches(writes: ApiWrite[]): ApiWrite[][] {
  const groups = new Map<string, ApiWrite[]>()
  for (const write of writes) {
    const namespace = write.schema.slice(0, write.schema.lastIndexOf('.'))
    const order = write.schema === installType ? 0 : 1
    const key = `${write.app ?? ''} ${namespace} ${order}`
    groups.set(key, [...(groups.get(key) ?? []), write])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group.sort((a, b) => (a.schema < b.schema ? -1 : 1)))
}
