import { Around, type Reading, type Schema } from './schema.ts'

class Optional extends Around {
  override get optional(): boolean {
    return true
  }

  override read(reading: Reading): void {
    if (reading.value !== undefined) this.inner.read(reading)
  }
}

class ExactOptional extends Optional {
  override read(reading: Reading): void {
    this.inner.read(reading)
  }
}

class Nullable extends Around {
  override read(reading: Reading): void {
    if (reading.value !== null) this.inner.read(reading)
  }
}

class Caught extends Around {
  readonly #instead: unknown

  constructor(inner: Schema, instead: unknown) {
    super(inner)
    this.#instead = instead
  }

  override read(reading: Reading): void {
    const { value, issues } = this.inner.run(reading.value)
    reading.value = issues.length === 0 ? value : this.#instead
  }
}

/** May be absent from an object, or undefined. */
export function optional(inner: Schema): Schema {
  return new Optional(inner)
}

/** May be absent from an object, but not undefined. */
export function exactOptional(inner: Schema): Schema {
  return new ExactOptional(inner)
}

export function nullable(inner: Schema): Schema {
  return new Nullable(inner)
}

/** Has another value in the place of one that can't be read. */
function caught(inner: Schema, instead: unknown): Schema {
  return new Caught(inner, instead)
}
export { caught as catch }
