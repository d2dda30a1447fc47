import { TimedOut, type Deadline } from '../core/signals.ts'

/** A deadline that runs out after so many milliseconds; what is read before it is kept. */
export function deadlineOf(milliseconds: number): Deadline {
  return () =>
    new Promise((_resolve, reject) => {
      setTimeout(() => reject(new TimedOut()), milliseconds)
    })
}
