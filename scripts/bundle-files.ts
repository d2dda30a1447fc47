import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * Every file below a folder, by its path within it with `/` between.
 * @throws Error of the file system, where the folder can't be read.
 */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files
      .sort()
      .map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file, 'utf8')] as const),
  )
  return new Map(texts)
}
