import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where a measurement works, how it tells what it does, and how it is told to stop. */
export interface Workplace {
  /** A folder of its own, gone when the measurement ends. */
  folder: string
  say: (sentence: string) => void
  /** Waits; rejects at once when the measurement is to end. */
  pause: (milliseconds: number) => Promise<void>
  /** Throws when the measurement is to end. */
  goOn: () => void
}

/** Linux's number for a file system that lies in memory (TMPFS_MAGIC in linux/magic.h). */
const tmpfs = 0x01021994

/** Whether what is written to a folder never reaches a disk, so that nothing durable can be measured there. */
export async function liesInMemory(folder: string): Promise<boolean> {
  return (await statfs(folder)).type === tmpfs
}

/**
 * Runs a measurement in a folder of its own, which is removed whatever happens.
 * @param signal ends the measurement; it must then leave in order.
 */
export async function atWork<Result>(
  signal: AbortSignal,
  say: Workplace['say'],
  measure: (workplace: Workplace) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-bench-'))
  try {
    return await measure({
      folder,
      say,
      pause: (milliseconds) => sleep(milliseconds, undefined, { signal }),
      goOn: () => signal.throwIfAborted(),
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}
