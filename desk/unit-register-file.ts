import * as z from 'zod/mini'
import { UnitRegister } from '../contract/unit-register.ts'
import { unitIndex, type UnitIndex } from './core/unit-index.ts'
import type { Log } from './log.ts'
import { watchedFile } from './watched-file.ts'

export interface UnitRegisterFile {
  current(): UnitIndex
  /** Looks whether the file has changed, and reads it if so. Never throws: the last good one stands. */
  refresh(): Promise<void>
}

/** Milliseconds between two looks at the file. */
export const registerPauseMs = 500

/**
 * The compiled plan's units, from a file that the compiler rewrites while the desk runs. A file that is
 * missing or broken is logged once for each of its states, and the last good one stands; before the
 * first good one there are no units, and no enrolment is taken.
 */
export async function unitRegisterFile(file: string, log: Log): Promise<UnitRegisterFile> {
  let index: UnitIndex | undefined
  const look = watchedFile(file, (json) => z.parse(UnitRegister, json))

  async function refresh(): Promise<void> {
    const seen = await look()
    if (seen.kind === 'same') return
    if (seen.kind === 'read') {
      index = unitIndex(seen.value)
      log({ event: 'register-read', units: seen.value.units.length })
      return
    }
    const why = seen.kind === 'missing' ? 'there is no such file' : seen.why
    log({ event: 'register-unusable', file, why, keeps: index === undefined ? 'no units' : 'the last good one' })
  }

  await refresh()
  const none = unitIndex({ format: 'fadder-units/1', municipality: '', units: [] })
  return { current: () => index ?? none, refresh }
}
