import type { CheckIn } from '../../contract/check-in.ts'
import type { Snapshot } from '../../contract/snapshot.ts'

/** What was read, and how the settings stood when it was. */
export interface Sample {
  snapshot: Snapshot
  settings: CheckIn['settings']
}

/**
 * Whether a snapshot shows an event, something that the next one no longer shows: a reboot (the time awake
 * has fallen), another policy revision, settings that became unusable or usable again. The first of all
 * shows them all.
 */
export function showsEvent(
  before: { [Part in keyof Sample]: Sample[Part] | undefined },
  { snapshot, settings }: Sample,
): boolean {
  if (before.snapshot === undefined) return true
  const [was, is] = [before.snapshot.signals, snapshot.signals]
  const rebooted = was.awakeSeconds !== undefined && is.awakeSeconds !== undefined && is.awakeSeconds < was.awakeSeconds
  return rebooted || was.policyRevision !== is.policyRevision || (before.settings ?? settings) !== settings
}
