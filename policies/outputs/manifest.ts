import * as z from 'zod'
import { sha256 } from '../digest.ts'
import type { Given } from '../given.ts'
import { jsonFile } from '../json.ts'
import type { OpenWindow } from '../compiled.ts'

/** Where the manifest lies in a bundle. */
export const manifestPath = 'manifest.json'

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** A bundle's table of contents: which plan it came from, where each unit lies, and every file's digest. */
export const Manifest = z.object({
  format: z.literal('fadder-bundle/1'),
  municipality: z.string(),
  /** SHA-256 of what the plan and its packs say, however they are laid out. */
  planSha256: Digest,
  extensionId: z.string(),
  deskUrl: z.string(),
  units: z.array(z.object({ path: z.string(), revision: z.string(), folder: z.string() })),
  /** Times in which something else holds; from and until are instants. */
  windows: z.array(z.object({ id: z.string(), from: z.string(), until: z.string(), folder: z.string() })),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: Digest })),
})
export type Manifest = z.infer<typeof Manifest>

/** What a bundle says of itself, beside its files. */
export type BundleFacts = Pick<Manifest, 'municipality' | 'planSha256' | 'extensionId' | 'deskUrl'>

export function manifest(
  facts: BundleFacts,
  units: readonly { given: Given; folder: string }[],
  windows: readonly OpenWindow[],
  files: ReadonlyMap<string, string>,
): string {
  const contents: Manifest = {
    format: 'fadder-bundle/1',
    ...facts,
    units: units.map(({ given, folder }) => ({ path: given.unit.path, revision: given.settings.revision, folder })),
    windows: windows.map(({ window, from, until, folder }) => ({ id: window.id, from, until, folder })),
    files: [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  }
  return jsonFile(contents)
}
