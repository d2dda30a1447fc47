/**
 * The name in the protected header of a payload that was deflated before it was signed: RFC 7516 section
 * 4.1.3's, used in a JWS as SMART Health Cards do. What is deflated is raw (RFC 1951), without a frame.
 */
export const deflated = 'DEF'

/** Payloads shorter than this, in bytes, are sent as they are: what could be saved is less than the header's word for it. */
export const shortestDeflated = 256

/**
 * Whether a payload goes deflated: only where that saves at least a tenth. Both sizes in bytes; the header's
 * `zip` costs some 16 characters of base64url, and inflating some 20 µs.
 */
export function deflatingPays(plainBytes: number, deflatedBytes: number): boolean {
  return plainBytes >= shortestDeflated && deflatedBytes <= plainBytes * 0.9
}
