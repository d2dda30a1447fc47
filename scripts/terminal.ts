import { defaultTimeZone } from '../policies/plan/read-plan-file.ts'

/** Where a command speaks, and how it says that it failed. */
export interface Terminal {
  out: (line: string) => void
  err: (line: string) => void
  /** The exit code that the process ends with. */
  fail: (exitCode: number) => void
  env: Record<string, string | undefined>
  /** The day that it is in Sweden, as `2027-03-15`. */
  today: () => string
}

/**
 * The day that it is in Sweden at an instant, as `2027-03-15`. Not the machine's own day: a server keeps UTC, and would
 * be a day behind for the first hours of every day here. Nor that of the plan's time zone, which is known only once
 * the plan has been read, and it is read for this day.
 */
export function swedishDay(now: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return now.toLocaleDateString('sv-SE', { timeZone: defaultTimeZone })
}

/** The process's own terminal. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  fail: (exitCode) => {
    process.exitCode = exitCode
  },
  env: process.env,
  today: () => swedishDay(new Date()),
}
