import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import crx3 from 'crx3'
import { build } from 'vite'
import * as z from 'zod/mini'
import { makeFolders } from './writing/make-folders.ts'

/** The folder that holds package.json. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** Every archive has this time, so that the same files and key give the same bytes (DOS time begins in 1980). */
const archiveTime = Date.UTC(2000, 0, 1)

const Manifest = z.object({ version: z.string() })

/** Builds the extension with vite into a folder, which is emptied first. */
export async function buildExtension(folder: string): Promise<void> {
  await build({
    root: home,
    configFile: join(home, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
}

/** Builds the board's page with vite into a folder, which is emptied first. */
export async function buildBoard(folder: string): Promise<void> {
  const root = join(home, 'desk', 'board')
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
}

/** The version that a built extension's manifest states. */
export async function versionOf(folder: string): Promise<string> {
  return Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).version
}

/** Packs and signs a built extension; the file appears whole or not at all. */
async function pack(folder: string, keyFile: string, crxFile: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(join(folder, '.vite')))
    .sort()
  const draft = `${crxFile}.draft`
  await crx3(files, { crxPath: draft, keyPath: keyFile, forceDateTime: archiveTime })
  await rename(draft, crxFile)
}

/**
 * Packs a built extension as a CRX3 file, signed, and puts it where the desk looks for it: the package
 * and, after it, the version that the desk announces.
 * @param built folder with the manifest. @param keyFile RSA private key, PKCS #8 PEM.
 * @param into folder for `fadder.crx` and `version`.
 * @returns the package's size in bytes.
 */
export async function packExtension(built: string, keyFile: string, into: string): Promise<number> {
  await makeFolders(into)
  const crxFile = join(into, 'fadder.crx')
  await pack(built, keyFile, crxFile)
  await writeFile(join(into, 'version'), `${await versionOf(built)}\n`)
  return (await stat(crxFile)).size
}
