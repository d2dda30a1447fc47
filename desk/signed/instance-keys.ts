import { importJWK } from 'jose'
import { boundedMap } from '../core/bounded-map.ts'
import { Refusal } from '../refusal.ts'
import type { PublicKey } from '../../contract/signed-request.ts'
import type { Store } from '../stores/store.ts'

export type VerifyingKey = Awaited<ReturnType<typeof importJWK>>

/** Imported keys of the instances heard lately: importing one costs half as much as verifying with it. */
const keysKept = 20_000

/** Imports a public key. @throws Refusal malformed where it is no point of the curve. */
export async function importKey(key: PublicKey): Promise<VerifyingKey> {
  try {
    return await importJWK(key, 'ES256')
  } catch {
    throw new Refusal('malformed', 'The key in the header is not a P-256 public key.')
  }
}

/**
 * Finds the key of an instance. A cached one can't be out of date: the id is the key's own thumbprint.
 * @throws Refusal unknown-instance.
 */
export function instanceKeys(store: Pick<Store, 'instanceKey'>): (instance: string) => Promise<VerifyingKey> {
  const kept = boundedMap<string, VerifyingKey>(keysKept)
  return async (instance) => {
    const known = kept.get(instance)
    if (known !== undefined) return known
    const publicKey = await store.instanceKey({ instance })
    if (publicKey === null) throw unknownInstance()
    const key = await importKey(publicKey)
    kept.set(instance, key)
    return key
  }
}

export function unknownInstance(): Refusal {
  return new Refusal('unknown-instance', 'This desk knows no such instance. Enrol first.')
}
