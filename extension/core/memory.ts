import { readKeptSettings } from '../../contract/settings-versions.ts'
import { Turns } from './turns.ts'
import { keptSchemas, type Kept, type KeptName } from './kept.ts'

/** The part of storage.local that the core needs; every call is durable when it has answered. */
export interface KeyValue {
  get(key: string): Promise<unknown>
  /** All entries whose key begins so. */
  entries(prefix: string): Promise<Record<string, unknown>>
  /** Several entries at once, all or none. */
  set(entries: Record<string, unknown>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}

/**
 * What the extension remembers between two lives of the worker, typed. An entry that does not parse
 * (written by another version, or damaged) counts as absent.
 */
export class Memory {
  readonly #store: KeyValue
  readonly #changing = new Turns()

  constructor(store: KeyValue) {
    this.#store = store
  }

  async get<Name extends KeptName>(name: Name): Promise<Kept[Name] | undefined> {
    return readKept(name, await this.#store.get(name))
  }

  async set<Name extends KeptName>(name: Name, value: Kept[Name]): Promise<void> {
    await this.#store.set({ [name]: value })
  }

  /**
   * Remembers what the extension can do without: where the storage refuses it, all goes on as if it had
   * been forgotten. A full disk is no reason to be silent.
   */
  async note<Name extends KeptName>(name: Name, value: Kept[Name]): Promise<void> {
    await this.set(name, value).catch(() => undefined)
  }

  /**
   * Changes an entry by what it was, one change after the other, so that none overwrites another.
   * `write` stands in for the noting where it must be known to be kept, or something else written with it.
   */
  async update<Name extends KeptName>(
    name: Name,
    change: (before: Kept[Name] | undefined) => Kept[Name],
    write: (after: Kept[Name]) => Promise<void> = (after) => this.note(name, after),
  ): Promise<Kept[Name]> {
    return await this.#changing.take(async () => {
      const after = change(await this.get(name))
      await write(after)
      return after
    })
  }

  /**
   * A moment by the device's clock (ms since 1970) as the desk's clock has it, as far as it has told. By a clock that is
   * years wrong a reading would be too old to keep, and a press would stand where nobody looks.
   */
  async deskTime(moment: number): Promise<string> {
    return new Date(moment + ((await this.get('clockOffset')) ?? 0) * 1000).toISOString()
  }

  /** Forgets where it can: what the storage will not let go of is known for longer. */
  async forget(...names: KeptName[]): Promise<void> {
    await this.#store.remove(names).catch(() => undefined)
  }
}

type Parsers = { [Name in KeptName]: (raw: unknown) => Kept[Name] | undefined }

type SafeParse<Value> = (raw: unknown) => { success: true; data: Value } | { success: false }

function parserOf<Value>(schema: { safeParse: SafeParse<Value> }) {
  return (raw: unknown): Value | undefined => {
    // Most of what can be remembered is absent most of the time, and needs no schema to say so.
    if (raw === undefined) return undefined
    const parsed = schema.safeParse(raw)
    return parsed.success ? parsed.data : undefined
  }
}

const parsers: Parsers = {
  enrolledAs: parserOf(keptSchemas.enrolledAs),
  // What an older extension kept has no later keys.
  lastGoodSettings: parserOf({ safeParse: readKeptSettings }),
  trouble: parserOf(keptSchemas.trouble),
  standing: parserOf(keptSchemas.standing),
  tickets: parserOf(keptSchemas.tickets),
  clockOffset: parserOf(keptSchemas.clockOffset),
  failures: parserOf(keptSchemas.failures),
  wish: parserOf(keptSchemas.wish),
  pause: parserOf(keptSchemas.pause),
  lastCheckInAt: parserOf(keptSchemas.lastCheckInAt),
  quietUntil: parserOf(keptSchemas.quietUntil),
  lastSnapshot: parserOf(keptSchemas.lastSnapshot),
  sampledUnder: parserOf(keptSchemas.sampledUnder),
  sampled: parserOf(keptSchemas.sampled),
  findings: parserOf(keptSchemas.findings),
  offer: parserOf(keptSchemas.offer),
  notice: parserOf(keptSchemas.notice),
  selfChecks: parserOf(keptSchemas.selfChecks),
  language: parserOf(keptSchemas.language),
  adapted: parserOf(keptSchemas.adapted),
}

/** Parses one remembered entry; undefined where there is none, or none that can be read. */
export function readKept<Name extends KeptName>(name: Name, raw: unknown): Kept[Name] | undefined {
  const parse: (raw: unknown) => Kept[Name] | undefined = parsers[name]
  return parse(raw)
}
