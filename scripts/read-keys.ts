import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** Thrown where a key file can't be used; the message says what to do. */
export class KeyUnusable extends Error {
  override name = 'KeyUnusable'
}

/**
 * The private key that signs bundles, in PEM.
 * @throws KeyUnusable where the file can't be read; whether it holds such a key is seen when it signs.
 */
export async function readSigningKey(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: unknown) => {
    const remedy = 'Make one: policies keygen --out FILE.'
    throw new KeyUnusable(`The signing key can't be read: ${reasonOf(error)}. ${remedy}`, { cause: error })
  })
}

/**
 * The 32 bytes that enrolment secrets are derived from; the file may hold them as hexadecimal digits.
 * @throws KeyUnusable
 */
export async function readEnrolmentKey(path: string): Promise<Uint8Array> {
  const remedy = 'Name a file of 32 bytes or 64 hexadecimal digits.'
  const bytes = await startOf(path).catch((error: unknown) => {
    throw new KeyUnusable(`The enrolment key can't be read: ${reasonOf(error)}. ${remedy}`, { cause: error })
  })
  const digits = bytes.toString('latin1').trim()
  if (/^[0-9a-f]{64}$/i.test(digits)) return Uint8Array.from(Buffer.from(digits, 'hex'))
  if (bytes.length === 32) return Uint8Array.from(bytes)
  const many = bytes.length > longestKey ? `more than ${longestKey}` : bytes.length
  throw new KeyUnusable(`The enrolment key ${path} has ${many} bytes. ${remedy}`)
}

const longestKey = 1000

/** The start of a file: one that is no key may be endless, such as /dev/urandom. */
async function startOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  // `end` is inclusive: one byte more than is allowed shows that there are too many.
  for await (const chunk of createReadStream(path, { end: longestKey })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
