import { readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { makeFolders } from './make-folders.ts'

/** What writing a bundle asks of a file system. */
export interface Disk {
  /** The text of a file; undefined where there is none. A folder in its place is an error. */
  read: (path: string) => Promise<string | undefined>
  /** The names in a folder; undefined where there is no folder. */
  list: (folder: string) => Promise<string[] | undefined>
  makeFolder: (path: string) => Promise<void>
  write: (path: string, text: string) => Promise<void>
  /** Moves a file on one volume, over whatever file is there: all at once, as far as anybody sees. */
  move: (from: string, to: string) => Promise<void>
  /** Removes a file; nothing there is fine. */
  remove: (path: string) => Promise<void>
  /** Removes a folder that is empty. */
  removeEmpty: (folder: string) => Promise<void>
  /** Removes a folder with all that is in it; nothing there is fine. */
  removeTree: (folder: string) => Promise<void>
}

/** Node's own file system. */
export const nodeDisk: Disk = {
  read: async (path) => await orUndefined(readFile(path, 'utf8')),
  list: async (folder) => await orUndefined(readdir(folder)),
  makeFolder: async (path) => void (await makeFolders(path)),
  write: async (path, text) => await writeFile(path, text),
  move: async (from, to) => await rename(from, to),
  remove: async (path) => await orUndefined(rm(path)),
  removeEmpty: async (folder) => await rmdir(folder),
  removeTree: async (folder) => await rm(folder, { recursive: true, force: true }),
}

/** What was asked for; undefined where there is no such file or folder. */
async function orUndefined<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
