/** Thrown where PORT is not a port. */
export class PortUnusable extends Error {
  override name = 'PortUnusable'
}

const usual = 4680

/**
 * The port that PORT asks for, 4680 where it asks for none.
 * @throws PortUnusable where it is no number from 1 to 65535.
 */
export function chosenPort(env: Record<string, string | undefined>): number {
  const text = env['PORT'] ?? ''
  if (text === '') return usual
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new PortUnusable(
    `PORT is "${text}", which is no port. Give a number from 1 to 65535, or unset it for ${usual}.`,
  )
}
