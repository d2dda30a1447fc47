import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { largestBody } from '../../../contract/endpoints.ts'
import { deskAtHand } from '../desk-at-hand.ts'
import { checkIn, minute, morning, snapshot, ticket } from '../samples.ts'

function snapshots(count: number) {
  return Array.from({ length: count }, (_, index) => snapshot(morning - index * minute))
}

function headerOf(request: string): unknown {
  return JSON.parse(Buffer.from(JSON.parse(request).protected, 'base64url').toString())
}

/** A text that deflates to next to nothing. */
function longText(bytes: number): string {
  return JSON.stringify('x'.repeat(bytes - 2))
}

it('takes many snapshots deflated in one request, and keeps each', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const sent = checkIn(snapshots(100))
  expect(headerOf(await device.sign('checkIns', sent))).toMatchObject({ zip: 'DEF' })
  expect(await device.checkIn(sent)).toMatchObject({ ok: true, value: { accepted: { length: 100 } } })
  const [known] = await desk.deps.store.devices({ most: 1 })
  expect(await desk.deps.store.readings({ deviceId: known?.id ?? '' })).toHaveLength(100)
})

it('takes what an extension from before deflating sends, and what is too short for it', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  expect(await device.checkIn(checkIn(snapshots(100)), { plain: true })).toMatchObject({ ok: true })
  expect(headerOf(await device.sign('answers', {}))).not.toHaveProperty('zip')
  expect(await device.askNews()).toMatchObject({ ok: true })
})

it('refuses a payload that inflates past the limit of its endpoint as too large, and stops there', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const bomb = deflateRawSync(Buffer.alloc(150_000_000))
  const before = process.memoryUsage().arrayBuffers
  const outcome = await device.checkIn(checkIn([]), { asDeflated: bomb })
  expect(outcome).toMatchObject({ ok: false, status: 413, problem: 'too-large' })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
})

it('inflates 256 KiB of any device, and 1 MiB of an entry alone', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const fits = async (bytes: number) =>
    await device.checkIn(checkIn([]), { asDeflated: deflateRawSync(longText(bytes)) })
  expect(await fits(largestBody.checkIns)).toMatchObject({ problem: 'malformed' })
  expect(await fits(largestBody.checkIns + 1)).toMatchObject({ problem: 'too-large' })
  const press = async (bytes: number) =>
    await device.pressHelp(ticket(morning), { asDeflated: deflateRawSync(longText(bytes)) })
  expect(await press(largestBody.tickets)).toMatchObject({ problem: 'malformed' })
  expect(await press(largestBody.tickets + 1)).toMatchObject({ problem: 'too-large' })
})

it('refuses a broken stream, one that breaks off and one with more behind it as malformed, and changes nothing', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const whole = deflateRawSync(JSON.stringify(checkIn(snapshots(3))))
  const before = desk.dump()
  for (const asDeflated of [
    Buffer.from('no deflate stream at all'),
    whole.subarray(0, -3),
    Buffer.concat([whole, Buffer.from('more')]),
    new Uint8Array([7]),
  ])
    expect(await device.checkIn(checkIn([]), { asDeflated })).toMatchObject({ status: 400, problem: 'malformed' })
  expect(desk.dump()).toBe(before)
})

it('inflates nothing for who has not signed it', async () => {
  const desk = await deskAtHand()
  const [device, other] = [await desk.enrolled(), await desk.enrolled()]
  const bend = { kid: other.instance, asDeflated: deflateRawSync(Buffer.alloc(10_000_000)) }
  expect(await device.checkIn(checkIn([]), bend)).toMatchObject({ problem: 'bad-signature' })
})
