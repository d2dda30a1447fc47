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
  most?: number
}

/** What other schemas need to know of one. */
interface Traits {
  /** Whether an object may lack it. */
  optional?: boolean
  /** All that it takes, where they can be counted. */
  values?: readonly unknown[]
  shape?: Readonly<Record<string, Schema>>
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

/** A schema of which nothing is made but what reads a value: two closures at most, where zod's holds some thirty. */
export class Schema {
  readonly traits: Traits
  readonly #read: (reading: Reading) => void
  readonly #checks: readonly Check[]

  constructor(read: (reading: Reading) => void, traits: Traits = {}, checks: readonly Check[] = []) {
    this.#read = read
    this.traits = traits
    this.#checks = checks
  }

  get shape(): Traits['shape'] {
    return this.traits.shape
  }

  get options(): Traits['values'] {
    return this.traits.values
  }

  check(...checks: Check[]): Schema {
    return new Schema(this.#read, this.traits, [...this.#checks, ...checks])
  }

  /** Reads a value. The checks run unless something before them said to stop, as zod's do. */
  run(value: unknown): Reading {
    const length = Array.isArray(value) ? value.length : 0
    if (this.#checks.some(({ most = length }) => length > most))
      return { value, issues: [{ code: 'too_big', continue: false }] }
    const reading: Reading = { value, issues: [] }
    this.#read(reading)
    for (const { run, ofAnyKind = false } of this.#checks) {
      const stopped = reading.issues.some((issue) => (ofAnyKind ? issue.continue === false : !issue.continue))
      if (!stopped) run(reading)
    }
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

/** Takes over what was found wrong one step further in. */
export function within(key: PropertyKey, inner: Reading, reading: Reading): void {
  for (const issue of inner.issues) reading.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
}
