import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import * as z from 'zod'
import { parsedJson } from './json.ts'

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

function keyOf(pem: string, read: typeof createPublicKey | typeof createPrivateKey, which: string): KeyObject {
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
 * The public key by which a bundle is to be checked.
 * @throws SigningKeyUnusable where it is none, or the private one.
 */
export function publicKeyOf(pem: string): KeyObject {
  // OpenSSL would derive the public half, and let the private one lie wherever bundles are checked.
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
    throw new SigningKeyUnusable(
      'This is the private key, which signs bundles and is to stay where it was made. ' +
        'Give the public one, which checks them: the file of the same name with .pub behind it.',
    )
  return keyOf(pem, createPublicKey, 'public')
}

/** Whether a signature is over these bytes of a manifest, by the key that is trusted. */
export function isSignedBy(manifest: Uint8Array, signatureText: string, key: KeyObject): boolean {
  const parsed = Signature.safeParse(parsedJson(signatureText))
  return parsed.success && verify(null, manifest, key, Buffer.from(parsed.data.signature, 'base64'))
}
