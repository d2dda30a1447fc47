import { largestPicture } from '../../contract/entry.ts'

/** How a JPEG begins (the marker SOI, and the first byte of whichever comes next) and ends (EOI): ITU-T T.81, B.1.1. */
const begins = [0xff, 0xd8, 0xff] as const
const ends = [0xff, 0xd9] as const

/** What is wrong with bytes that should be a picture, as a sentence for the log of who sent them; undefined of none. */
export function jpegFault(bytes: Uint8Array): string | undefined {
  if (bytes.length > largestPicture)
    return `The picture is ${bytes.length} bytes; at most ${largestPicture} are taken. Make it smaller.`
  const whole =
    begins.every((byte, index) => bytes[index] === byte) &&
    ends.every((byte, index) => bytes[bytes.length - ends.length + index] === byte)
  return whole ? undefined : 'The picture is not a JPEG. Send it as image/jpeg, whole, in base64.'
}
