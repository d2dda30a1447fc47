import * as z from 'zod/mini'
import { Settings } from './settings.ts'

/** A node of Chrome's managed-storage schema: JSON Schema draft 3 with little of it left. */
export interface ManagedSchemaNode {
  type: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  properties?: Record<string, ManagedSchemaNode>
  items?: ManagedSchemaNode
  enum?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
}

const JsonSchemaNode = z.looseObject({
  type: z.enum(['object', 'array', 'string', 'integer', 'boolean']),
  enum: z.optional(z.array(z.string())),
  pattern: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
})

const kept = ['enum', 'pattern', 'minimum', 'maximum', 'minLength'] as const

/**
 * Carries one JSON Schema node over to Chrome's dialect.
 *
 * Chromium refuses the whole install, in silence, when it meets `additionalProperties: false`,
 * `oneOf`, a property without `type`, `type` as an array, or `$defs`; so only what is known to be
 * taken is copied, and a node that can't be expressed throws while the extension is built.
 */
function toChromeDialect(node: unknown, where: string): ManagedSchemaNode {
  const parsed = z.safeParse(JsonSchemaNode, node)
  if (!parsed.success)
    throw new Error(
      `The setting ${where} can't be written in Chrome's managed schema: ${z.prettifyError(parsed.error)}. ` +
        'Use an object, array, string, integer or boolean of one type.',
    )
  const { type, properties, items } = parsed.data
  const result: ManagedSchemaNode = { type }
  for (const key of kept) if (parsed.data[key] !== undefined) Object.assign(result, { [key]: parsed.data[key] })
  if (items !== undefined) result.items = toChromeDialect(items, `${where}[]`)
  if (properties !== undefined)
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, child]) => [
        key,
        toChromeDialect(child, where === '' ? key : `${where}.${key}`),
      ]),
    )
  return result
}

/**
 * The managed schema that the extension's manifest names in `storage.managed_schema`, derived from
 * {@link Settings}.
 * @throws Error naming the setting that Chrome's dialect has no words for.
 */
export function managedSchema(): ManagedSchemaNode {
  return toChromeDialect(z.toJSONSchema(Settings), '')
}
