import { isObject } from './is-object.ts'
import { Schema, type Reading } from './schema.ts'

class UnionOf extends Schema {
  readonly #choices: readonly Schema[]

  constructor(choices: readonly Schema[]) {
    super()
    this.#choices = choices
  }

  override get optional(): boolean {
    return this.#choices.some(({ optional }) => optional)
  }

  override read(reading: Reading): void {
    const readings = this.#choices.map((choice) => choice.run(reading.value))
    const nearly = readings.filter(({ issues }) => issues.every((issue) => issue.continue === true))
    const found = readings.find(({ issues }) => issues.length === 0) ?? (nearly.length === 1 ? nearly[0] : undefined)
    if (found) reading.value = found.value
    reading.issues.push(...(found?.issues ?? [{ code: 'invalid_union' }]))
  }
}

class Discriminated extends Schema {
  readonly #name: string
  readonly #choices: readonly Schema[]

  constructor(name: string, choices: readonly Schema[]) {
    super()
    this.#name = name
    this.#choices = choices
  }

  override read(reading: Reading): void {
    const input = reading.value
    if (!isObject(input)) {
      reading.issues.push({ code: 'invalid_type' })
      return
    }
    const choice = this.#choices.find(({ shape }) => shape?.[this.#name]?.options?.includes(input[this.#name]))
    if (choice) choice.read(reading)
    else reading.issues.push({ code: 'invalid_union', path: [this.#name] })
  }
}

/** The first that takes the value; where only one of them all but does, what that one says. */
export function union(choices: readonly Schema[]): Schema {
  return new UnionOf(choices)
}

/** The one of which the shape takes what stands under this name. */
export function discriminatedUnion(name: string, choices: readonly Schema[]): Schema {
  return new Discriminated(name, choices)
}
