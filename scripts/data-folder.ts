import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeFolders } from './writing/make-folders.ts'

/** What one installation keeps: keys made once, the desk's database, what is built and compiled. */
export interface DataFolder {
  /** Absolute path. */
  path: string
  /** The file of the RSA key (PKCS #8 PEM, mode 0600) that signs the packed extension and so decides its id. */
  signingKeyFile: string
  /** 32 letters, a to p. */
  extensionId: string
  /** 32 bytes; each unit's enrolment secret is derived from it. */
  enrolmentKey: Uint8Array
}

/** Thrown where the data folder can't be used; the message says what to do. */
export class DataFolderUnusable extends Error {
  override name = 'DataFolderUnusable'
}

/**
 * The id that Chromium gives an extension signed with a key: the first 16 bytes of the SHA-256 of the
 * public key (SPKI, DER), each half byte as a letter from a to p.
 */
export function extensionIdOf(signingKey: string): string {
  const spki = createPublicKey(signingKey).export({ type: 'spki', format: 'der' })
  const digits = createHash('sha256').update(spki).digest('hex').slice(0, 32)
  return digits.replaceAll(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
}

function newSigningKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey
}

/** Reads a secret file, or makes it where there is none. It appears whole: two that start at once agree on one. */
async function madeOnce(file: string, make: () => string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  if (!existsSync(file)) {
    await writeFile(draft, make(), { mode: 0o600, flush: true })
    await link(draft, file).catch((error: unknown) => {
      if (!existsSync(file)) throw error
    })
    await rm(draft)
  }
  await chmod(file, 0o600)
  return await readFile(file, 'utf8')
}

/**
 * Opens the data folder named by FADDER_DATA, `.fadder/` where it names none, and makes what is missing.
 * @throws DataFolderUnusable where it can't be written or holds a broken key.
 */
export async function openDataFolder(env: Record<string, string | undefined> = process.env): Promise<DataFolder> {
  const path = resolve(env['FADDER_DATA'] ?? '.fadder')
  try {
    await makeFolders(path, 0o700)
    const signingKeyFile = join(path, 'extension-signing-key.pem')
    const signingKey = await madeOnce(signingKeyFile, newSigningKey)
    const enrolmentKey = await madeOnce(join(path, 'enrolment.key'), () => `${randomBytes(32).toString('hex')}\n`)
    if (!/^[0-9a-f]{64}\n?$/.test(enrolmentKey))
      throw new Error(`${join(path, 'enrolment.key')} should hold 64 hexadecimal digits`)
    return {
      path,
      signingKeyFile,
      extensionId: extensionIdOf(signingKey),
      enrolmentKey: Uint8Array.from(Buffer.from(enrolmentKey.trim(), 'hex')),
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DataFolderUnusable(
      `The data folder ${path} can't be used: ${why}. ` +
        'Name a folder of your own in FADDER_DATA, or put the file back from a backup.',
      { cause: error },
    )
  }
}
