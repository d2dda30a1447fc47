import type { Kept, KeptName } from './core/kept.ts'
import { readKept } from './core/memory.ts'

/** The storage, as a page asks it. */
export interface AskedStorage {
  /** Several entries by one question; an absent one is left out. */
  read(names: readonly string[]): Promise<Record<string, unknown>>
  /** Calls back with the keys that changed. */
  onChanged(listener: (keys: readonly string[]) => void): void
}

/** What a page knows without asking, since it was read before anything was drawn. What changes is at hand no longer. */
export class AtHand {
  readonly #entries = new Map<string, unknown>()

  /** Reads entries by one question. A storage that can't be read now leaves nothing at hand: each is asked for as before. */
  async read(names: readonly KeptName[], storage: AskedStorage): Promise<void> {
    const changed = new Set<string>()
    storage.onChanged((keys) => {
      for (const key of keys) {
        changed.add(key)
        this.#entries.delete(key)
      }
    })
    const read = await storage.read(names).catch(() => undefined)
    if (read) for (const name of names) if (!changed.has(name)) this.#entries.set(name, read[name])
  }

  has(name: KeptName): boolean {
    return this.#entries.has(name)
  }

  /** An entry; undefined where there is none, and where it must be asked for. */
  get<Name extends KeptName>(name: Name): Kept[Name] | undefined {
    return readKept(name, this.#entries.get(name))
  }
}
