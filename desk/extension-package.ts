import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from './log.ts'

export interface ExtensionPackage {
  /** As the package's manifest has it. */
  version: string
  crx: Uint8Array<ArrayBuffer>
}

/** What a folder of the packed extension holds: the package, and its version as one line of text. */
const packageFile = 'fadder.crx'
const versionFile = 'version'

/** Reads the packed extension, anew when it has changed. A missing or broken one is logged and answers undefined. */
export function extensionFolder(folder: string, log: Log): () => Promise<ExtensionPackage | undefined> {
  let known: { mark: string; value: ExtensionPackage } | undefined

  async function mark(): Promise<string> {
    const stats = await Promise.all([packageFile, versionFile].map((name) => stat(join(folder, name))))
    return stats.map(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`).join(' ')
  }

  async function read(): Promise<ExtensionPackage> {
    const version = (await readFile(join(folder, versionFile), 'utf8')).trim()
    if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version))
      throw new Error(`the file ${versionFile} should hold a version such as 0.1.0`)
    return { version, crx: new Uint8Array(await readFile(join(folder, packageFile))) }
  }

  return async () => {
    try {
      const present = await mark()
      if (known?.mark !== present) known = { mark: present, value: await read() }
      return known.value
    } catch (error) {
      log({ event: 'package-unusable', folder, why: error instanceof Error ? error.message : String(error) })
      return undefined
    }
  }
}
