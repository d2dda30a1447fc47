import type { Comparison } from '../../core/comparison-api.ts'
import type { Api, Failure } from './api.ts'
import { unlessKnown, type Loadable } from './board-state.ts'
import { createRefetcher, type Clock } from './refetcher.ts'

/** What the page keeps of the comparison, and what it does without the desk. */
interface Page {
  shown(): Loadable<Comparison>
  show(comparison: Loadable<Comparison>): void
  lost(failure: Failure): void
}

/** The comparison of one unit's devices, or of all: fetched once the reader has asked for it, and kept fresh from then on. */
export class ComparedScope {
  readonly #api: Api
  readonly #page: Page
  readonly #refetch: () => void
  /** Null for all units; undefined where none has been asked for. */
  #scope: { unit: string | null } | undefined

  constructor(api: Api, clock: Clock, page: Page) {
    this.#api = api
    this.#page = page
    this.#refetch = createRefetcher(() => this.#fetch(), clock)
  }

  /** The reader looks at the comparison of a unit's devices; null for all. */
  choose(unit: string | null): void {
    const known = this.#scope?.unit === unit
    this.#scope = { unit }
    // Drawing may ask again before it is done: by then the scope is the one that is asked for.
    if (!known && this.#page.shown().status !== 'loading') this.#page.show({ status: 'loading' })
    this.#refetch()
  }

  /** Fetches it anew, where anybody has asked for it. */
  again(): void {
    if (this.#scope !== undefined) this.#refetch()
  }

  async #fetch(): Promise<void> {
    const scope = this.#scope
    if (scope === undefined) return
    const fetched = await this.#api.comparison(scope.unit)
    // Another unit has been chosen meanwhile, and is being asked for.
    if (scope.unit !== this.#scope?.unit) return
    if (fetched.ok) return this.#page.show({ status: 'ready', value: fetched.value })
    this.#page.show(unlessKnown(this.#page.shown(), fetched.failure))
    this.#page.lost(fetched.failure)
  }
}
