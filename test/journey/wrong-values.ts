import * as z from 'zod'
import type { Policy } from '../../policies/catalogue/policy.ts'
import { isJsonObject, type Json } from '../../policies/json.ts'

/** A value that a policy can not have, and in which way it can't. */
export interface Wrong {
  way:
    | 'another type'
    | 'no such choice'
    | 'too small'
    | 'too large'
    | 'wrong entry'
    | 'wrong form'
    | 'wrong within'
    | 'unknown key'
  value: Json
}

const largest = 2_147_483_647

/** Values that a policy can not have, at most one of each way: made from what it can have. */
export function wrongValuesOf({ value, example }: Policy): Wrong[] {
  const schema = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
  const { type, enum: choices, minimum = 0, maximum = largest, items, pattern } = schema
  const numbers = choices?.every((choice) => typeof choice === 'number') ?? false
  if (choices)
    return [
      { way: 'another type', value: numbers ? 'nonsense' : 17 },
      { way: 'no such choice', value: numbers ? 99 : 'nonsense' },
    ]
  if (type === 'boolean') return [{ way: 'another type', value: 'nonsense' }]
  if (type === 'integer')
    return [
      { way: 'another type', value: 'nonsense' },
      { way: 'too small', value: minimum - 1 },
      ...(maximum < largest ? [{ way: 'too large' as const, value: maximum + 1 }] : []),
    ]
  if (type === 'array')
    return [{ way: 'another type', value: 'nonsense' }, ...wrongEntries(items), ...wrongWithin(example)]
  if (type === 'string')
    return [{ way: 'another type', value: 17 }, ...(pattern ? [{ way: 'wrong form' as const, value: '?' }] : [])]
  return [
    { way: 'another type', value: 'nonsense' },
    { way: 'unknown key', value: { nonsense: true } },
    ...wrongWithin(example),
  ]
}

/** The example with the first value that lies deepest within it made another type; a flat list has its own way. */
function wrongWithin(example: Json): Wrong[] {
  const flat = Array.isArray(example) && example.every((entry) => typeof entry !== 'object')
  return flat ? [] : [{ way: 'wrong within', value: spoiled(example) }]
}

function spoiled(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry, index) => (index === 0 ? spoiled(entry) : entry))
  if (!isJsonObject(value)) return typeof value === 'string' ? 17 : 'nonsense'
  return Object.fromEntries(
    Object.entries(value).map(([key, child], index) => [key, index === 0 ? spoiled(child) : child]),
  )
}

/** A list with an entry of another type, and one with an entry of the right type that says nothing. */
function wrongEntries(items: z.core.JSONSchema.BaseSchema['items']): Wrong[] {
  if (typeof items !== 'object' || Array.isArray(items)) return []
  const form: Json[] = items.enum || items.pattern !== undefined ? ['nonsense'] : []
  return [{ way: 'wrong entry', value: [17] }, ...form.map((entry): Wrong => ({ way: 'wrong form', value: [entry] }))]
}
