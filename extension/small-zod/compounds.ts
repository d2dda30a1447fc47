import { util } from 'zod/v4/core'
import { Schema, within, type Reading } from './schema.ts'

type Shape = Readonly<Record<string, Schema>>

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return util.isObject(value)
}

/** Nothing of it was read. */
function refuse({ issues }: Reading): void {
  issues.push({ code: 'invalid_type' })
}

/** Reads by another schema what this one does not settle itself. */
function leave(reading: Reading, { value, issues }: Reading): void {
  reading.value = value
  reading.issues.push(...issues)
}

/** May be absent from an object, or undefined. */
export function optional(inner: Schema): Schema {
  const read = (reading: Reading) => {
    if (reading.value !== undefined) leave(reading, inner.run(reading.value))
  }
  return new Schema(read, { ...inner.traits, optional: true })
}

/** May be absent from an object, but not undefined. */
export function exactOptional(inner: Schema): Schema {
  return new Schema((reading) => leave(reading, inner.run(reading.value)), { ...inner.traits, optional: true })
}

export function nullable(inner: Schema): Schema {
  const read = (reading: Reading) => {
    if (reading.value !== null) leave(reading, inner.run(reading.value))
  }
  return new Schema(read, inner.traits)
}

function readShape(shape: Shape, input: Record<PropertyKey, unknown>, reading: Reading): Record<string, unknown> {
  const output: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(shape)) {
    const present = key in input
    if (!present && schema.traits.optional) continue
    const inner = schema.run(input[key])
    within(key, inner, reading)
    if (present) output[key] = inner.value
    else if (inner.issues.length === 0) reading.issues.push({ code: 'invalid_type', path: [key] })
  }
  return output
}

function objectOf(shape: Shape, others: 'dropped' | 'kept'): Schema {
  const read = (reading: Reading) => {
    const input = reading.value
    if (!isObject(input)) return refuse(reading)
    const output = readShape(shape, input, reading)
    if (others === 'kept')
      for (const key in input) if (!Object.hasOwn(shape, key) && key !== '__proto__') output[key] = input[key]
    reading.value = output
  }
  return new Schema(read, { shape })
}

/** What the shape does not name is left out of what is read. */
export function object(shape: Shape): Schema {
  return objectOf(shape, 'dropped')
}

export function looseObject(shape: Shape): Schema {
  return objectOf(shape, 'kept')
}

export function pick({ shape = {} }: Schema, names: Readonly<Record<string, true>>): Schema {
  return object(Object.fromEntries(Object.entries(shape).filter(([name]) => Object.hasOwn(names, name))))
}

export function array(element: Schema): Schema {
  return new Schema((reading) => {
    const input = reading.value
    if (!Array.isArray(input)) return refuse(reading)
    reading.value = Array.from(input, (item: unknown, index) => {
      const inner = element.run(item)
      within(index, inner, reading)
      return inner.value
    })
  })
}

/** @param names a schema of which all values are known. */
export function partialRecord({ traits: { values = [] } }: Schema, each: Schema): Schema {
  return new Schema((reading) => {
    const input = reading.value
    if (!isObject(input) || !util.isPlainObject(input)) return refuse(reading)
    const output: Record<PropertyKey, unknown> = {}
    const keys = Reflect.ownKeys(input).filter((key) => key !== '__proto__' && Object.hasOwn(input, key))
    for (const key of keys.filter((one) => values.includes(one))) {
      const inner = each.run(input[key])
      within(key, inner, reading)
      output[key] = inner.value
    }
    if (!keys.every((key) => values.includes(key))) reading.issues.push({ code: 'unrecognized_keys', continue: true })
    reading.value = output
  })
}

/** The first that takes the value; where only one of them all but does, what that one says. */
export function union(options: readonly Schema[]): Schema {
  const values = options.map((option) => option.options)
  const counted = values.every((some) => some !== undefined) ? { values: values.flat() } : {}
  const absent = options.some((option) => option.traits.optional) ? { optional: true } : {}
  const read = (reading: Reading) => {
    const readings = options.map((option) => option.run(reading.value))
    const nearly = readings.filter(({ issues }) => issues.every((issue) => issue.continue === true))
    const found = readings.find(({ issues }) => issues.length === 0) ?? (nearly.length === 1 ? nearly[0] : undefined)
    if (found) leave(reading, found)
    else reading.issues.push({ code: 'invalid_union' })
  }
  return new Schema(read, { ...counted, ...absent })
}

export function discriminatedUnion(name: string, options: readonly Schema[]): Schema {
  return new Schema((reading) => {
    const input = reading.value
    if (!isObject(input)) return refuse(reading)
    const option = options.find(({ shape }) => shape?.[name]?.options?.includes(input[name]))
    if (option) leave(reading, option.run(input))
    else reading.issues.push({ code: 'invalid_union', path: [name] })
  })
}
