import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { manifest } from '../../policies/outputs/manifest.ts'

/** A folder of the test's own; removed afterwards. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-write-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A bundle of some files with the manifest that names them. */
export function bundle(files: Record<string, string>): Map<string, string> {
  const map = new Map(Object.entries(files))
  const facts = { municipality: 'T', planSha256: '0'.repeat(64), extensionId: '', deskUrl: '' }
  return map.set('manifest.json', manifest(facts, [], [], map))
}

/** Every file beneath a folder with its text, hidden ones too; and every folder, with a slash behind. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: Record<string, string> = {}
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isFile()) found[name] = await readFile(path, 'utf8')
    else if ((await readdir(path)).length === 0) found[`${name}/`] = 'an empty folder'
  }
  return found
}
