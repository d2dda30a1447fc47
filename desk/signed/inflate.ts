import { inflateRawSync } from 'node:zlib'
import * as z from 'zod/mini'
import { Refusal } from '../refusal.ts'

/** What zlib answers when it is asked for `info`, which its types don't tell. */
const Inflated = z.object({ buffer: z.instanceof(Uint8Array), engine: z.object({ bytesWritten: z.int() }) })

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

function malformed(): Refusal {
  return new Refusal(
    'malformed',
    'The payload is not one whole raw deflate stream (RFC 1951), which its "zip" says it is.',
  )
}

/**
 * Inflates a payload, and never to more than `most` bytes: zlib stops there, whatever the stream would
 * come to. At 256 KiB that is half a millisecond, less than what a thread of its own would cost.
 * @throws Refusal too-large, malformed.
 */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  let answer: unknown
  try {
    answer = inflateRawSync(bytes, { maxOutputLength: most, info: true })
  } catch (error) {
    if (!isTooLarge(error)) throw malformed()
    throw new Refusal('too-large', `The payload inflates to more than ${most} bytes. Send less at a time.`)
  }
  const { buffer, engine } = z.parse(Inflated, answer)
  // What stands behind the stream's end would be signed and never read.
  if (engine.bytesWritten !== bytes.byteLength) throw malformed()
  return buffer
}
