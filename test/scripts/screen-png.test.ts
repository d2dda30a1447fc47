import { deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { writePng } from '../../scripts/png.ts'
import { screenPng } from '../../scripts/screen-png.ts'

const width = 16
type Colour = readonly [number, number, number]

/** A PNG of eight bits RGB without filters, as a browser makes one of a page that nothing shines through. */
function screenshot(colours: readonly Colour[]): Buffer {
  const height = colours.length / width
  const rows = Array.from({ length: height }, (_, y) => colours.slice(y * width, (y + 1) * width))
  const packed = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row.flat()])))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(packed.length)
  // The signature and the header, which say how large it is.
  const begun = writePng(width, height, [], Buffer.alloc(width * height)).subarray(0, 33)
  begun[25] = 2
  return Buffer.concat([begun, length, Buffer.from('IDAT'), packed, Buffer.alloc(4)])
}

/** The colours of the pixels of a PNG with a palette. */
function shown(png: Buffer): number[][] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const places = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))].filter((_, at) => at % (width + 1) > 0)
  return places.map((place) => [...palette.subarray(place * 3, place * 3 + 3)])
}

const reds = Array.from({ length: 64 }, (_, red): Colour => [red, 0, 0])

it('keeps every colour of a page that has at most 64', () => {
  expect(shown(screenPng(screenshot(reds)))).toEqual(reds)
})

it('keeps the common colours of a page that has more, and makes a rare one the nearest of them', () => {
  const line = Array.from({ length: width - 1 }, (): Colour => [0, 0, 0])
  const seen = shown(screenPng(screenshot([...reds, ...reds, [40, 3, 1], ...line])))
  expect(seen.slice(0, 64)).toEqual(reds)
  expect(seen[128]).toEqual([40, 0, 0])
})
