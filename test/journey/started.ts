import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { home } from '../../scripts/extension-package.ts'
import { until } from './until.ts'

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** `npm start` as a person runs it, behind its door, with what it prints. */
export class Started {
  readonly #child: ChildProcess
  #output = ''

  constructor(env: Record<string, string>, ...options: string[]) {
    this.#child = spawn(process.execPath, [join(home, 'scripts', 'door.mjs'), 'start', ...options], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.#output += String(chunk)
      })
  }

  get output(): string {
    return this.#output
  }

  /** Waits for a line; gives back what its groups caught. */
  async prints(line: RegExp): Promise<string[]> {
    const found = await until(String(line), async () => line.exec(this.#output) ?? undefined, 45_000).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it printed:\n${this.#output}`)
      },
    )
    return found.slice(1)
  }

  /** Ctrl-C, or whatever ends it; gives back the exit code. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.#child.exitCode !== null) return this.#child.exitCode
    const exit = once(this.#child, 'exit')
    this.#child.kill(signal)
    await exit
    return this.#child.exitCode
  }

  /** Waits until it ends by itself. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit')
    return this.#child.exitCode
  }
}
