import { describe, expect, it } from 'vitest'
import { newSigningKeys, signaturePath, signManifest, SigningKeyUnusable } from '../../policies/signature.ts'
import { verifyBundle } from '../../policies/verify-bundle.ts'
import { filesOf, planOf } from './small-plan.ts'

const keys = newSigningKeys()
const register = 'unit-register.json'

async function signedBundle(privateKey = keys.privateKey): Promise<Map<string, string>> {
  const files = filesOf(await planOf('  - { name: A, settings: {} }\n'))
  files.set(signaturePath, signManifest(files.get('manifest.json') ?? '', privateKey))
  return files
}

describe('a bundle', () => {
  it('is whole as it was made, with and without its signature asked for', async () => {
    const files = await signedBundle()
    expect(verifyBundle(files)).toEqual([])
    expect(verifyBundle(files, keys.publicKey)).toEqual([])
  })

  it('is told from one with a changed, a missing, or an added file, each by name', async () => {
    const files = await signedBundle()
    files.set(register, `${files.get(register)} `)
    files.delete('units/a/gam.txt')
    files.set('units/a/more.json', '{}')
    expect(verifyBundle(files, keys.publicKey).map(({ file }) => file)).toEqual([
      register,
      'units/a/gam.txt',
      'units/a/more.json',
    ])
  })

  it('is not believed when its manifest was changed along with a file', async () => {
    const files = await signedBundle()
    const manifest = files.get('manifest.json') ?? ''
    files.set('manifest.json', manifest.replace('Testköping', 'Annanköping'))
    expect(verifyBundle(files)).toEqual([])
    expect(verifyBundle(files, keys.publicKey)).toEqual([
      { file: signaturePath, problem: 'is not of this manifest by this key' },
    ])
  })

  it('is not believed when another key signed it, or none, or the signature is no signature', async () => {
    const another = await signedBundle(newSigningKeys().privateKey)
    expect(verifyBundle(another, keys.publicKey)).toHaveLength(1)
    another.set(signaturePath, '{"format": 7}')
    expect(verifyBundle(another, keys.publicKey)).toHaveLength(1)
    another.delete(signaturePath)
    expect(verifyBundle(another, keys.publicKey)[0]?.problem).toContain('not signed')
  })

  it('is none without a manifest that can be read', async () => {
    expect(verifyBundle(new Map())[0]?.problem).toContain('no bundle')
    expect(verifyBundle(new Map([['manifest.json', '{']]))[0]?.problem).toContain('can not be read')
  })
})

describe('a signature', () => {
  it('is the same bytes for the same manifest and key', async () => {
    expect((await signedBundle()).get(signaturePath)).toBe((await signedBundle()).get(signaturePath))
  })

  it('needs an Ed25519 key, and says how to get one', () => {
    expect(() => signManifest('{}', 'no key')).toThrow(SigningKeyUnusable)
    expect(() => signManifest('{}', keys.publicKey)).toThrow('policies keygen')
  })
})
