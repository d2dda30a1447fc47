import * as z from 'zod/mini'
import { Refusal } from '../refusal.ts'
import { readBody } from '../signed/read-body.ts'

/** A technician's answer is a thousand characters at most; this is far above. */
const largestBoardBody = 16 * 1024

/** Reads what the board's pages send. @throws Refusal not-json, too-large, bad-request. */
export async function readBoardBody<Value>(request: Request, schema: z.ZodMiniType<Value>): Promise<Value> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('not-json', 'Send the body as application/json.')
  const text = await readBody(request, largestBoardBody)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal('bad-request', 'The body is not JSON.')
  }
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  throw new Refusal('bad-request', `The body is not as it should be: ${z.prettifyError(parsed.error)}`)
}
