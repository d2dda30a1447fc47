import * as z from 'zod/mini'

const Issue = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
})

const Outcome = z.object({
  success: z.boolean(),
  data: z.custom(() => true),
  error: z.optional(z.object({ issues: z.array(Issue) })),
})

/** What a schema says of a value, as far as Fadder looks: the verdict, what was read, and each fault with its place. */
export function outcomeOf(schema: object, value: unknown): z.infer<typeof Outcome> {
  if (!('safeParse' in schema && typeof schema.safeParse === 'function')) throw new Error('Not a schema')
  return Outcome.parse({ data: undefined, ...schema.safeParse(value) })
}
