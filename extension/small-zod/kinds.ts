import { Schema, type Reading } from './schema.ts'

/** A value that is taken as it stands, or not at all. */
function plain(takes: (value: unknown) => boolean, code = 'invalid_type', values?: readonly unknown[]): Schema {
  const read = ({ value, issues }: Reading) => {
    if (!takes(value)) issues.push({ code })
  }
  return values ? new Schema(read, { values }) : new Schema(read)
}

// A schema is never changed, so one of each is enough for all that are built of it.
const text = plain((value) => typeof value === 'string')
const yesOrNo = plain((value) => typeof value === 'boolean')
const figure = plain((value) => Number.isFinite(value))
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

function oneOf(values: readonly unknown[]): Schema {
  return plain((value) => values.includes(value), 'invalid_value', values)
}

export function literal(value: unknown): Schema {
  return oneOf([value])
}

function enumeration(values: readonly string[]): Schema {
  return oneOf(values)
}
export { enumeration as enum }

/** The names in a shape. */
export function keyof({ shape = {} }: Schema): Schema {
  return oneOf(Object.keys(shape))
}

export function custom(takes: (value: unknown) => boolean): Schema {
  return plain(takes, 'custom')
}

function instance(made: abstract new (...given: never[]) => object): Schema {
  return plain((value) => value instanceof made)
}
export { instance as instanceof }
