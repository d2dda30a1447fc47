import { classLinkAddress, linkEnd } from './core/class-links.ts'
import type { MadeClassLink } from './core/lending-api.ts'
import { isoTime } from './core/views.ts'
import type { DeskDeps } from './deps.ts'
import { sha256, tokenText } from './digest.ts'

type Deps = Pick<DeskDeps, 'clock' | 'randomBytes'> & { store: Pick<DeskDeps['store'], 'addClassLink'> }

/**
 * Makes a link that can report into a unit and do nothing else. That the unit is in the plan is for the caller to know.
 * @param days how long it lasts; with the school year when undefined.
 */
export async function makeClassLink(
  { store, clock, randomBytes }: Deps,
  { unit, days, by }: { unit: string; days: number | undefined; by: string },
  publicUrl: string,
): Promise<MadeClassLink> {
  const token = tokenText(randomBytes(32))
  const at = clock()
  const endsAt = linkEnd(at, days)
  await store.addClassLink({ tokenSha256: sha256(token), unit, by, at, endsAt })
  return { address: classLinkAddress(publicUrl, token, unit), unit, endsAt: isoTime(endsAt) }
}
