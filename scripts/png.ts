import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture of eight bits in red, green, blue and alpha, row by row. */
export interface Pixels {
  width: number
  height: number
  rgba: Buffer
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The chunks of a PNG file (its specification, section 5), in their order. */
function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** What a filter of section 9 predicts from the bytes to the left, above, and above to the left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(left + above - corner - value))
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner
}

/** Undoes the filters of the rows. */
function unfiltered(packed: Buffer, stride: number, height: number, channels: number): Buffer {
  const raw = inflateSync(packed)
  const bytes = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x
      const left = x < channels ? 0 : (bytes[here - channels] ?? 0)
      const above = bytes[here - stride] ?? 0
      const corner = x < channels ? 0 : (bytes[here - stride - channels] ?? 0)
      const byte = raw[y * (stride + 1) + 1 + x] ?? 0
      bytes[here] = byte + predicted(filter, left, above, corner)
    }
  }
  return bytes
}

/** Channels by the header's colour type, of those that a browser writes: with a see-through background, and without. */
const channelsOf = new Map([
  [6, 4],
  [2, 3],
])

/**
 * The pixels of a PNG file.
 * @param png eight bits, RGBA or RGB, not interlaced, as a browser's screenshot is.
 * @throws Error where it is something else.
 */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const channels = channelsOf.get(header?.[9] ?? -1)
  if (!header || !channels) throw new Error('This is no PNG of a screen.')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const bytes = unfiltered(packed, width * channels, height, channels)
  if (channels === 4) return { width, height, rgba: bytes }
  const rgba = Buffer.alloc(width * height * 4, 255)
  for (let pixel = 0; pixel < width * height; pixel += 1) bytes.copy(rgba, pixel * 4, pixel * 3, pixel * 3 + 3)
  return { width, height, rgba }
}

/**
 * A PNG file with a palette, at most 256 colours of four bytes each.
 * @param places each pixel's colour, as its place in the palette, row by row.
 */
export function writePng(width: number, height: number, palette: readonly Buffer[], places: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, and each a place in the palette.
  header.set([8, 3], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) places.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(palette.map((colour) => colour.subarray(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 255))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
