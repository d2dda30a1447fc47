import { decodeProtectedHeader, flattenedVerify } from 'jose'
import * as z from 'zod/mini'
import { largestBody, type DeviceEndpoint } from '../../contract/endpoints.ts'
import { SignedRequest, type InstanceHeader } from '../../contract/signed-request.ts'
import { Refusal } from '../refusal.ts'
import { inflate } from './inflate.ts'
import type { VerifyingKey } from './instance-keys.ts'
import { readBody } from './read-body.ts'

/** Parses what came from outside. @throws Refusal malformed, saying which part of `what` is wrong. */
function parse<Value>(schema: z.ZodMiniType<Value>, value: unknown, what: string): Value {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  throw new Refusal('malformed', `${what} is not as it should be: ${z.prettifyError(parsed.error)}`)
}

/** Parses JSON. @throws Refusal malformed. */
function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed', `${what} is not JSON.`)
  }
}

/** Reads the flattened JWS that a device's request is. @throws Refusal too-large, malformed. */
export async function readEnvelope(request: Request, endpoint: DeviceEndpoint): Promise<SignedRequest> {
  const text = await readBody(request, largestBody[endpoint])
  return parse(SignedRequest, parseJson(text, 'The body'), 'The signed request')
}

/** The protected header, as yet unproven. @throws Refusal malformed. */
export function readHeader<Header>(signed: SignedRequest, schema: z.ZodMiniType<Header>): Header {
  let header: unknown
  try {
    header = decodeProtectedHeader(signed)
  } catch {
    throw new Refusal('malformed', 'The protected header is not JSON in base64url.')
  }
  return parse(schema, header, 'The protected header')
}

/** How a payload is read: by whose key, whether it was deflated, up to what size, and as what. */
interface Opening<Payload> {
  key: VerifyingKey
  zip: InstanceHeader['zip']
  endpoint: DeviceEndpoint
  schema: z.ZodMiniType<Payload>
}

/**
 * Proves the signature, and reads what it is over. Nothing is inflated for who has not signed it.
 * @throws Refusal bad-signature, too-large, malformed.
 */
export async function openPayload<Payload>(
  signed: SignedRequest,
  { key, zip, endpoint, schema }: Opening<Payload>,
): Promise<Payload> {
  const verified = await flattenedVerify(signed, key, { algorithms: ['ES256'] }).catch(() => {
    throw new Refusal('bad-signature', "The signature was not made by the instance's key over these bytes.")
  })
  const bytes = zip === undefined ? verified.payload : inflate(verified.payload, largestBody[endpoint])
  return parse(schema, parseJson(new TextDecoder().decode(bytes), 'The payload'), 'The payload')
}
