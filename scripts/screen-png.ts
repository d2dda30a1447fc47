import { readPng, writePng } from './png.ts'

/** A quarter of what a palette holds: letters look as they did, and the file is a third smaller than with all of it. */
const most = 64

function apart(one: number, other: number): number {
  const channels = [24, 16, 8, 0].map((bits) => ((one >>> bits) & 255) - ((other >>> bits) & 255))
  return channels.reduce((sum, difference) => sum + difference * difference, 0)
}

/** How often each colour occurs, as the number that its four bytes make; the commonest first. */
function coloursOf(rgba: Buffer): number[] {
  const counted = new Map<number, number>()
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = rgba.readUInt32BE(at)
    counted.set(colour, (counted.get(colour) ?? 0) + 1)
  }
  return [...counted].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour)
}

/**
 * Writes a screenshot of a page with the 64 colours that occur most: each of those as it is, and each rarer one, of
 * which nearly all are at the edges of letters, as the nearest of them.
 * @param png eight bits, RGBA or RGB, not interlaced, as a browser's screenshot is.
 */
export function screenPng(png: Buffer): Buffer {
  const { width, height, rgba } = readPng(png)
  const colours = coloursOf(rgba)
  const palette = colours.slice(0, most)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  for (const rare of colours.slice(most)) {
    const nearest = palette.reduce((one, other) => (apart(other, rare) < apart(one, rare) ? other : one))
    places.set(rare, places.get(nearest) ?? 0)
  }
  const drawn = Buffer.alloc(width * height)
  for (let pixel = 0; pixel < drawn.length; pixel += 1) drawn[pixel] = places.get(rgba.readUInt32BE(pixel * 4)) ?? 0
  const bytes = palette.map((colour) => {
    const four = Buffer.alloc(4)
    four.writeUInt32BE(colour)
    return four
  })
  return writePng(width, height, bytes, drawn)
}
