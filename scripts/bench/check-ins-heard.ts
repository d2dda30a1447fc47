import type { Workplace } from './workplace.ts'

const patienceMs = 60_000

/** Hears a desk's check-ins, so that one can be waited for. */
export interface CheckInsHeard {
  onCheckIn: () => void
  /** Waits until one has been heard since a moment, in milliseconds since 1970. @throws Error after a minute. */
  since: (moment: number) => Promise<void>
}

export function checkInsHeard({ pause }: Workplace): CheckInsHeard {
  const heard = { at: 0 }
  return {
    onCheckIn: () => void (heard.at = Date.now()),
    async since(moment) {
      while (heard.at < moment) {
        if (Date.now() > moment + patienceMs)
          throw new Error('The extension has not checked in within a minute of its start.')
        await pause(50)
      }
    },
  }
}
