import type { Entry } from '../../contract/entry.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import { OutboxItem } from './kept.ts'
import type { KeyValue } from './memory.ts'
import { thinned } from './thinning.ts'
import { Turns } from './turns.ts'

const prefix = 'outbox:'
const digits = 12

/** A week at the fastest pace that settings allow, one each quarter of an hour; at the base level's, two. */
const mostSnapshots = 672

/** What a pupil does that IT support should hear of: each goes in a request of its own, in the order they came. */
export type Press = { kind: 'ticket'; ticket: NewTicket } | { kind: 'entry'; entry: Entry }
type Sample = Extract<OutboxItem, { kind: 'snapshot' }>

export interface Waiting<Item = Press | Sample> {
  key: string
  item: Item
  /** Something else lies under the same key and goes after it. */
  more?: true
}
export type WaitingPress = Waiting<Press>
export type WaitingSnapshot = Waiting<Sample>

/** The id of the entry that an older version's ticket has within: the ticket's own, as another version of UUID. */
function idWithin(ticket: string): string {
  return `${ticket.slice(0, 14)}8${ticket.slice(15)}`
}

/** One kept item as what is to be sent: two, where it is an older version's ticket with words. */
function unfolded(key: string, item: OutboxItem): Waiting[] {
  if (item.kind !== 'ticket') return [{ key, item }]
  const { words: text, channel = 'help-button', ...rest } = item.ticket
  const ticket = { ...rest, channel }
  if (text === undefined) return [{ key, item: { kind: 'ticket', ticket } }]
  const { id, pressedAt: at, language } = ticket
  const entry = { kind: 'words', id: idWithin(id), ticket: id, at, text, language } as const
  return [
    { key, item: { kind: 'ticket', ticket }, more: true },
    { key, item: { kind: 'entry', entry } },
  ]
}

function listed(entries: Record<string, unknown>): Waiting[] {
  return Object.keys(entries)
    .sort()
    .flatMap((key) => {
      const parsed = OutboxItem.safeParse(entries[key])
      return parsed.success ? unfolded(key, parsed.data) : []
    })
}

function snapshotsIn(waiting: readonly Waiting[]): WaitingSnapshot[] {
  return waiting.flatMap(({ key, item }) => (item.kind === 'snapshot' ? [{ key, item }] : []))
}

/** The id that a press bears at the desk as well. */
export function idOf(
  press: { kind: 'ticket'; ticket: { id: string } } | { kind: 'entry'; entry: { id: string } },
): string {
  return press.kind === 'ticket' ? press.ticket.id : press.entry.id
}

/** The key of what comes next. The id makes it unlike that of any item before it, so that nothing settles another's place. */
function nextKey(entries: Record<string, unknown>, id: string): string {
  const last = Object.keys(entries).sort().at(-1)
  const number = last === undefined ? 0 : Number(last.slice(prefix.length, prefix.length + digits)) + 1
  return `${prefix}${String(number).padStart(digits, '0')}:${id}`
}

/** Those that go so that others have room, by `thinning.ts`. */
function goingOf(waiting: readonly WaitingSnapshot[]): WaitingSnapshot[] {
  const samples = waiting.map((one) => {
    const { snapshot, event = false } = one.item
    return { one, takenAt: Date.parse(snapshot.takenAt), event }
  })
  return thinned(samples).map(({ one }) => one)
}

/**
 * What waits to be sent. Each item has an entry of its own, numbered in the order it came, so that a
 * worker that dies in mid-write loses at most what it had not yet said was kept. An item leaves by
 * {@link Outbox.settled}; past the bound, and where a press needs the room, samples are thinned.
 */
export class Outbox {
  readonly #store: KeyValue
  readonly #most: number
  readonly #adding = new Turns()
  /** The newest snapshot, where the storage refused it: it goes with a check-in of this worker's life, or is lost. */
  #refused: WaitingSnapshot | undefined

  /** @param most snapshots that wait before they are thinned. */
  constructor(store: KeyValue, most = mostSnapshots) {
    this.#store = store
    this.#most = most
  }

  /** The presses that wait, in the order they came: no entry before its ticket. */
  async presses(): Promise<WaitingPress[]> {
    const waiting = listed(await this.#store.entries(prefix))
    return waiting.flatMap(({ item, ...rest }) => (item.kind === 'snapshot' ? [] : [{ item, ...rest }]))
  }

  /** The snapshots that wait, oldest first. What can't be read any more is left alone and not listed. */
  async snapshots(): Promise<WaitingSnapshot[]> {
    const kept = snapshotsIn(listed(await this.#store.entries(prefix)))
    const refused = this.#refused
    return refused && kept.every(({ key }) => key !== refused.key) ? [...kept, refused] : kept
  }

  /**
   * Keeps a press, together with whatever must not come apart from it. Durable when answered. Where the
   * storage refuses it, samples make room.
   * @throws whatever the storage says when it refuses even so; then nothing of it is kept.
   */
  async addPress(press: Press, together: Record<string, unknown> = {}): Promise<void> {
    await this.#adding.take(async () => {
      const entries = await this.#store.entries(prefix)
      const key = nextKey(entries, idOf(press))
      await this.#setMakingRoom({ ...together, [key]: press }, snapshotsIn(listed(entries)))
    })
  }

  /**
   * Keeps a snapshot, together with what is remembered of it; past the bound older ones are thinned.
   * One that the storage refuses is sent with this worker's next check-in; it costs no older one.
   * @param event whether it shows more than how the device fared: then it is never thinned away.
   */
  async addSnapshot(snapshot: Snapshot, event: boolean, together: Record<string, unknown>): Promise<void> {
    await this.#adding.take(async () => {
      const entries = await this.#store.entries(prefix)
      const item = { kind: 'snapshot', snapshot, ...(event ? { event } : {}) } as const
      const key = nextKey(entries, snapshot.id)
      try {
        await this.#store.set({ ...together, [key]: item })
      } catch {
        this.#refused = { key, item }
        return
      }
      this.#refused = undefined
      const kept = [...snapshotsIn(listed(entries)), { key, item }]
      // What can't be taken out now is thinned with the next one.
      if (kept.length > this.#most) await this.settled(goingOf(kept)).catch(() => undefined)
    })
  }

  /**
   * Takes out what the desk has committed, or can never take.
   * @throws what the storage says when it refuses; then they wait on, and are sent again.
   */
  async settled(items: readonly Waiting[]): Promise<void> {
    const keys = items.filter(({ more }) => !more).map(({ key }) => key)
    if (this.#refused && keys.includes(this.#refused.key)) this.#refused = undefined
    if (keys.length > 0) await this.#store.remove(keys)
  }

  async #setMakingRoom(entries: Record<string, unknown>, samples: readonly WaitingSnapshot[]): Promise<void> {
    let left = samples
    for (let refusals = 1; ; refusals += 1) {
      try {
        return await this.#store.set(entries)
      } catch (error) {
        // A write may fail once for no lack of room.
        if (refusals === 1) continue
        const going = new Set(goingOf(left))
        if (going.size === 0) throw error
        await this.settled([...going])
        left = left.filter((sample) => !going.has(sample))
      }
    }
  }
}
