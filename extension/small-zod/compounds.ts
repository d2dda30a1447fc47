import { util } from 'zod/v4/core'
import { isObject } from './is-object.ts'
import { Schema, within, type Reading } from './schema.ts'

type Shape = Readonly<Record<string, Schema>>

/** Nothing of it was read. */
function refuse({ issues }: Reading): void {
  issues.push({ code: 'invalid_type' })
}

class ObjectOf extends Schema {
  readonly #shape: Shape

  constructor(shape: Shape) {
    super()
    this.#shape = shape
  }

  override get shape(): Shape {
    return this.#shape
  }

  override read(reading: Reading): void {
    const input = reading.value
    if (!isObject(input)) return refuse(reading)
    const output: Record<string, unknown> = {}
    for (const [key, schema] of Object.entries(this.#shape)) {
      const present = key in input
      if (!present && schema.optional) continue
      const inner = schema.run(input[key])
      within(key, inner, reading)
      if (present) output[key] = inner.value
      else if (inner.issues.length === 0) reading.issues.push({ code: 'invalid_type', path: [key] })
    }
    reading.value = output
  }
}

class LooseObjectOf extends ObjectOf {
  override read(reading: Reading): void {
    const input = reading.value
    super.read(reading)
    const output = reading.value
    if (!isObject(input) || !isObject(output)) return
    for (const key in input) if (!Object.hasOwn(this.shape, key) && key !== '__proto__') output[key] = input[key]
  }
}

class ListOf extends Schema {
  readonly #element: Schema

  constructor(element: Schema) {
    super()
    this.#element = element
  }

  override read(reading: Reading): void {
    const input = reading.value
    if (!Array.isArray(input)) return refuse(reading)
    reading.value = Array.from(input, (item: unknown, index) => {
      const inner = this.#element.run(item)
      within(index, inner, reading)
      return inner.value
    })
  }
}

class RecordOf extends Schema {
  readonly #names: readonly unknown[]
  readonly #each: Schema

  constructor(names: readonly unknown[], each: Schema) {
    super()
    this.#names = names
    this.#each = each
  }

  override read(reading: Reading): void {
    const input = reading.value
    if (!isObject(input) || !util.isPlainObject(input)) return refuse(reading)
    const output: Record<PropertyKey, unknown> = {}
    const keys = Reflect.ownKeys(input).filter((key) => key !== '__proto__')
    for (const key of keys.filter((one) => this.#names.includes(one))) {
      const inner = this.#each.run(input[key])
      within(key, inner, reading)
      output[key] = inner.value
    }
    if (!keys.every((key) => this.#names.includes(key)))
      reading.issues.push({ code: 'unrecognized_keys', continue: true })
    reading.value = output
  }
}

/** What the shape does not name is left out of what is read. */
export function object(shape: Shape): Schema {
  return new ObjectOf(shape)
}

export function looseObject(shape: Shape): Schema {
  return new LooseObjectOf(shape)
}

export function pick({ shape = {} }: Schema, names: Readonly<Record<string, true>>): Schema {
  return object(Object.fromEntries(Object.entries(shape).filter(([name]) => Object.hasOwn(names, name))))
}

export function array(element: Schema): Schema {
  return new ListOf(element)
}

/** @param names a schema of which all values are known. */
export function partialRecord({ options = [] }: Schema, each: Schema): Schema {
  return new RecordOf(options, each)
}
