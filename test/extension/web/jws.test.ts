import * as fc from 'fast-check'
import { calculateJwkThumbprint, exportJWK, flattenedVerify } from 'jose'
import { expect, it } from 'vitest'
import { PublicKey } from '../../../contract/signed-request.ts'
import { base64Url, signFlattened, thumbprintOf } from '../../../extension/web/jws.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }

it('signs what another library verifies, and gives a key the name that it gives', async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const jwk = PublicKey.parse(await exportJWK(publicKey))
  expect(await thumbprintOf(jwk)).toBe(await calculateJwkThumbprint(jwk))
  const anyBytes = fc.uint8Array({ maxLength: 5000 })
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.string(), async (bytes, url) => {
      const signed = await signFlattened({ alg: 'ES256', url }, bytes, privateKey)
      const { payload, protectedHeader } = await flattenedVerify(signed, publicKey)
      expect([...payload]).toEqual([...bytes])
      expect(protectedHeader).toEqual({ alg: 'ES256', url })
    }),
    { numRuns: 50 },
  )
})

it('writes bytes as base64url does, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
})
