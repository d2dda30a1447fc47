import type { SelfCheck } from '../../contract/self-check.ts'
import { localStorageArea } from '../chrome/local-storage.ts'
import { Memory } from '../core/memory.ts'
import { withCheck } from '../core/self-check.ts'

const memory = new Memory(localStorageArea)

/** Keeps what a self-check came to on the device. False where the storage refused it. */
export async function keepCheck(check: SelfCheck): Promise<boolean> {
  try {
    await memory.update('selfChecks', (checks = []) => withCheck(checks, check))
    return true
  } catch {
    return false
  }
}
