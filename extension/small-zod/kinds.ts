import { Schema, type Reading } from './schema.ts'

/** A value that is taken as it stands, or not at all. */
class Plain extends Schema {
  readonly #takes: (value: unknown) => boolean
  readonly #code: string

  constructor(takes: (value: unknown) => boolean, code = 'invalid_type') {
    super()
    this.#takes = takes
    this.#code = code
  }

  override read({ value, issues }: Reading): void {
    if (!this.#takes(value)) issues.push({ code: this.#code })
  }
}

class OneOf extends Schema {
  readonly #values: readonly unknown[]

  constructor(values: readonly unknown[]) {
    super()
    this.#values = values
  }

  override get options(): readonly unknown[] {
    return this.#values
  }

  override read({ value, issues }: Reading): void {
    if (!this.#values.includes(value)) issues.push({ code: 'invalid_value' })
  }
}

// A schema is never changed, so one of each is enough for all that are built of it.
const text = new Plain((value) => typeof value === 'string')
const yesOrNo = new Plain((value) => typeof value === 'boolean')
const figure = new Plain((value) => Number.isFinite(value))
const whole = figure.check({
  run: ({ value, issues }) => {
    if (!Number.isInteger(value)) issues.push({ code: 'invalid_type', continue: false })
    else if (!Number.isSafeInteger(value))
      issues.push({ code: Number(value) > 0 ? 'too_big' : 'too_small', continue: true })
  },
})

export function string(): Schema {
  return text
}

export function boolean(): Schema {
  return yesOrNo
}

/** Neither infinite nor NaN. */
export function number(): Schema {
  return figure
}

/** A whole number that can be told from its neighbours. */
export function int(): Schema {
  return whole
}

export function literal(value: unknown): Schema {
  return new OneOf([value])
}

function enumeration(values: readonly string[]): Schema {
  return new OneOf(values)
}
export { enumeration as enum }

/** The names in a shape. */
export function keyof({ shape = {} }: Schema): Schema {
  return new OneOf(Object.keys(shape))
}

export function custom(takes: (value: unknown) => boolean): Schema {
  return new Plain(takes, 'custom')
}

function instance(made: abstract new (...given: never[]) => object): Schema {
  return new Plain((value) => value instanceof made)
}
export { instance as instanceof }
