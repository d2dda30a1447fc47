import type { SessionMark } from '../../extension/core/durable-store.ts'
import type { KeyValue } from '../../extension/core/memory.ts'

/** What one write puts, as JSON, or takes out. */
type Written = [key: string, json: string | undefined][]

interface Log {
  writes: Written[]
  size: number
  /** How many of its writes stand before the half one: those alone can be read again. */
  readable: number
}

const writeBuffer = 4 * 1024 * 1024

function newLog(): Log {
  return { writes: [], size: 0, readable: Infinity }
}

function valueOf(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json)
}

function sizeOf(written: Written): number {
  return written.reduce((sum, [key, json = '']) => sum + key.length + json.length, 0)
}

/**
 * storage.local as Chromium keeps it in LevelDB: each write goes to the end of a log, of which a browser that starts
 * reads what it can. A write that finds too little room leaves half of itself behind. A full write buffer begins a new
 * log; what the old one held lies in a table at once, or not yet when the browser ends.
 */
export class FakeLogStore implements KeyValue {
  /** Characters that the disk has left. */
  room = Infinity
  /** What it has left as soon as a write has been refused: somebody makes room. */
  roomAfterRefusal = 0
  /** How long the longest write was that has been refused, in characters. */
  longestRefused = 0
  /** Whether what an old log held lies in a table at once. */
  compacts = false
  /** How many logs have been begun because the write buffer was full. */
  logsBegun = 0
  #kept = new Map<string, string>()
  #tables = new Map<string, string>()
  #oldLogs: Log[] = []
  #log = newLog()

  async get(key: string) {
    return await Promise.resolve(valueOf(this.#kept.get(key)))
  }
  async entries(prefix: string) {
    const found = [...this.#kept].filter(([key]) => key.startsWith(prefix))
    return await Promise.resolve(Object.fromEntries(found.map(([key, json]) => [key, valueOf(json)])))
  }
  async set(entries: Record<string, unknown>) {
    const all = Object.entries(entries).map(([key, value]): Written[number] => [key, JSON.stringify(value)])
    // What is there already is not written.
    await this.#write(all.filter(([key, json]) => this.#kept.get(key) !== json))
  }
  async remove(keys: readonly string[]) {
    await this.#write(keys.map((key) => [key, undefined]))
  }

  /** The browser ends, however, and starts again: what can be read is there, and a new log is begun. */
  restart(): void {
    this.#kept = new Map(this.#tables)
    for (const { writes, readable } of [...this.#oldLogs, this.#log])
      for (const written of writes.slice(0, readable)) take(this.#kept, written)
    this.#tables = new Map(this.#kept)
    this.#oldLogs = []
    this.#log = newLog()
  }

  async #write(written: Written) {
    await Promise.resolve()
    if (this.#log.size > writeBuffer) this.#beginLog()
    const size = sizeOf(written)
    if (size > this.room) {
      this.room = this.roomAfterRefusal
      this.longestRefused = Math.max(this.longestRefused, size)
      this.#log.readable = Math.min(this.#log.readable, this.#log.writes.length)
      throw new Error('IO error: .../000005.log: Unable to write (ChromeMethodBFE: 9::WritableFileAppend::8)')
    }
    this.room -= size
    this.#log.writes.push(written)
    this.#log.size += size
    take(this.#kept, written)
  }

  #beginLog() {
    this.logsBegun += 1
    if (this.compacts) {
      this.#tables = new Map(this.#kept)
      this.#oldLogs = []
    } else this.#oldLogs.push(this.#log)
    this.#log = newLog()
  }
}

function take(entries: Map<string, string>, written: Written): void {
  for (const [key, json] of written)
    if (json === undefined) entries.delete(key)
    else entries.set(key, json)
}

/** storage.session: it needs no disk, and is gone with the browser. */
export class FakeSessionMark implements SessionMark {
  on = false
  /** How often it was asked. */
  asked = 0

  async isSet() {
    this.asked += 1
    return await Promise.resolve(this.on)
  }
  async set(on: boolean) {
    this.on = on
    await Promise.resolve()
  }
}
