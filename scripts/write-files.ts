import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { manifestPath } from '../policies/outputs/manifest.ts'
import { signaturePath } from '../policies/signature.ts'
import { standing } from './writing/contents.ts'
import { nodeDisk, type Disk } from './writing/disk.ts'
import { alone, FolderTaken } from './writing/folder-lock.ts'
import { clearStages, isWithin, LeftHalfWay, putBack, putInPlace, stageName } from './writing/journal.ts'

/** Which files a writing touched, by their paths within the folder. */
export interface Written {
  written: string[]
  unchanged: string[]
  removed: string[]
}

/** Thrown where a folder can't be written; the message says what to do. */
export class FilesUnwritable extends Error {
  override name = 'FilesUnwritable'
}

/**
 * Writes a bundle or a site, with its manifest, into a folder, all of it or nothing: everything is staged on the same
 * volume first, then moved in file by file, and moved back if one fails. A writing that was killed is put back by the
 * next one, before it begins; until then the folder has no manifest, so that half a bundle can't pass for a whole one.
 *
 * Unchanged files are left alone; files of the folder's earlier bundle that are no longer made are
 * removed; a file that no bundle made is never touched. One folder has one writing at a time.
 * @throws FilesUnwritable with the folder as it was, unless its message says otherwise.
 */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
  folder: string,
  disk: Disk = nodeDisk,
): Promise<Written> {
  for (const path of files.keys()) refuseStrayPath(path)
  return await inFolder(folder, async (root) => {
    await putBack(disk, root)
    const { had, ...plan } = await changes(disk, root, files)
    if (plan.written.length + plan.removed.length > 0) await carryOut(disk, root, files, { ...plan, had })
    return plan
  })
}

/**
 * Puts a folder back as it was before a writing that was killed.
 * @returns whether there was one.
 * @throws FilesUnwritable
 */
export async function mendFolder(folder: string, disk: Disk = nodeDisk): Promise<boolean> {
  refuseNoName(folder)
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return false
  return await inFolder(folder, async (root) => await putBack(disk, root))
}

/** Does something alone in a folder; whatever goes wrong says what to do. */
async function inFolder<Result>(folder: string, action: (root: string) => Promise<Result>): Promise<Result> {
  refuseNoName(folder)
  const root = resolve(folder)
  try {
    await refuseNonFolder(root)
    return await alone(root, async () => await action(root))
  } catch (error) {
    if (error instanceof FilesUnwritable) throw error
    const why = error instanceof Error ? error.message : String(error)
    if (error instanceof LeftHalfWay)
      throw new FilesUnwritable(
        `${root} was left half written: ${why}. Free the disk and compile again: that puts back what was there first.`,
        { cause: error },
      )
    const remedy =
      error instanceof FolderTaken
        ? 'Wait until it has ended, and compile again.'
        : 'Check that the folder can be written and that the disk is not full.'
    throw new FilesUnwritable(`Nothing was written to ${root}: ${why}. ${remedy}`, { cause: error })
  }
}

/** An empty name, as of a variable that is not set, would be the current folder. */
function refuseNoName(folder: string): void {
  if (folder.trim() === '')
    throw new FilesUnwritable('The name of the folder is empty. Name the folder that is to be written.')
}

function refuseStrayPath(path: string): void {
  if (!isWithin(path))
    throw new FilesUnwritable(`The path ${JSON.stringify(path)} would leave the folder. Give paths within it.`)
}

async function refuseNonFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (found && !found.isDirectory())
    throw new FilesUnwritable(`${root} is a file. Name a folder, or a place where one can be made.`)
}

async function textOf(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return await disk.read(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new FilesUnwritable(`${path} is a folder, where a file is to be. Move it away.`, { cause: error })
    throw error
  }
}

/** The files that an earlier writing of the same kind put here. */
async function ownFiles(disk: Disk, root: string, next: string): Promise<Set<string>> {
  const text = await textOf(disk, join(root, manifestPath))
  if (text === undefined) return new Set()
  const { own, other } = standing(text, next)
  if (other !== undefined)
    throw new FilesUnwritable(`Nothing was written to ${root}: ${other} lies there. Name another folder.`)
  return new Set(own && [manifestPath, signaturePath, ...own])
}

interface Changes extends Written {
  /** Those of the written and removed files that are there now. */
  had: string[]
}

async function changes(disk: Disk, root: string, files: ReadonlyMap<string, string>): Promise<Changes> {
  const own = await ownFiles(disk, root, files.get(manifestPath) ?? '')
  const result: Changes = { written: [], unchanged: [], removed: [], had: [] }
  const foreign: string[] = []
  for (const [path, text] of files) {
    const before = await textOf(disk, join(root, path))
    if (before === text) result.unchanged.push(path)
    else if (before !== undefined && !own.has(path)) foreign.push(path)
    else result.written.push(path)
    if (before !== undefined && before !== text) result.had.push(path)
  }
  if (foreign.length > 0)
    throw new FilesUnwritable(
      `Nothing was written to ${root}: it has files that no bundle made (${foreign.join(', ')}). ` +
        'Name another folder, or move them away.',
    )
  for (const path of own) {
    if (files.has(path)) continue
    refuseStrayPath(path)
    if ((await textOf(disk, join(root, path))) !== undefined) result.removed.push(path)
  }
  result.had.push(...result.removed)
  return result
}

async function carryOut(
  disk: Disk,
  root: string,
  files: ReadonlyMap<string, string>,
  { written, removed, had }: Changes,
): Promise<void> {
  const stage = stageName(randomBytes(6).toString('hex'))
  try {
    await disk.makeFolder(join(root, stage))
    for (const path of written) {
      const place = join(root, stage, 'new', path)
      await disk.makeFolder(dirname(place))
      await disk.write(place, files.get(path) ?? '')
    }
    await putInPlace(disk, root, { stage, written, removed, had })
  } finally {
    // What can't be cleared now is cleared by the next writing; this one is done or undone all the same.
    await clearStages(disk, root).catch(() => undefined)
  }
}
