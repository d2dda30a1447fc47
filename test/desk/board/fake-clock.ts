import type { Clock } from '../../../desk/board/src/refetcher.ts'

/** A clock that stands still until it is told to move on, and then runs what was due on the way. */
export class FakeClock implements Clock {
  #time = 1_000_000
  #waiting: { at: number; run: () => void }[] = []

  now(): number {
    return this.#time
  }

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#time + milliseconds, run }
    this.#waiting.push(timer)
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== timer)
    }
  }

  /** Moves on by so many milliseconds, and lets what that starts settle. */
  async pass(milliseconds: number): Promise<void> {
    await settled()
    const until = this.#time + milliseconds
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)
      if (!next) break
      this.#waiting = this.#waiting.filter((each) => each !== next)
      this.#time = next.at
      next.run()
      await settled()
    }
    this.#time = until
    await settled()
  }
}

/** Everything that is only waiting for promises has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
