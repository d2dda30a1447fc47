import * as z from 'zod/mini'

const text = z.string()
const fruit = z.enum(['apple', 'pear'])

/** One small schema of each kind that stands in for zod's, alone and in one another. */
export const everyKind = {
  string: text,
  boolean: z.boolean(),
  number: z.number(),
  int: z.int(),
  'int with bounds': z.int().check(z.minimum(2), z.maximum(5)),
  'number with bounds': z.number().check(z.minimum(-1.5), z.maximum(1.5)),
  'text from two to three': text.check(z.minLength(2), z.maxLength(3)),
  'text of two demands': text.check(z.maxLength(3), z.regex(/^a+$/)),
  'list of at most one': z.array(text).check(z.maxLength(1)),
  'list of at least one': z.array(text).check(z.minLength(1)),
  literal: z.literal('apple'),
  enum: fruit,
  uuid: z.uuid(),
  instant: z.iso.datetime(),
  ipv4: z.ipv4(),
  url: z.url({ protocol: /^https?$/ }),
  base64: z.base64(),
  'trimmed text': text.check(z.trim(), z.minLength(2)),
  'what is caught': z.catch(z.optional(text.check(z.minLength(2))), undefined),
  'what is caught in an object': z.object({ a: z.optional(z.catch(z.optional(text), undefined)) }),
  custom: z.custom<number>((value) => value === 1 || value === undefined),
  instance: z.instanceof(Date),
  nullable: z.nullable(text),
  optional: z.optional(text),
  object: z.object({ a: text, b: z.optional(z.int()), c: z.exactOptional(text) }),
  'object of what may be null': z.object({ a: z.nullable(text), b: z.nullable(z.optional(text)) }),
  'object of what may be anything': z.object({ a: z.custom(() => true) }),
  'loose object': z.looseObject({ a: text }),
  'object with a demand': z.object({ a: z.int().check(z.maximum(5)), b: z.optional(text) }).check(
    z.check(({ value, issues }) => {
      if (value.a !== 1) issues.push({ code: 'custom', path: ['a'], input: value, message: 'not one' })
    }),
  ),
  'picked object': z.pick(z.object({ a: text, b: text }), { a: true }),
  'names of an object': z.keyof(z.object({ a: text, b: text })),
  record: z.partialRecord(fruit, z.int()),
  'record with a demand': z
    .partialRecord(fruit, z.int())
    .check(z.check(({ issues, value }) => void issues.push({ code: 'custom', input: value, message: 'never' }))),
  union: z.union([fruit, z.literal('a')]),
  'union of what has bounds': z.union([text.check(z.minLength(3)), z.int().check(z.maximum(5))]),
  'union in an object': z.object({ a: z.union([z.optional(text), z.int()]) }),
  'discriminated union': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), a: text }),
    z.object({ kind: z.enum(['b', 'c']), b: z.int() }),
  ]),
  'list in a list': z.array(z.array(z.int())),
}
