import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Found } from '../policies/verify-bundle.ts'

/**
 * All that lies below a folder, by its path within it with `/` between: files by their bytes, and whatever else
 * there is. No symbolic link is followed.
 * @throws Error of the file system, where the folder itself can't be read.
 */
export async function readBundle(folder: string): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  await readInto(found, folder, '')
  return found
}

async function readInto(found: Map<string, Found>, folder: string, within: string): Promise<void> {
  const entries = await readdir(join(folder, within), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    found.set(path, await foundAt(join(folder, path), entry))
    if (entry.isDirectory()) await readInto(found, folder, path).catch(() => found.set(path, 'unreadable'))
  }
}

async function foundAt(place: string, entry: Dirent): Promise<Found> {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? await readFile(place).catch(() => 'unreadable' as const) : 'special'
}
