import * as z from 'zod'
import { largest } from '../catalogue/values/number-values.ts'
import type { Json } from '../json.ts'
import { error } from './finding.ts'
import { placeOf, type Context } from './record.ts'
import { shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== ''
  } catch {
    return false
  }
}

/** What can be said of a raw policy's values in a JSON Schema: the words that policies' own schemas use. */
const JsonSchema: z.ZodType<Record<string, Json>> = z.lazy(() =>
  z
    .strictObject({
      type: z.enum(['boolean', 'integer', 'number', 'string', 'array', 'object']),
      enum: z.array(z.union([z.string(), z.number()])).min(1),
      minimum: z.number(),
      maximum: z.number(),
      pattern: z.string().refine(isPattern),
      items: JsonSchema,
      properties: z.record(z.string(), JsonSchema),
      required: z.array(z.string()),
      additionalProperties: z.boolean(),
    })
    .partial({
      enum: true,
      minimum: true,
      maximum: true,
      pattern: true,
      items: true,
      properties: true,
      required: true,
      additionalProperties: true,
    })
    .transform((schema) => z.record(z.string(), z.json()).parse(withLimits(schema))),
)

/** Policies have 32 bits for a whole number: its limits are those, unless its schema says otherwise. */
function withLimits<Schema extends { type: string }>(schema: Schema): Schema {
  return schema.type === 'integer' ? { minimum: -largest, maximum: largest, ...schema } : schema
}

/** Reads what a raw policy's values must be; what is no such schema is named. */
export function readValueSchema(
  file: YamlFile,
  entry: Entry | undefined,
  context: Context,
): z.ZodType<Json> | undefined {
  if (!entry) return undefined
  const parsed = JsonSchema.safeParse(file.valueOf(entry.node))
  if (parsed.success) {
    const schema = fromJsonSchema(parsed.data)
    if (schema) return schema
  }
  const [issue] = parsed.error?.issues ?? []
  const where = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(', ')
  const problem = `${context.what} has an unfit schema${where ? ` (at ${shown(where)})` : ''}.`
  const remedy = 'Write a JSON Schema such as "schema: { type: integer, minimum: 0, maximum: 2 }".'
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy))
  return undefined
}

/** What a value must be, by a JSON Schema; undefined for one that contradicts itself or has a broken pattern. */
function fromJsonSchema(schema: Record<string, Json>): z.ZodType<Json> | undefined {
  try {
    return z.fromJSONSchema(schema).transform((value) => z.json().parse(value))
  } catch {
    return undefined
  }
}
