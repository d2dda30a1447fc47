/** What is wrong with a value, and where in it. `continue` is zod's: checks that come after still run. */
export interface Issue {
  code: string
  path?: readonly PropertyKey[]
  message?: string
  continue?: boolean
}

/** A value on its way through a schema: as far as it was read, and what was wrong with it. */
export interface Reading {
  value: unknown
  issues: Issue[]
}

/** One more demand on a value of the right kind. It may put another value in its place. */
export interface Check {
  run: (reading: Reading) => void
  /** Asked of values of the wrong kind too. */
  ofAnyKind?: boolean
  /** How long a list may be: of a longer one nothing is read. */
  most?: number | undefined
}

export class ParseError extends Error {
  override name = 'ParseError'
  readonly issues: readonly Required<Pick<Issue, 'code' | 'path' | 'message'>>[]

  constructor(issues: readonly Issue[]) {
    const told = issues.map(({ code, path = [], message = 'Invalid input' }) => ({ code, path, message }))
    super(JSON.stringify(told))
    this.issues = told
  }
}

type Result = { success: true; data: unknown } | { success: false; error: ParseError; data?: undefined }

/**
 * A schema of which nothing is made but what reads a value. A kind is a class and not a closure: there are some
 * three hundred schemas, and a closure and its context weigh four times what the kind's own fields do.
 */
export abstract class Schema {
  /** Puts what was read in the value's place, and says what was wrong. */
  abstract read(reading: Reading): void

  /** Whether an object may lack it. */
  get optional(): boolean {
    return false
  }

  /** All that it takes, where they can be counted. */
  get options(): readonly unknown[] | undefined {
    return undefined
  }

  get shape(): Readonly<Record<string, Schema>> | undefined {
    return undefined
  }

  check(...checks: Check[]): Schema {
    return new Checked(this, checks)
  }

  run(value: unknown): Reading {
    const reading: Reading = { value, issues: [] }
    this.read(reading)
    return reading
  }

  safeParse(raw: unknown): Result {
    const { value, issues } = this.run(raw)
    return issues.length === 0 ? { success: true, data: value } : { success: false, error: new ParseError(issues) }
  }

  /** @throws ParseError with all that is wrong. */
  parse(raw: unknown): unknown {
    const result = this.safeParse(raw)
    if (!result.success) throw result.error
    return result.data
  }
}

/** A schema that leaves what kind of value it is to another. */
export abstract class Around extends Schema {
  readonly inner: Schema

  constructor(inner: Schema) {
    super()
    this.inner = inner
  }

  override get optional(): boolean {
    return this.inner.optional
  }

  override get options(): readonly unknown[] | undefined {
    return this.inner.options
  }

  override get shape(): Readonly<Record<string, Schema>> | undefined {
    return this.inner.shape
  }
}

/** The checks run after the reading, unless something before them said to stop, as zod's do. */
class Checked extends Around {
  readonly #checks: readonly Check[]

  constructor(inner: Schema, checks: readonly Check[]) {
    super(inner)
    this.#checks = checks
  }

  override read(reading: Reading): void {
    const { value, issues } = reading
    const length = Array.isArray(value) ? value.length : 0
    if (this.#checks.some(({ most = length }) => length > most)) {
      issues.push({ code: 'too_big', continue: false })
      return
    }
    this.inner.read(reading)
    for (const check of this.#checks) {
      const stopped = issues.some((issue) => (check.ofAnyKind ? issue.continue === false : !issue.continue))
      if (!stopped) check.run(reading)
    }
  }
}

/** Takes over what was found wrong one step further in. */
export function within(key: PropertyKey, inner: Reading, reading: Reading): void {
  for (const issue of inner.issues) reading.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
}
