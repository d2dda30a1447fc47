import { sha256 } from './digest.ts'
import { Manifest, manifestPath } from './outputs/manifest.ts'
import { isSignedBy, signaturePath } from './signature.ts'

/** Something about a bundle that is not as its manifest says; `file` is its path in the bundle. */
export interface BundleFault {
  file: string
  problem: string
}

/**
 * Checks a bundle by itself, without network, plan or desk: every file that the manifest names is there
 * with its digest, no other is, and, where a public key is given, the manifest is signed by it.
 * @param files every file of the bundle's folder, by its path with `/` between.
 * @returns what is wrong; an empty list is a bundle as it was made.
 * @throws SigningKeyUnusable where the public key is none.
 */
export function verifyBundle(files: ReadonlyMap<string, string>, publicKeyPem?: string): BundleFault[] {
  const text = files.get(manifestPath)
  if (text === undefined)
    return [{ file: manifestPath, problem: 'is missing: this is no bundle, or only a part of one' }]
  const manifest = Manifest.safeParse(parsedJson(text))
  if (!manifest.success)
    return [{ file: manifestPath, problem: 'can not be read: it was changed, or is of another version' }]
  return [
    ...signatureFaults(files, text, publicKeyPem),
    ...manifest.data.files.flatMap(({ path, sha256: digest }) => fileFault(path, digest, files.get(path))),
    ...strangers(files, new Set(manifest.data.files.map(({ path }) => path))),
  ]
}

function signatureFaults(files: ReadonlyMap<string, string>, text: string, publicKeyPem?: string): BundleFault[] {
  if (publicKeyPem === undefined) return []
  const signature = files.get(signaturePath)
  if (signature === undefined) return [{ file: signaturePath, problem: 'is missing: the bundle is not signed' }]
  if (isSignedBy(text, signature, publicKeyPem)) return []
  return [{ file: signaturePath, problem: 'is not of this manifest by this key' }]
}

function fileFault(path: string, digest: string, text: string | undefined): BundleFault[] {
  if (text === undefined) return [{ file: path, problem: 'is missing' }]
  return sha256(text) === digest ? [] : [{ file: path, problem: 'is not what the manifest says: it was changed' }]
}

function strangers(files: ReadonlyMap<string, string>, known: ReadonlySet<string>): BundleFault[] {
  return [...files.keys()]
    .filter((path) => !known.has(path) && path !== manifestPath && path !== signaturePath)
    .map((path) => ({ file: path, problem: 'is not in the manifest: it was added' }))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
