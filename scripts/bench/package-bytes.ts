import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** One file of a build: as it lies, and deflated by itself as in the package. */
export interface FileBytes {
  path: string
  bytes: number
  deflated: number
}

/** Every file of a folder, the largest in the package first. */
export async function fileBytes(folder: string): Promise<FileBytes[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const measured = files.map(async (file): Promise<FileBytes> => {
    const content = await readFile(file)
    const { length: deflated } = deflateRawSync(content, { level: 9 })
    return { path: relative(folder, file), bytes: content.length, deflated }
  })
  return (await Promise.all(measured)).sort((one, other) => other.deflated - one.deflated)
}
