import { deflated, deflatingPays, shortestDeflated } from '../../contract/deflated.ts'

async function deflateRaw(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What is signed: the payload as it is, or deflated where that pays, with what the protected header says of it. */
export async function deflateWherePaying(
  plain: Uint8Array<ArrayBuffer>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; zip: { zip?: typeof deflated } }> {
  const small = plain.length < shortestDeflated ? plain : await deflateRaw(plain)
  return deflatingPays(plain.length, small.length)
    ? { bytes: small, zip: { zip: deflated } }
    : { bytes: plain, zip: {} }
}
