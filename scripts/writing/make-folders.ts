import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it as far as they are missing; one that is there already is fine.
 *
 * Node's own way to do so (`recursive`) never ends where a folder that is there lets none be made in it and says
 * ENOENT, as /proc does: it makes the one above, finds it there, and begins again. This one goes up and down once.
 * @param mode of those that are made, as far as the process's mask allows.
 * @returns those that were made, outermost first.
 */
export async function makeFolders(folder: string, mode = 0o777): Promise<string[]> {
  const first = await make(folder, mode)
  if (first !== 'nowhere') return first === 'made' ? [folder] : []
  const above = await makeFolders(dirname(folder), mode)
  const second = await make(folder, mode)
  if (second === 'nowhere') throw new Error(`no folder can be made in ${dirname(folder)}`)
  return second === 'made' ? [...above, folder] : above
}

/** Makes a folder, or finds it there, or finds that the one above seems to be missing. */
async function make(folder: string, mode: number): Promise<'made' | 'found' | 'nowhere'> {
  try {
    await mkdir(folder, { mode })
    return 'made'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' && dirname(folder) !== folder) return 'nowhere'
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return 'found'
    throw error
  }
}
