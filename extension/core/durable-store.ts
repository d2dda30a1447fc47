import type { KeyValue } from './memory.ts'
import { Turns } from './turns.ts'

/** What outlives the worker, but not the browser, and needs no room on the disk. */
export interface SessionMark {
  isSet(): Promise<boolean>
  set(on: boolean): Promise<void>
}

export const ballastKey = 'ballast'

/**
 * Characters of each piece of ballast: more than LevelDB's write buffer of 4 MiB together. The first is small, so that
 * a disk that is still full costs little. None is as long as another: Chromium does not write what is there already.
 */
const pieces = [2 ** 10, ...[1, 2, 3, 4, 5].map((nth) => 2 ** 20 + nth)]

/**
 * storage.local, of which what it has said is kept will be there. After a write that was refused for lack of room,
 * LevelDB writes on behind half a record, and can't read what stands there when the browser starts next
 * (docs/decisions/0003-extension.md). The next write therefore goes into a new log: LevelDB begins one when its write
 * buffer is full, so it is filled. On ChromeOS the browser's start begins one as well: the mark need not outlive it.
 */
export class DurableStore implements KeyValue {
  readonly #store: KeyValue
  readonly #refused: SessionMark
  /** What is written while another write is being refused would not know of it. */
  readonly #writing = new Turns()

  /** @param refused whether a write has been refused since the log was begun. */
  constructor(store: KeyValue, refused: SessionMark) {
    this.#store = store
    this.#refused = refused
  }

  async get(key: string): Promise<unknown> {
    return await this.#store.get(key)
  }

  async entries(prefix: string): Promise<Record<string, unknown>> {
    const all = await this.#store.entries('')
    // The worker may have died, or the disk become full, in the midst of it.
    if (all[ballastKey]) await this.remove([ballastKey]).catch(() => undefined)
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)))
  }

  /** @throws what the storage says when it refuses, be it only the new log; then nothing of it is kept. */
  async set(entries: Record<string, unknown>): Promise<void> {
    await this.#writing.take(async () => {
      if (!(await this.#refused.isSet())) return await this.#marked(() => this.#store.set(entries))
      for (const size of pieces) await this.#store.set({ [ballastKey]: 'x'.repeat(size) })
      await this.#store.set({ ...entries, [ballastKey]: '' })
      // Still set, it costs another new log, and nothing else.
      await this.#refused.set(false).catch(() => undefined)
    })
  }

  /** Needs no new log: what is there again after the browser's start is sent again, and the desk knows it. */
  async remove(keys: readonly string[]): Promise<void> {
    await this.#writing.take(() => this.#marked(() => this.#store.remove(keys)))
  }

  async #marked(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      await this.#refused.set(true).catch(() => undefined)
      throw error
    }
  }
}
