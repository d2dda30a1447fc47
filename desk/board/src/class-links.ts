import type { Api, Failure } from './api.ts'
import type { ClassLinksState } from './class-links-state.ts'

interface Place {
  get: () => ClassLinksState
  set: (links: ClassLinksState) => void
  /** A failure that may mean that nobody is signed in any more. */
  lost: (failure: Failure) => void
}

/** What the board does with class links. The list is asked for when it is looked at, and after each change. */
export class ClassLinks {
  readonly #api: Pick<Api, 'classLinks' | 'makeClassLink' | 'withdrawClassLink'>
  readonly #place: Place

  constructor(api: Pick<Api, 'classLinks' | 'makeClassLink' | 'withdrawClassLink'>, place: Place) {
    this.#api = api
    this.#place = place
  }

  async list(): Promise<void> {
    const listed = await this.#api.classLinks()
    if (listed.ok) this.#set({ list: listed.value.links })
    else this.#failed(listed.failure)
  }

  async make(unit: string): Promise<void> {
    const made = await this.#api.makeClassLink({ unit })
    if (!made.ok) return this.#failed(made.failure)
    this.#set({ made: made.value, failure: null })
    await this.list()
  }

  async withdraw(id: string): Promise<void> {
    const gone = await this.#api.withdrawClassLink(id)
    if (!gone.ok) return this.#failed(gone.failure)
    this.#set({ failure: null })
    await this.list()
  }

  #failed(failure: Failure): void {
    this.#set({ failure })
    this.#place.lost(failure)
  }

  #set(change: Partial<ClassLinksState>): void {
    this.#place.set({ ...this.#place.get(), ...change })
  }
}
