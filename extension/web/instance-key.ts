import * as z from 'zod/mini'
import { PublicKey, SignedRequest } from '../../contract/signed-request.ts'
import type { InstanceKey } from '../core/desk-client.ts'
import { deflateWherePaying } from './deflate.ts'
import { signFlattened, thumbprintOf } from './jws.ts'

const database = 'fadder'
const keys = 'keys'
const name = 'instance'

const KeyPair = z.object({ privateKey: z.instanceof(CryptoKey), publicKey: z.instanceof(CryptoKey) })
type KeyPair = z.infer<typeof KeyPair>

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  })
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(keys))
  return await answered(request)
}

async function storedPair(db: IDBDatabase): Promise<KeyPair | undefined> {
  return KeyPair.safeParse(await answered(db.transaction(keys).objectStore(keys).get(name))).data
}

/** Stores a pair unless another was there first; gives back the one that holds from now on. */
async function pairMadeOnce(db: IDBDatabase, made: KeyPair): Promise<KeyPair> {
  const transaction = db.transaction(keys, 'readwrite', { durability: 'strict' })
  const committed = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB failed')))
  })
  const store = transaction.objectStore(keys)
  const before = KeyPair.safeParse(await answered(store.get(name))).data
  if (!before) store.put(made, name)
  await committed
  return before ?? made
}

async function openPair(): Promise<KeyPair> {
  const db = await openDatabase()
  try {
    const stored = await storedPair(db)
    if (stored) return stored
    const made = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
    return await pairMadeOnce(db, made)
  } finally {
    db.close()
  }
}

/**
 * This instance's P-256 key: made at the first call, not extractable, kept in IndexedDB.
 * @throws what IndexedDB says where it can't be opened or is full.
 */
export async function openInstanceKey(): Promise<InstanceKey> {
  const pair = await openPair()
  const publicKey = PublicKey.parse(await crypto.subtle.exportKey('jwk', pair.publicKey))
  return {
    publicKey,
    thumbprint: await thumbprintOf(publicKey),
    async sign(header, payload) {
      const { bytes, zip } = await deflateWherePaying(new TextEncoder().encode(JSON.stringify(payload)))
      return SignedRequest.parse(await signFlattened({ ...header, ...zip }, bytes, pair.privateKey))
    },
  }
}
