import { createHmac } from 'node:crypto'

/**
 * The enrolment secret of one unit: HMAC-SHA256 of its path under the installation's key, 43 characters
 * of base64url. Derived and not stored, so that two compilations agree and no list of secrets lies about.
 * @param key 32 bytes that only the installation has.
 * @throws RangeError where the key has another length.
 */
export function enrolmentSecret(key: Uint8Array, unitPath: string): string {
  if (key.length !== 32) throw new RangeError(`The enrolment key has ${key.length} bytes; it must have 32.`)
  return createHmac('sha256', key).update(`fadder enrolment secret 1\n${unitPath}`, 'utf8').digest('base64url')
}
