import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it as far as they are missing; one that is there already is fine.
 *
 * Node's own way to do so (`recursive`) never ends where a folder that is there lets none be made in it and says
 * ENOENT, as /proc does: it makes the one above, finds it there, and begins again. This one goes up and down once.
 */
export async function makeFolders(folder: string): Promise<void> {
  if (await isMade(folder)) return
  await makeFolders(dirname(folder))
  if (!(await isMade(folder))) throw new Error(`no folder can be made in ${dirname(folder)}`)
}

/** Makes a folder, or finds it there; false where the one above seems to be missing. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' && dirname(folder) !== folder) return false
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return true
    throw error
  }
}
