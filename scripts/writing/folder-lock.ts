import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolders } from './make-folders.ts'

const lockPath = '.fadder-lock'

/** Thrown where somebody else is writing to the folder. */
export class FolderTaken extends Error {
  override name = 'FolderTaken'
}

/**
 * Does something while no other process, and nobody else in this one, does so in the same folder, which is made.
 *
 * The lock is the operating system's, by way of an empty database: it ends with its process however that ends, so
 * that no lock is ever left behind, only a file of no bytes that the next one takes over.
 * @throws FolderTaken at once where the folder is taken.
 */
export async function alone<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  await makeFolders(folder)
  const path = join(folder, lockPath)
  const database = taken(path)
  try {
    return await action()
  } finally {
    // Removed while it is still held: whoever waited for this very file sees that it is no longer there.
    if (process.platform !== 'win32') rmSync(path, { force: true })
    database.close()
    if (process.platform === 'win32') removeUnlessTaken(path)
  }
}

function taken(path: string): DatabaseSync {
  for (;;) {
    makeEmpty(path)
    const before = inodeOf(path)
    const database = new DatabaseSync(path, { timeout: 0 })
    try {
      database.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      database.close()
      if (error instanceof Error && 'errcode' in error && error.errcode === 5)
        throw new FolderTaken('another compile is writing there at this moment', { cause: error })
      throw error
    }
    if (before !== undefined && inodeOf(path) === before) return database
    // The one before removed the file between: this lock is on a file that nobody else will find.
    database.close()
  }
}

/** Windows removes no file that somebody has open: neither before it is closed, nor where the next one has it. */
function removeUnlessTaken(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Whoever has it removes it.
  }
}

/** Never opened where it is there: closing it would end a lock that this process has on it. */
function makeEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino
}
