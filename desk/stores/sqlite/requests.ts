import type { DatabaseSync } from 'node:sqlite'
import type { RequestOnce } from '../store.ts'

export interface RequestMemory {
  /** Remembers a request; false where it has been made before, and then nothing is written. */
  remember(once: RequestOnce): boolean
}

export function requestMemory(db: DatabaseSync): RequestMemory {
  const add = db.prepare('INSERT OR IGNORE INTO requests (id, instance, forget_at) VALUES (?, ?, ?)')
  return { remember: (once) => add.run(once.id, once.instance, once.forgetAt).changes === 1 }
}
