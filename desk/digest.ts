import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Random bytes as a text that can stand in a cookie or an address. */
export function tokenText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
