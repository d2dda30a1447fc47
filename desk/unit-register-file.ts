import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import { UnitRegister } from '../contract/unit-register.ts'
import { unitIndex, type UnitIndex } from './core/unit-index.ts'
import type { Log } from './log.ts'

export interface UnitRegisterFile {
  current(): UnitIndex
  /** Looks whether the file has changed, and reads it if so. Never throws: the last good one stands. */
  refresh(): Promise<void>
}

/** Milliseconds between two looks at the file. */
export const registerPauseMs = 500

function why(error: unknown): string {
  if (error instanceof z.core.$ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

/**
 * The compiled plan's units, from a file that the compiler rewrites while the desk runs. A file that is
 * missing or broken is logged once for each of its states, and the last good one stands; before the
 * first good one there are no units, and no enrolment is taken.
 */
export async function unitRegisterFile(file: string, log: Log): Promise<UnitRegisterFile> {
  let index: UnitIndex | undefined
  let mark = ''

  async function markNow(): Promise<string> {
    try {
      const { mtimeMs, size, ino } = await stat(file)
      return `${mtimeMs} ${size} ${ino}`
    } catch {
      return 'missing'
    }
  }

  async function refresh(): Promise<void> {
    const present = await markNow()
    if (present === mark) return
    mark = present
    try {
      const register = z.parse(UnitRegister, JSON.parse(await readFile(file, 'utf8')))
      index = unitIndex(register)
      log({ event: 'register-read', units: register.units.length })
    } catch (error) {
      const keeps = index === undefined ? 'no units' : 'the last good one'
      log({ event: 'register-unusable', file, why: why(error), keeps })
    }
  }

  await refresh()
  const none = unitIndex({ format: 'fadder-units/1', municipality: '', units: [] })
  return { current: () => index ?? none, refresh }
}
