import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until the answer is there, for at most so many milliseconds; then throws with the
 * last answer, so that a failed test says how far it came.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  milliseconds = 20_000,
): Promise<Answer> {
  const end = performance.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain for ${what}`)
    await sleep(100)
  }
}
