import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Manifest, manifestPath } from '../policies/outputs/manifest.ts'
import { signaturePath } from '../policies/signature.ts'

/** Which files a writing touched, by their paths within the folder. */
export interface Written {
  written: string[]
  unchanged: string[]
  removed: string[]
}

/** Thrown where a folder can't be written; nothing in it has changed, and the message says what to do. */
export class FilesUnwritable extends Error {
  override name = 'FilesUnwritable'
}

/** What is about to be written stands here until it is, so that a broken writing can be taken up again. */
const journalPath = '.fadder-writing.json'
const stagePrefix = '.fadder-staging-'

/**
 * Writes a bundle into a folder, all of it or nothing as far as a file system allows: everything is
 * staged on the same volume first, then put in place file by file, and put back if one fails.
 *
 * Unchanged files are left alone; files of the folder's earlier bundle that are no longer made are
 * removed; a file that no bundle made is never touched.
 * @throws FilesUnwritable with the folder as it was.
 */
export async function writeFiles(files: ReadonlyMap<string, string>, folder: string): Promise<Written> {
  const root = resolve(folder)
  for (const path of files.keys()) refuseStrayPath(path)
  try {
    await refuseNonFolder(root)
    await mkdir(root, { recursive: true })
    const own = await ownFiles(root)
    const plan = await changes(root, files, own)
    if (plan.written.length + plan.removed.length > 0) await carryOut(root, files, plan, own)
    return plan
  } catch (error) {
    if (error instanceof FilesUnwritable) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new FilesUnwritable(
      `Nothing was written to ${root}: ${why}. Check that the folder can be written and that the disk is not full.`,
      { cause: error },
    )
  }
}

function refuseStrayPath(path: string): void {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\')))
    throw new FilesUnwritable(`The path ${JSON.stringify(path)} would leave the folder. Give paths within it.`)
}

async function refuseNonFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (found && !found.isDirectory())
    throw new FilesUnwritable(`${root} is a file. Name a folder, or a place where one can be made.`)
}

/** The text of a file; undefined where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code === 'EISDIR') throw new FilesUnwritable(`${path} is a folder, where a file is to be. Move it away.`)
    throw error
  }
}

function filesOf(text: string | undefined): string[] {
  if (text === undefined) return []
  try {
    const parsed = Manifest.safeParse(JSON.parse(text))
    return parsed.success ? [manifestPath, signaturePath, ...parsed.data.files.map((file) => file.path)] : []
  } catch {
    return []
  }
}

/** The files that an earlier bundle, or a writing that was broken off, put here. */
async function ownFiles(root: string): Promise<Set<string>> {
  const texts = await Promise.all([textOf(join(root, manifestPath)), textOf(join(root, journalPath))])
  return new Set(texts.flatMap(filesOf))
}

async function changes(root: string, files: ReadonlyMap<string, string>, own: Set<string>): Promise<Written> {
  const result: Written = { written: [], unchanged: [], removed: [] }
  const foreign: string[] = []
  for (const [path, text] of files) {
    const before = await textOf(join(root, path))
    if (before === text) result.unchanged.push(path)
    else if (before !== undefined && !own.has(path)) foreign.push(path)
    else result.written.push(path)
  }
  if (foreign.length > 0)
    throw new FilesUnwritable(
      `Nothing was written to ${root}: it has files that no bundle made (${foreign.join(', ')}). ` +
        'Name another folder, or move them away.',
    )
  for (const path of own) {
    if (files.has(path)) continue
    refuseStrayPath(path)
    if ((await textOf(join(root, path))) !== undefined) result.removed.push(path)
  }
  return result
}

async function carryOut(
  root: string,
  files: ReadonlyMap<string, string>,
  { written, removed }: Written,
  own: Set<string>,
): Promise<void> {
  await clearOldStages(root)
  const stage = join(root, stagePrefix + randomBytes(6).toString('hex'))
  try {
    for (const path of written) await writeIn(join(stage, 'new', path), files.get(path) ?? '')
    const bothBundles = [...new Set([...own, ...files.keys()])].map((path) => ({ path, bytes: 0, sha256: noDigest }))
    await writeFile(join(root, journalPath), journal(bothBundles))
    await putInPlace(root, stage, written, removed)
    await rm(join(root, journalPath))
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
  for (const path of removed) await removeEmptyFolders(root, dirname(path))
}

const noDigest = '0'.repeat(64)

function journal(files: Manifest['files']): string {
  const facts = { municipality: '', planSha256: noDigest, extensionId: '', deskUrl: '' }
  return JSON.stringify({ format: 'fadder-bundle/1', ...facts, units: [], files } satisfies Manifest)
}

async function writeIn(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function moveIn(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}

/** Moves what was there aside and what is new in; a failure moves everything back before it is thrown. */
async function putInPlace(root: string, stage: string, written: string[], removed: string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  // The manifest last: while it names the old bundle, the journal beside it names both.
  const inOrder = [...written].sort((a, b) => Number(a === manifestPath) - Number(b === manifestPath))
  try {
    for (const path of [...removed, ...inOrder]) {
      const place = join(root, path)
      const aside = join(stage, 'old', path)
      if ((await textOf(place)) !== undefined) {
        await moveIn(place, aside)
        undo.push(() => rename(aside, place))
      }
      if (removed.includes(path)) continue
      await moveIn(join(stage, 'new', path), place)
      undo.push(() => rm(place))
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step()
    await rm(join(root, journalPath), { force: true })
    throw error
  }
}

/** What a writing left behind that was broken off by a power cut. */
async function clearOldStages(root: string): Promise<void> {
  for (const name of await readdir(root))
    if (name.startsWith(stagePrefix)) await rm(join(root, name), { recursive: true, force: true })
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  if (folder === '.') return
  const left = await readdir(join(root, folder)).catch(() => ['something'])
  if (left.length > 0) return
  await rmdir(join(root, folder))
  await removeEmptyFolders(root, dirname(folder))
}
