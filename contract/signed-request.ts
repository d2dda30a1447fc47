import * as z from 'zod/mini'
import { deflated } from './deflated.ts'

const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/))

/** A P-256 public key as RFC 7517 writes it. */
export const PublicKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Base64Url, y: Base64Url })
export type PublicKey = z.infer<typeof PublicKey>

/** The body of every request from a device: a flattened JWS (RFC 7515 section 7.2.2). */
export const SignedRequest = z.object({ protected: Base64Url, payload: Base64Url, signature: Base64Url })
export type SignedRequest = z.infer<typeof SignedRequest>

const common = {
  alg: z.literal('ES256'),
  /** The full address that the request is for (RFC 8555 section 6.4): it can't be replayed elsewhere. */
  url: z.url(),
  /** Seconds since 1970 by the device's clock, corrected by what the desk has told it. */
  iat: z.int(),
  /** Unique for each request; the desk refuses a second one. */
  jti: z.uuid(),
  /** That the payload was deflated before it was signed; absent where it stands as it is. */
  zip: z.optional(z.literal(deflated)),
}

/** The protected header of an enrolment carries the key itself; all others name the instance. */
export const EnrolmentHeader = z.object({ ...common, jwk: PublicKey })
export const InstanceHeader = z.object({ ...common, kid: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) })
export type InstanceHeader = z.infer<typeof InstanceHeader>

/** How far a request's `iat` may lie from the desk's clock, in seconds, either way. */
export const freshnessSeconds = 300

/**
 * The content type of a signed request. It keeps the request simple in CORS's sense, so that one
 * check-in is one request and no preflight.
 */
export const signedContentType = 'text/plain;charset=UTF-8'
