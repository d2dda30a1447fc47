import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { defaultLimitSettings } from '../../../contract/limit-settings.ts'

/** As much of JSON Schema as zod writes for what the extension reads. */
const Node = z.looseObject({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  propertyNames: z.optional(z.object({ enum: z.array(z.string()) })),
  additionalProperties: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  minItems: z.optional(z.number()),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
  enum: z.optional(z.array(z.unknown())),
  const: z.optional(z.unknown()),
  format: z.optional(z.string()),
  pattern: z.optional(z.string()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
})
type Node = z.infer<typeof Node>

const formats: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  'date-time': fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') })
    .map((date) => date.toISOString()),
  ipv4: fc.ipV4(),
  uri: fc
    .tuple(fc.constantFrom('', ' ', '\t'), fc.webUrl(), fc.constantFrom('', '\n', ' '))
    .map((parts) => parts.join('')),
}

function text({ format = '', pattern, minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<string> {
  const known = formats[format]
  if (known) return known
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, minLength + 20) })
}

function object({ properties = {}, required = [] }: Node): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, valuesOf(node)]))
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) })
}

function numeric({ type, minimum = -1000, maximum = 1_000_000 }: Node): fc.Arbitrary<number> {
  const bounds = { min: Math.max(minimum, -(2 ** 53) + 1), max: Math.min(maximum, 2 ** 53 - 1) }
  return type === 'integer' ? fc.integer(bounds) : fc.double({ ...bounds, noNaN: true })
}

/** Values that a JSON Schema takes. */
export function valuesOf(raw: unknown): fc.Arbitrary<unknown> {
  const node = Node.parse(raw)
  const { type, anyOf, oneOf = anyOf, propertyNames, additionalProperties, items } = node
  if (oneOf) return fc.oneof(...oneOf.map(valuesOf))
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => valuesOf({ ...node, type: one })))
  if (node.enum) return fc.constantFrom(...node.enum)
  if ('const' in node) return fc.constant(node.const)
  if (propertyNames) return fc.dictionary(fc.constantFrom(...propertyNames.enum), valuesOf(additionalProperties))
  if (type === 'object') return object(node)
  if (type === 'array') return fc.array(valuesOf(items), { minLength: node.minItems ?? 0, maxLength: 3 })
  if (type === 'string') return text(node)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'number' || type === 'integer') return numeric(node)
  throw new Error(`No values are known for ${JSON.stringify(node)}`)
}

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  101,
  1e9,
  2 ** 53,
  -(2 ** 53),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'a',
  'å'.repeat(41),
  '💡'.repeat(41),
  'x'.repeat(1001),
  'http:x',
  'ftp://a.b',
  '2026-02-30T00:00:00Z',
  '2026-01-01T00:00:00',
  [],
  [undefined],
  ['a'],
  {},
  { __proto__: null },
  { length: 3 },
  new Date(0),
  new Map(),
  () => 1,
)

/** The value with something in it put out of order: exchanged, taken away, or more than was asked for. */
export function spoilt(value: unknown, draw: () => number, oddOne: unknown): unknown {
  const within = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (within.length === 0 || draw() < 0.2) return oddOne
  const at = Math.floor(draw() * within.length)
  const how = draw()
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === at ? spoilt(one, draw, oddOne) : one))
  const entries = within.flatMap(([key, one], index): [string, unknown][] => {
    if (index !== at || how > 0.9) return [[key, one]]
    return how < 0.2 ? [] : [[key, spoilt(one, draw, oddOne)]]
  })
  return Object.fromEntries(how > 0.8 ? [...entries, ['stray', oddOne]] : entries)
}

/** What JSON Schema can't say: of two limits, `act` is the worse. */
function inOrder(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'freeDiskActMebibytes' in value
    ? { ...value, ...defaultLimitSettings }
    : value
}

const draws = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 30, maxLength: 30 })

/** Values for a schema: as it wants them, and with one, two or three things in them out of order. */
export function nearly(raw: unknown): fc.Arbitrary<unknown> {
  const right = fc.oneof(valuesOf(raw), valuesOf(raw).map(inOrder))
  const faults = fc.oneof(fc.constant([]), fc.array(fc.tuple(odd, draws), { minLength: 1, maxLength: 3 }))
  return fc.tuple(right, faults).map(([value, list]) =>
    list.reduce((before: unknown, [oddOne, drawn]) => {
      let next = 0
      return spoilt(before, () => drawn[next++ % drawn.length] ?? 0, oddOne)
    }, value),
  )
}
