import { Refusal } from '../refusal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

function tooLarge(most: number): Refusal {
  return new Refusal('too-large', `The body is larger than ${most} bytes. Send less at a time.`)
}

async function readCounting(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    // Leaving the loop cancels the stream: the rest is not read.
    if (size > most) throw tooLarge(most)
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

/**
 * Reads a request's body as UTF-8, and never more than `most` bytes of it, whether its length is
 * declared or not.
 * @throws Refusal too-large, malformed.
 */
export async function readBody(request: Request, most: number): Promise<string> {
  const declared = request.headers.get('Content-Length')
  if (declared !== null && Number(declared) > most) throw tooLarge(most)
  const { body } = request
  if (body === null) return ''
  // A declared length binds: the HTTP parser hands over that many bytes and no more.
  const bytes =
    declared !== null && /^\d+$/.test(declared) ? await request.arrayBuffer() : await readCounting(body, most)
  if (bytes.byteLength > most) throw tooLarge(most)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Refusal('malformed', 'The body is not UTF-8.')
  }
}
