import { randomUUID } from 'node:crypto'
import { flattenedVerify, importJWK } from 'jose'
import type { CheckIn } from '../../contract/check-in.ts'
import { SignedRequest } from '../../contract/signed-request.ts'
import type { RequestOnce, Store } from '../../desk/stores/store.ts'
import { allAtWidth, benchCheckIns, benchFleet, type BenchDevice } from './bench-fleet.ts'

/** A fleet that is never sent from. */
export async function silentFleet(devices: number): Promise<BenchDevice[]> {
  return await benchFleet(devices, 'http://127.0.0.1:9', () => Promise.reject(new Error('this fleet is silent')))
}

function onceOf(instance: string): RequestOnce {
  return { id: randomUUID(), instance, forgetAt: Date.now() + 300_000 }
}

/** Makes a fleet known to a store, without a desk. */
export async function enrolInto(store: Store, fleet: readonly BenchDevice[]): Promise<void> {
  await allAtWidth(fleet, 16, async ({ device: { instance, publicKey }, simulated: { identity } }) => {
    const at = Date.now()
    await store.enrol({ once: onceOf(instance), at, publicKey, unit: '/Bench', identity, newDeviceId: randomUUID() })
  })
}

/** Check-ins a second that the store commits when nothing stands before it: no HTTP, no signature. */
export async function storeAlone(
  store: Store,
  fleet: readonly BenchDevice[],
  count: number,
  width: number,
): Promise<number> {
  const inputs = [...benchCheckIns(fleet, count)].map(
    ([{ device }, checkIn]): { once: RequestOnce; checkIn: CheckIn } => ({
      once: onceOf(device.instance),
      checkIn,
    }),
  )
  const began = performance.now()
  await allAtWidth(inputs, width, async (input) => {
    const { kind } = await store.checkIn({ ...input, at: Date.now() })
    if (kind !== 'accepted') throw new Error(`The store did not take a check-in: ${kind}.`)
  })
  return (count * 1000) / (performance.now() - began)
}

/** Signatures a second that are verified one after another, which keeps one core busy; keys are imported before. */
export async function verifyAlone(fleet: readonly BenchDevice[], count: number): Promise<number> {
  const bodies: { signed: SignedRequest; key: Awaited<ReturnType<typeof importJWK>> }[] = []
  const keys = new Map(
    await Promise.all(
      fleet.map(async ({ device }) => [device.instance, await importJWK(device.publicKey, 'ES256')] as const),
    ),
  )
  for (const [{ device }, checkIn] of benchCheckIns(fleet, count)) {
    const key = keys.get(device.instance)
    if (key) bodies.push({ signed: SignedRequest.parse(JSON.parse(await device.sign('checkIns', checkIn))), key })
  }
  const began = performance.now()
  for (const { signed, key } of bodies) await flattenedVerify(signed, key, { algorithms: ['ES256'] })
  return (bodies.length * 1000) / (performance.now() - began)
}
