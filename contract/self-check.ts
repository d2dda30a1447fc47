import * as z from 'zod/mini'

/** What the guided self-check goes through, in its order. */
export const SelfCheckStep = z.enum([
  'keyboard',
  'touchpad',
  'touch',
  'screen',
  'sound',
  'microphone',
  'camera',
  'network',
  'charger',
  'ports',
])
export type SelfCheckStep = z.infer<typeof SelfCheckStep>

/** `refused` is a result of its own: Fadder was not let look or listen, by a person or by policy. */
export const SelfCheckOutcome = z.enum(['ok', 'not-ok', 'cannot-tell', 'refused', 'skipped'])
export type SelfCheckOutcome = z.infer<typeof SelfCheckOutcome>

/** A place on the keyboard, as KeyboardEvent.code names it: `Semicolon` is the key that says ö in Sweden. */
export const KeyCode = z.string().check(z.regex(/^[A-Za-z0-9]{1,24}$/))

/**
 * What a self-check came to: a code for each step and nothing else of what was pressed, said, heard or
 * seen. Kept on the device, and sent only with a ticket, where the pupil chooses so.
 */
export const SelfCheck = z.object({
  finishedAt: z.iso.datetime(),
  results: z.partialRecord(SelfCheckStep, SelfCheckOutcome),
  /** The keys that did not answer, where nearly all others did. */
  silentKeys: z.optional(z.array(KeyCode).check(z.maxLength(80))),
  /** The median of the round trips to the desk, in milliseconds. */
  latencyMs: z.optional(z.int().check(z.minimum(0), z.maximum(60_000))),
})
export type SelfCheck = z.infer<typeof SelfCheck>
