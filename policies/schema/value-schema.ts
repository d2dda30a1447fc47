import * as z from 'zod'
import type { Policy } from '../catalogue/policy.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

const JsonMap = z.record(z.string(), z.json())

/** What a value must be, as JSON Schema, and the definitions that it points to beneath the file's own. */
export interface ValueSchema {
  schema: JsonObject
  definitions: Record<string, JsonObject>
}

/**
 * A value's schema without what only stands at the top of a file.
 * @param name whose value it is: its own definitions are called after it, since a file has many.
 */
export function valueSchemaOf(name: string, value: z.core.$ZodType): ValueSchema {
  const {
    $schema: _,
    definitions = {},
    ...schema
  } = JsonMap.parse(
    JSON.parse(JSON.stringify(z.toJSONSchema(value, { io: 'input', target: 'draft-7', unrepresentable: 'any' }))),
  )
  const nameOf = (own: string) => `${name}${own.replace(/^__schema/, '')}`
  const own = isJsonObject(definitions) ? Object.entries(definitions) : []
  return {
    schema: JsonMap.parse(pointed(schema, nameOf)),
    definitions: Object.fromEntries(own.map(([key, part]) => [nameOf(key), JsonMap.parse(pointed(part, nameOf))])),
  }
}

/** The same with its pointers to where the definitions have gone. */
function pointed(part: Json, nameOf: (own: string) => string): Json {
  if (Array.isArray(part)) return part.map((each) => pointed(each, nameOf))
  if (!isJsonObject(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, child]): [string, Json] => {
      if (key === '$ref' && typeof child === 'string')
        return [key, child.replace(/^#\/definitions\/(.*)$/, (_, own: string) => `#/definitions/${nameOf(own)}`)]
      return [key, pointed(child, nameOf)]
    }),
  )
}

/** A policy's value with its example, and its choices with their meanings. */
export function policyValueOf(policy: Policy): ValueSchema {
  const { name, value, example, meanings } = policy
  const { schema, definitions } = valueSchemaOf(name, value)
  const choices = Array.isArray(schema['enum']) ? schema['enum'] : []
  const described = choices.map((choice) => {
    const meaning = meanings?.[typeof choice === 'string' ? choice : JSON.stringify(choice)]
    return meaning ? `${meaning.sv} – ${meaning.en}` : ''
  })
  const words = described.some((text) => text !== '') ? { enumDescriptions: described } : {}
  return { schema: { ...schema, ...words, examples: [example] }, definitions }
}
