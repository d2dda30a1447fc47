import { crc32, deflateSync, inflateSync } from 'node:zlib'

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

/** The bytes of a picture of eight bits in red, green, blue and alpha, row by row. */
function pixelsOf(packed: Buffer, width: number, height: number): Buffer {
  const stride = width * 4
  const raw = inflateSync(packed)
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x
      const left = x < 4 ? 0 : (pixels[here - 4] ?? 0)
      const above = pixels[here - stride] ?? 0
      const corner = x < 4 ? 0 : (pixels[here - stride - 4] ?? 0)
      const byte = raw[y * (stride + 1) + 1 + x] ?? 0
      pixels[here] = byte + predicted(filter, left, above, corner)
    }
  }
  return pixels
}

/** Steps that each channel is rounded to: few enough that a plain drawing needs no more than 256 colours. */
const step = 17

/**
 * Writes a drawing of few colours with a palette in place of four bytes a pixel: a third of the size.
 * @param png eight bits, RGBA, not interlaced, as a browser's screenshot without a background is.
 * @throws Error where it has more than 256 colours even when rounded.
 */
export function palettePng(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  if (!header) throw new Error('This is no PNG.')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = pixelsOf(packed, width, height)
  const places = new Map<string, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const rgba = [...pixels.subarray(pixel * 4, pixel * 4 + 4)].map((value) => Math.round(value / step) * step)
    const colour = (rgba[3] === 0 ? [0, 0, 0, 0] : rgba).join(',')
    if (!places.has(colour)) places.set(colour, places.size)
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = places.get(colour) ?? 0
  }
  const colours = [...places.keys()].map((colour) => colour.split(',').map(Number))
  if (colours.length > 256) throw new Error(`This drawing has ${colours.length} colours; a palette has at most 256.`)
  const indexed = Buffer.from(header)
  indexed[9] = 3
  return Buffer.concat([
    signature,
    chunk('IHDR', indexed),
    chunk('PLTE', Buffer.from(colours.flatMap((rgba) => rgba.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map((rgba) => rgba[3] ?? 255))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
