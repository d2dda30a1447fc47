import { sha256 } from '../digest.ts'
import { jsonFile } from '../json.ts'
import { planDigest } from '../plan/plan-digest.ts'
import type { Plan } from '../plan/plan.ts'

/** Version of the site's table of contents. */
export const siteFormat = 'fadder-site/1'

/** The site's table of contents, by which whoever writes the next one knows which files are its own. */
export function siteManifest(plan: Plan, files: ReadonlyMap<string, string>): string {
  return jsonFile({
    format: siteFormat,
    municipality: plan.municipality,
    planSha256: planDigest(plan),
    files: [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
  })
}
