/** Lets work be done one piece after the other, in the order it was asked for; a failed piece stops none behind it. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Waits for all before it, does the work, and gives back what it gave. */
  async take<Value>(work: () => Promise<Value>): Promise<Value> {
    const before = this.#last
    const turn = (async () => {
      await before
      return await work()
    })()
    this.#last = turn.catch(() => undefined)
    return await turn
  }
}
