import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import * as z from 'zod'

/** Where a bundle's signature lies: beside the manifest, which names every other file. */
export const signaturePath = 'manifest.sig.json'

const Signature = z.object({
  format: z.literal('fadder-signature/1'),
  algorithm: z.literal('Ed25519'),
  /** SPKI, DER, base64: which key it was, not whether that key is to be trusted. */
  publicKey: z.base64(),
  /** Over the manifest's bytes, base64. */
  signature: z.base64(),
})

/** Thrown where a key can't be used; the message says what to do. */
export class SigningKeyUnusable extends Error {
  override name = 'SigningKeyUnusable'
}

/** A new Ed25519 key pair: the private half PKCS #8, the public half SPKI, both PEM. */
export function newSigningKeys(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

function keyOf(pem: string, read: typeof createPublicKey | typeof createPrivateKey, which: string) {
  try {
    const key = read(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // What OpenSSL says of a key that it can't read helps nobody; the sentence below does.
  }
  throw new SigningKeyUnusable(`The ${which} key is no Ed25519 key in PEM. Make one: policies keygen --out FILE.`)
}

/**
 * Signs a manifest. Ed25519 has no randomness: the same manifest and key give the same bytes.
 * @throws SigningKeyUnusable
 */
export function signManifest(manifestText: string, privateKeyPem: string): string {
  const key = keyOf(privateKeyPem, createPrivateKey, 'private')
  const contents: z.infer<typeof Signature> = {
    format: 'fadder-signature/1',
    algorithm: 'Ed25519',
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
    signature: sign(null, Buffer.from(manifestText), key).toString('base64'),
  }
  return `${JSON.stringify(contents, null, 2)}\n`
}

/**
 * Whether a signature is over this manifest, by the key that is trusted.
 * @throws SigningKeyUnusable where the public key is none.
 */
export function isSignedBy(manifestText: string, signatureText: string, publicKeyPem: string): boolean {
  const key = keyOf(publicKeyPem, createPublicKey, 'public')
  const parsed = Signature.safeParse(parsedJson(signatureText))
  if (!parsed.success) return false
  return verify(null, Buffer.from(manifestText), key, Buffer.from(parsed.data.signature, 'base64'))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
