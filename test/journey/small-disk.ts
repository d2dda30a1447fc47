import { chmod, cp, open, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A disk of some megabytes, in memory, for a browser's profile alone: one that a test can fill. It is mounted in the
 * browser's own mount namespace (policy-launcher.ts), so any user may have it and nothing is left of it afterwards.
 */
export class SmallDisk {
  readonly #folder: string
  readonly #at: string
  readonly #megabytes: number
  #pid: number | undefined
  #full = false
  #filling: Promise<void> | undefined

  /** @param folder that must be there already. @param profile the browser's, in it. */
  constructor(folder: string, profile: string, megabytes: number) {
    this.#folder = folder
    this.#at = join(folder, profile)
    this.#megabytes = megabytes
  }

  /** Writes a program that mounts the disk and starts another on it; it is to run in a mount namespace. */
  async under(executable: string): Promise<string> {
    const file = join(this.#folder, 'browser-on-small-disk.sh')
    const mount = `mount -t tmpfs -o size=${this.#megabytes}m tmpfs '${this.#at}'`
    await writeFile(file, `#!/bin/sh\nmkdir -p '${this.#at}' && ${mount} || exit 97\nexec '${executable}' "$@"\n`)
    await chmod(file, 0o700)
    return file
  }

  isHeldBy(pid: number | undefined): void {
    this.#pid = pid
  }

  /** The profile as it lies on the disk, seen from outside. */
  get #path(): string {
    if (this.#pid === undefined) throw new Error('no browser holds the disk')
    return join('/proc', String(this.#pid), 'root', this.#at)
  }

  get #filler(): string {
    return join(this.#path, 'filler')
  }

  /** Takes all the room there is, to the last byte, and whatever the browser gives back, until {@link free}. */
  async keepFull(): Promise<void> {
    await this.#fill()
    const again = async () => {
      while (this.#full) {
        await this.#fill()
        await sleep(10)
      }
    }
    this.#full = true
    this.#filling = again()
  }

  async #fill(): Promise<void> {
    const piece = Buffer.alloc(1024 * 1024)
    for (let size = piece.length; size > 0;) {
      const written = await writeFile(this.#filler, piece.subarray(0, size), { flag: 'a' }).then(
        () => true,
        () => false,
      )
      if (!written) size = Math.floor(size / 2)
    }
  }

  /** Gives it all back. */
  async free(): Promise<void> {
    this.#full = false
    await this.#filling
    await rm(this.#filler)
  }

  /** A file of the profile, as text; empty where there is none. */
  async text(file: string): Promise<string> {
    return await readFile(join(this.#path, file), 'utf8').catch(() => '')
  }

  /** Has what lies on it copied into another profile, once whatever runs on it has ended. */
  async copyAfter(end: () => Promise<void>, profile: string): Promise<void> {
    // An open folder keeps the disk when the last process that sees it has gone.
    const held = await open(this.#path)
    try {
      await end()
      const from = join('/proc/self/fd', String(held.fd))
      await cp(`${from}/`, join(this.#folder, profile), { recursive: true, verbatimSymlinks: true })
    } finally {
      await held.close()
    }
  }

  /** Bytes that are left. */
  async room(): Promise<number> {
    const { bavail, bsize } = await statfs(this.#path)
    return bavail * bsize
  }
}
