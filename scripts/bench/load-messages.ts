import * as z from 'zod/mini'

/** What the benchmark asks of the load generator. */
export const LoadCommand = z.discriminatedUnion('kind', [
  /** Make so many devices and enrol them. */
  z.object({ kind: z.literal('enrol'), deskUrl: z.string(), secret: z.string(), devices: z.int() }),
  /** Sign so many check-ins, each of one snapshot: before the clock starts, since signing costs the generator much. */
  z.object({ kind: z.literal('sign'), requests: z.int() }),
  /** Send all that is signed to an origin, once, by the clock. */
  z.object({
    kind: z.literal('send'),
    origin: z.string(),
    connections: z.int(),
    /** Requests a second at most; as fast as they are answered where absent. */
    rate: z.optional(z.number()),
  }),
])
export type LoadCommand = z.infer<typeof LoadCommand>

/** What was sent, and how it was answered. */
export const Sent = z.object({
  requests: z.int(),
  seconds: z.number(),
  /** Milliseconds. */
  p50: z.number(),
  p99: z.number(),
  /** Count by status. */
  statuses: z.record(z.string(), z.int()),
  /** Processor seconds that the generator itself took. */
  ownCpuSeconds: z.number(),
})
export type Sent = z.infer<typeof Sent>

/** What the load generator answers, one answer to each command. */
export const LoadAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('sent'), sent: Sent }),
  z.object({ kind: z.literal('failed'), why: z.string() }),
])
export type LoadAnswer = z.infer<typeof LoadAnswer>
