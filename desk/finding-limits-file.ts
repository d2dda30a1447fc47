import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { findingLimits } from './core/finding-limits.ts'
import type { FleetLimits } from './core/fleet/fleet-limits.ts'

/** The file's name in the desk's data folder. */
export const findingLimitsFile = 'finding-limits.json'

/** The file is there and can't be used; the message says what is wrong with it. */
export class FindingLimitsUnusable extends Error {
  override name = 'FindingLimitsUnusable'
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The limits that the desk judges the fleet by: the defaults, with what the file in `folder` says instead.
 * Without a file the defaults hold. It is read once, when the desk starts.
 * @throws FindingLimitsUnusable
 */
export async function readFindingLimits(folder: string): Promise<FleetLimits> {
  const file = join(folder, findingLimitsFile)
  try {
    const text = await textOf(file)
    return findingLimits(text === undefined ? {} : JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.core.$ZodError ? z.prettifyError(error) : String(error)
    throw new FindingLimitsUnusable(
      `The limits in ${file} can't be used: ${why}. Each has watch, act and slack, as in docs/for-it.md; or remove the file.`,
    )
  }
}
