import { hash, type KeyObject } from 'node:crypto'
import { parsedJson } from './json.ts'
import { Manifest, manifestPath } from './outputs/manifest.ts'
import { isSignedBy, publicKeyOf, signaturePath } from './signature.ts'

/** What lies in a folder and is no file that can be read; a link is one that is symbolic, wherever it leads. */
export type NoFile = 'folder' | 'link' | 'special' | 'unreadable'

/** What lies at a path in a bundle's folder: a file's bytes, or what else it is. */
export type Found = Uint8Array | NoFile

/** Something about a bundle that is not as its manifest says; `file` is its path in the bundle. */
export interface BundleFault {
  file: string
  problem: string
}

const problemOf: Record<NoFile, string> = {
  folder: 'is a folder',
  link: 'is a symbolic link',
  special: 'is neither a file nor a folder',
  unreadable: 'can not be read',
}

/**
 * Checks a bundle by itself, without network, plan or desk: every file that the manifest names is there
 * byte for byte, nothing else is, and, where a public key is given, the manifest is signed by it.
 *
 * A browser reads every policy in a folder, through symbolic links too, and where two say different things the
 * last by name holds: so whatever the manifest does not name is a fault, and not only files.
 * @param found all that lies in the bundle's folder, by its path with `/` between, folders and hidden files too.
 * @returns what is wrong; an empty list is a bundle as it was made.
 * @throws SigningKeyUnusable where the public key is none.
 */
export function verifyBundle(found: ReadonlyMap<string, Found>, publicKeyPem?: string): BundleFault[] {
  const key = publicKeyPem === undefined ? undefined : publicKeyOf(publicKeyPem)
  const bytes = found.get(manifestPath)
  if (bytes === undefined)
    return [{ file: manifestPath, problem: 'is missing: this is no bundle, or only a part of one' }]
  if (typeof bytes === 'string') return [{ file: manifestPath, problem: problemOf[bytes] }]
  const manifest = Manifest.safeParse(parsedJson(textOf(bytes)))
  if (!manifest.success)
    return [{ file: manifestPath, problem: 'can not be read: it was changed, or is of another version' }]
  return [
    ...signatureFaults(found.get(signaturePath), bytes, key),
    ...manifest.data.files.flatMap((file) => fileFault(file, found.get(file.path))),
    ...strangers(found, new Set(manifest.data.files.map(({ path }) => path))),
  ]
}

/** A signature that is no file is a fault also where nobody asks who signed. */
function signatureFaults(
  signature: Found | undefined,
  manifest: Uint8Array,
  key: KeyObject | undefined,
): BundleFault[] {
  if (typeof signature === 'string') return [{ file: signaturePath, problem: problemOf[signature] }]
  if (key === undefined) return []
  if (signature === undefined) return [{ file: signaturePath, problem: 'is missing: the bundle is not signed' }]
  if (isSignedBy(manifest, textOf(signature), key)) return []
  return [{ file: signaturePath, problem: 'is not of this manifest by this key' }]
}

function fileFault({ path, bytes, sha256 }: Manifest['files'][number], found: Found | undefined): BundleFault[] {
  if (found === undefined) return [{ file: path, problem: 'is missing' }]
  if (typeof found === 'string')
    return [{ file: path, problem: `${problemOf[found]}, where the manifest names a file` }]
  if (hash('sha256', found) !== sha256)
    return [{ file: path, problem: 'is not what the manifest says: it was changed' }]
  if (found.length === bytes) return []
  return [{ file: path, problem: `has ${found.length} bytes, where the manifest says ${bytes}` }]
}

function strangers(found: ReadonlyMap<string, Found>, files: ReadonlySet<string>): BundleFault[] {
  const folders = new Set([...files].flatMap(foldersAbove))
  return [...found].flatMap(([file, what]) => {
    if (files.has(file) || file === manifestPath || file === signaturePath) return []
    if (what !== 'folder') {
      const problem =
        typeof what === 'string' ? `${problemOf[what]} and is not in the manifest` : 'is not in the manifest'
      return [{ file, problem: `${problem}: it was added` }]
    }
    return folders.has(file) ? [] : [{ file, problem: 'is a folder with no file of the manifest: it was added' }]
  })
}

/** `a` and `a/b` of `a/b/c.json`. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** For reading what a file says; only its bytes tell whether it is as it was. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
