import type { Check, Reading } from './schema.ts'

type Holds<Bound> = (value: unknown, bound: Bound) => boolean

/** Refuses what does not hold, and lets the checks after it speak too. */
export class Demand<Bound> implements Check {
  readonly #holds: Holds<Bound>
  readonly #bound: Bound
  readonly #code: string

  constructor(holds: Holds<Bound>, bound: Bound, code: string) {
    this.#holds = holds
    this.#bound = bound
    this.#code = code
  }

  run({ value, issues }: Reading): void {
    if (!this.#holds(value, this.#bound)) issues.push({ code: this.#code, continue: true })
  }
}
