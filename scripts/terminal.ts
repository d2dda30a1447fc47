/** Where a command speaks, and how it says that it failed. */
export interface Terminal {
  out: (line: string) => void
  err: (line: string) => void
  /** The exit code that the process ends with. */
  fail: (exitCode: number) => void
  env: Record<string, string | undefined>
  /** The day that it is where the command runs, as `2027-03-15`. */
  today: () => string
}

/** The process's own terminal. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  fail: (exitCode) => {
    process.exitCode = exitCode
  },
  env: process.env,
  // Sweden writes dates as ISO 8601 does.
  today: () => new Date().toLocaleDateString('sv-SE'),
}
