import type { StandingFinding } from './core/standing-findings.ts'
import type { Store } from './stores/store.ts'

type Found = ReadonlyMap<string, readonly StandingFinding[]>

/** What was found of each device at the last pass, in memory and in the store. */
export interface FindingsKeeper {
  of(deviceId: string): readonly StandingFinding[]
  all(): Found
  recall(most: number): Promise<void>
  /** Remembers what a pass found, and writes what has changed in one transaction. What could not be written is tried again. */
  keep(found: ReadonlyMap<string, StandingFinding[]>): Promise<void>
}

/** A device without findings has no row, so it is as if it had never been. */
const nothing = '[]'

export function findingsKeeper(store: Pick<Store, 'findings' | 'keepFindings'>): FindingsKeeper {
  let memory: Found = new Map()
  /** What the store holds of each device, as text. */
  const kept = new Map<string, string>()

  return {
    of: (deviceId) => memory.get(deviceId) ?? [],
    all: () => memory,
    async recall(most) {
      const found = await store.findings({ most })
      memory = new Map(found.map(({ deviceId, findings }) => [deviceId, findings]))
      for (const { deviceId, findings } of found) kept.set(deviceId, JSON.stringify(findings))
    },
    async keep(found) {
      memory = found
      const changed = [...found].filter(
        ([deviceId, findings]) => (kept.get(deviceId) ?? nothing) !== JSON.stringify(findings),
      )
      const gone = [...kept.keys()].filter((deviceId) => !found.has(deviceId))
      if (changed.length + gone.length === 0) return
      await store.keepFindings({
        found: [
          ...changed.map(([deviceId, findings]) => ({ deviceId, findings })),
          ...gone.map((deviceId) => ({ deviceId, findings: [] })),
        ],
      })
      for (const [deviceId, findings] of changed) kept.set(deviceId, JSON.stringify(findings))
      for (const deviceId of gone) kept.delete(deviceId)
    },
  }
}
