import { describe, expect, it } from 'vitest'
import { Manifest } from '../../policies/outputs/manifest.ts'
import { newSigningKeys, signaturePath, signManifest, SigningKeyUnusable } from '../../policies/signature.ts'
import { verifyBundle, type Found } from '../../policies/verify-bundle.ts'
import { filesOf, planOf } from './small-plan.ts'

const keys = newSigningKeys()
const register = 'unit-register.json'

async function signedTexts(privateKey = keys.privateKey): Promise<Map<string, string>> {
  const files = filesOf(await planOf('  - { name: A, settings: {} }\n'))
  files.set(signaturePath, signManifest(files.get('manifest.json') ?? '', privateKey))
  return files
}

function asFound(texts: Map<string, string>): Map<string, Found> {
  return new Map([...texts].map(([path, text]): [string, Found] => [path, Buffer.from(text)]))
}

async function signedBundle(privateKey = keys.privateKey): Promise<Map<string, Found>> {
  return asFound(await signedTexts(privateKey))
}

function textIn(files: Map<string, Found>, path: string): string {
  return Buffer.from(files.get(path) ?? '').toString()
}

describe('a bundle', () => {
  it('is whole as it was made, with and without its signature asked for', async () => {
    const files = await signedBundle()
    expect(verifyBundle(files)).toEqual([])
    expect(verifyBundle(files, keys.publicKey)).toEqual([])
  })

  it('is told from one with a changed, a missing, or an added file, each by name', async () => {
    const files = await signedBundle()
    files.set(register, Buffer.from(`${textIn(files, register)} `))
    files.delete('units/a/gam.txt')
    files.set('units/a/more.json', Buffer.from('{}'))
    expect(verifyBundle(files, keys.publicKey).map(({ file }) => file)).toEqual([
      register,
      'units/a/gam.txt',
      'units/a/more.json',
    ])
  })

  it('is not believed when its manifest was changed along with a file', async () => {
    const files = await signedBundle()
    const manifest = textIn(files, 'manifest.json')
    files.set('manifest.json', Buffer.from(manifest.replace('Testköping', 'Annanköping')))
    expect(verifyBundle(files)).toEqual([])
    expect(verifyBundle(files, keys.publicKey)).toEqual([
      { file: signaturePath, problem: 'is not of this manifest by this key' },
    ])
  })

  it('is not believed when another key signed it, or none, or the signature is no signature', async () => {
    const another = await signedBundle(newSigningKeys().privateKey)
    expect(verifyBundle(another, keys.publicKey)).toHaveLength(1)
    another.set(signaturePath, Buffer.from('{"format": 7}'))
    expect(verifyBundle(another, keys.publicKey)).toHaveLength(1)
    another.delete(signaturePath)
    expect(verifyBundle(another, keys.publicKey)[0]?.problem).toContain('not signed')
  })

  it('is told from one whose bytes differ though they read as the same text', async () => {
    const texts = filesOf(await planOf('  - { name: A\uFFFD, settings: {} }\n'))
    texts.set(signaturePath, signManifest(texts.get('manifest.json') ?? '', keys.privateKey))
    // U+FFFD is what stands for a byte that is no UTF-8.
    const spoilt = (path: string) => {
      const bytes = Buffer.from(texts.get(path) ?? '')
      const at = bytes.indexOf('\uFFFD')
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)])
    }
    for (const file of [register, 'manifest.json']) {
      const files = asFound(texts)
      expect(verifyBundle(files, keys.publicKey)).toEqual([])
      expect(spoilt(file).toString()).toBe(texts.get(file))
      files.set(file, spoilt(file))
      expect(verifyBundle(files, keys.publicKey)).not.toEqual([])
    }
  })

  it('is told from one whose manifest has another number of bytes', async () => {
    const files = await signedBundle()
    const manifest = Manifest.parse(JSON.parse(textIn(files, 'manifest.json')))
    for (const file of manifest.files) if (file.path === register) file.bytes += 1
    files.set('manifest.json', Buffer.from(JSON.stringify(manifest)))
    const bytes = Buffer.byteLength(textIn(files, register))
    expect(verifyBundle(files)).toEqual([
      { file: register, problem: `has ${bytes} bytes, where the manifest says ${bytes + 1}` },
    ])
  })

  it('is told from one with anything in it that is no file, also in the place of one', async () => {
    const files = await signedBundle()
    files.set('units/a', 'folder').set('units', 'folder')
    expect(verifyBundle(files)).toEqual([])
    files.set('units/a/gam.txt', 'link').set(register, 'folder').set('units/b', 'folder').set('pipe', 'special')
    files.set('.hidden', 'unreadable')
    expect(verifyBundle(files)).toEqual([
      { file: register, problem: 'is a folder, where the manifest names a file' },
      { file: 'units/a/gam.txt', problem: 'is a symbolic link, where the manifest names a file' },
      { file: 'units/b', problem: 'is a folder with no file of the manifest: it was added' },
      { file: 'pipe', problem: 'is neither a file nor a folder and is not in the manifest: it was added' },
      { file: '.hidden', problem: 'can not be read and is not in the manifest: it was added' },
    ])
    files.set(signaturePath, 'link')
    expect(verifyBundle(files, keys.publicKey)).toContainEqual({ file: signaturePath, problem: 'is a symbolic link' })
    expect(verifyBundle(files)).toContainEqual({ file: signaturePath, problem: 'is a symbolic link' })
    expect(verifyBundle(files.set('manifest.json', 'link'))).toEqual([
      { file: 'manifest.json', problem: 'is a symbolic link' },
    ])
  })

  it('is not asked about where the key to check it by is a private one', () => {
    expect(() => verifyBundle(new Map(), keys.privateKey)).toThrow(/This is the private key.*\.pub/)
  })

  it('is none without a manifest that can be read', async () => {
    expect(verifyBundle(new Map())[0]?.problem).toContain('no bundle')
    expect(verifyBundle(new Map([['manifest.json', Buffer.from('{')]]))[0]?.problem).toContain('can not be read')
  })
})

describe('a signature', () => {
  it('is the same bytes for the same manifest and key', async () => {
    expect((await signedTexts()).get(signaturePath)).toBe((await signedTexts()).get(signaturePath))
  })

  it('needs an Ed25519 key, and says how to get one', () => {
    expect(() => signManifest('{}', 'no key')).toThrow(SigningKeyUnusable)
    expect(() => signManifest('{}', keys.publicKey)).toThrow('policies keygen')
  })
})
