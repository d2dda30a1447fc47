import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deflateWherePaying } from '../../../extension/web/deflate.ts'
import { seededChance, simulatedDevice } from '../../../scripts/fleet/snapshots.ts'

function bytesOf(value: unknown) {
  return new TextEncoder().encode(JSON.stringify(value))
}

it('deflates a check-in of many snapshots to a tenth, and what comes out of it is what went in', async () => {
  const device = simulatedDevice(1, seededChance(1))
  const plain = bytesOf(Array.from({ length: 100 }, (_, index) => device.snapshot(index * 900_000, '0123456789ab')))
  const { bytes, zip } = await deflateWherePaying(plain)
  expect(zip).toEqual({ zip: 'DEF' })
  expect(bytes.length).toBeLessThan(plain.length / 8)
  expect(new Uint8Array(inflateRawSync(bytes))).toEqual(plain)
})

it('leaves alone what is short, and what would hardly become smaller', async () => {
  const noise = crypto.getRandomValues(new Uint8Array(5000))
  for (const plain of [bytesOf({}), bytesOf('kort'), noise])
    expect(await deflateWherePaying(plain)).toEqual({ bytes: plain, zip: {} })
})
