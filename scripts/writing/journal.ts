import { dirname, join } from 'node:path'
import * as z from 'zod'
import { manifestPath } from '../../policies/outputs/manifest.ts'
import type { Disk } from './disk.ts'

const journalPath = '.fadder-writing.json'
const stagePrefix = '.fadder-staging-'

/** Whether a path, its parts joined by slashes, leads to a place within the folder that it counts from. */
export function isWithin(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\'))
}

const Path = z.string().refine(isWithin)

/**
 * What a writing is about to do. It lies in the bundle's folder from before the first file is moved until the last
 * one has been: as long as it is there, the folder can be put back as it was.
 */
const Journal = z.strictObject({
  /** The folder of new files in `new/`, and of those that made way for them in `old/`. */
  stage: z.string().regex(/^\.fadder-staging-[0-9a-f]+$/),
  /** Files that are moved in. */
  written: z.array(Path),
  /** Files that are moved away. */
  removed: z.array(Path),
  /** Those of both that were there before. */
  had: z.array(Path),
})
export type Journal = z.infer<typeof Journal>

/** Thrown where a writing failed and what it had done could not be undone; the next one undoes it. */
export class LeftHalfWay extends Error {
  override name = 'LeftHalfWay'
}

export function stageName(random: string): string {
  return stagePrefix + random
}

/** Moves the new files in, all of them or none: after a failure the folder is as it was, and the failure is thrown. */
export async function putInPlace(disk: Disk, root: string, journal: Journal): Promise<void> {
  const draft = join(root, journal.stage, 'journal.json')
  await disk.write(draft, JSON.stringify(journal))
  // A journal cut off in the middle would be worse than none: it is whole before it has its name.
  await disk.move(draft, join(root, journalPath))
  try {
    await moveAll(disk, root, journal)
    for (const path of journal.removed) await removeEmptyFolders(disk, root, dirname(path))
  } catch (error) {
    await putBack(disk, root).catch((cause: unknown) => {
      throw new LeftHalfWay(error instanceof Error ? error.message : String(error), { cause })
    })
    throw error
  }
  // From here on it is the new bundle that holds.
  await disk.remove(join(root, journalPath))
}

/** The manifest goes first and comes last: between the two there is no bundle, rather than half of one. */
async function moveAll(disk: Disk, root: string, { stage, written, removed, ...journal }: Journal): Promise<void> {
  const had = new Set(journal.had)
  const aside = (path: string) => moveTo(disk, join(root, path), join(root, stage, 'old', path))
  const inPlace = (path: string) => moveTo(disk, join(root, stage, 'new', path), join(root, path))
  const withManifest = written.includes(manifestPath)
  if (withManifest && had.has(manifestPath)) await aside(manifestPath)
  for (const path of removed) await aside(path)
  for (const path of written) {
    if (path === manifestPath) continue
    if (had.has(path)) await aside(path)
    await inPlace(path)
  }
  if (withManifest) await inPlace(manifestPath)
}

/**
 * Puts a folder back as it was before a writing that was broken off, and clears what that one left. It can be broken
 * off itself and taken up again.
 * @returns whether there was anything to put back.
 */
export async function putBack(disk: Disk, root: string): Promise<boolean> {
  const text = await disk.read(join(root, journalPath))
  if (text !== undefined) {
    await undo(disk, root, parsed(text))
    await disk.remove(join(root, journalPath))
  }
  await clearStages(disk, root)
  return text !== undefined
}

/** As in moving in, the manifest goes first and comes last. */
async function undo(disk: Disk, root: string, { stage, written, removed, ...journal }: Journal): Promise<void> {
  const had = new Set(journal.had)
  const old = join(root, stage, 'old')
  const isAside = async (path: string) => (await disk.read(join(old, path))) !== undefined
  const back = async (path: string) => {
    if (had.has(path) && (await isAside(path))) await moveTo(disk, join(old, path), join(root, path))
  }
  if (had.has(manifestPath) && (await isAside(manifestPath))) await disk.remove(join(root, manifestPath))
  const made = written.filter((path) => !had.has(path))
  for (const path of made.toSorted((a, b) => Number(b === manifestPath) - Number(a === manifestPath))) {
    await disk.remove(join(root, path))
    await removeEmptyFolders(disk, root, dirname(path))
  }
  for (const path of [...removed, ...written]) if (path !== manifestPath) await back(path)
  await back(manifestPath)
}

function parsed(text: string): Journal {
  try {
    return Journal.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`${journalPath} there is none of Fadder's; remove it`, { cause })
  }
}

/** Removes what was staged, save where a journal says that it may be needed. */
export async function clearStages(disk: Disk, root: string): Promise<void> {
  const names = (await disk.list(root)) ?? []
  if (names.includes(journalPath)) return
  for (const name of names) if (name.startsWith(stagePrefix)) await disk.removeTree(join(root, name))
}

async function moveTo(disk: Disk, from: string, to: string): Promise<void> {
  await disk.makeFolder(dirname(to))
  await disk.move(from, to)
}

/** Removes a folder within the bundle's, and those above it, as far as they are empty. */
async function removeEmptyFolders(disk: Disk, root: string, folder: string): Promise<void> {
  if (folder === '.') return
  const names = await disk.list(join(root, folder))
  if (names !== undefined && names.length > 0) return
  if (names !== undefined) await disk.removeEmpty(join(root, folder))
  await removeEmptyFolders(disk, root, dirname(folder))
}
