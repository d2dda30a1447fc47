import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inOwnNamespace } from '../../scripts/browser/policy-launcher.ts'

/**
 * Why a journey can't start its browser, where the machine gives no namespace to mount a policy in, or a small disk;
 * undefined where it does. A journey that was passed over for it would look like one that has been made.
 */
export async function namespaceRefused(folder: string): Promise<string | undefined> {
  const [program, option] = inOwnNamespace()
  try {
    await promisify(execFile)(program, [option, 'mount', '-t', 'tmpfs', 'tmpfs', folder])
    return undefined
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `A journey needs a mount namespace for its browser's policy, and this machine gives none: ${why}`
  }
}
