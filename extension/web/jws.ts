/** As many arguments as a call surely takes. */
const atOnce = 8192

/** Bytes as base64url (RFC 4648 section 5) without padding. */
export function base64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** A flattened JWS (RFC 7515 section 7.2.2). */
export interface FlattenedJws {
  protected: string
  payload: string
  signature: string
}

/**
 * Signs bytes by ES256: WebCrypto gives the signature as JWS wants it, the two numbers one after the other
 * (RFC 7518 section 3.4). A library for it would be a third of what the worker loads.
 */
export async function signFlattened(header: object, payload: Uint8Array, key: CryptoKey): Promise<FlattenedJws> {
  const text = new TextEncoder()
  const signed = { protected: base64Url(text.encode(JSON.stringify(header))), payload: base64Url(payload) }
  const bytes = text.encode(`${signed.protected}.${signed.payload}`)
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)
  return { ...signed, signature: base64Url(new Uint8Array(signature)) }
}

/** The thumbprint of a P-256 key (RFC 7638): SHA-256 over its required members in the order of their names. */
export async function thumbprintOf({ crv, kty, x, y }: Record<'crv' | 'kty' | 'x' | 'y', string>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
