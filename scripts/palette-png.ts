import { readPng, writePng } from './png.ts'

/** Steps that each channel is rounded to: few enough that a plain drawing needs no more than 256 colours. */
const step = 17

/**
 * Writes a drawing of few colours with a palette in place of four bytes a pixel: a third of the size.
 * @param png eight bits, RGBA, not interlaced, as a browser's screenshot without a background is.
 * @throws Error where it has more than 256 colours even when rounded.
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, rgba } = readPng(png)
  const places = new Map<string, number>()
  const drawn = Buffer.alloc(width * height)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const rounded = [...rgba.subarray(pixel * 4, pixel * 4 + 4)].map((value) => Math.round(value / step) * step)
    const colour = (rounded[3] === 0 ? [0, 0, 0, 0] : rounded).join(',')
    if (!places.has(colour)) places.set(colour, places.size)
    drawn[pixel] = places.get(colour) ?? 0
  }
  const colours = [...places.keys()].map((colour) => Buffer.from(colour.split(',').map(Number)))
  if (colours.length > 256) throw new Error(`This drawing has ${colours.length} colours; a palette has at most 256.`)
  return writePng(width, height, colours, drawn)
}
