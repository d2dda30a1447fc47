import { signInAddress, signInLinkMs } from './core/sign-in.ts'
import type { DeskDeps } from './deps.ts'
import { sha256, tokenText } from './digest.ts'

/**
 * Makes a one-time sign-in link for a person; what they do at the desk carries `name`.
 * @returns the address to open, good once and for an hour.
 */
export async function makeSignInLink(
  {
    store,
    clock,
    randomBytes,
  }: Pick<DeskDeps, 'clock' | 'randomBytes'> & { store: Pick<DeskDeps['store'], 'addSignInLink'> },
  name: string,
  publicUrl: string,
): Promise<string> {
  const token = tokenText(randomBytes(32))
  await store.addSignInLink({ tokenSha256: sha256(token), name, expiresAt: clock() + signInLinkMs })
  return signInAddress(publicUrl, token)
}
