import * as z from 'zod/mini'
import { NotOffered, type Reader } from '../core/signals.ts'

const Connection = z.looseObject({
  effectiveType: z.optional(z.enum(['slow-2g', '2g', '3g', '4g'])),
  rtt: z.optional(z.number()),
})

/** navigator.connection: the browser's estimate of the link, capped and rounded, good for classes only. */
export const linkReader: Reader = {
  fields: ['linkClass', 'linkRttMs'],
  async read() {
    const connection = Connection.safeParse('connection' in navigator ? navigator.connection : undefined).data
    if (!connection) throw new NotOffered()
    return await Promise.resolve({ linkClass: connection.effectiveType, linkRttMs: connection.rtt })
  },
}
