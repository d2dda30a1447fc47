import type { Snapshot } from '../../contract/snapshot.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import { OutboxItem } from './kept.ts'
import type { KeyValue } from './memory.ts'
import { Turns } from './turns.ts'

const prefix = 'outbox:'
const digits = 12

/** A week at one snapshot each quarter of an hour. */
export const mostSnapshots = 672

export interface Waiting<Item extends OutboxItem = OutboxItem> {
  key: string
  item: Item
}
export type WaitingTicket = Waiting<Extract<OutboxItem, { kind: 'ticket' }>>
export type WaitingSnapshot = Waiting<Extract<OutboxItem, { kind: 'snapshot' }>>

/**
 * What waits to be sent. Each item has an entry of its own, numbered in the order it came, so that a
 * worker that dies in mid-write loses at most what it had not yet said was kept. An item leaves only
 * by {@link Outbox.settled}.
 */
export class Outbox {
  readonly #store: KeyValue
  readonly #adding = new Turns()

  constructor(store: KeyValue) {
    this.#store = store
  }

  /** Everything that waits, oldest first. What can't be read any more is left alone and not listed. */
  async waiting(): Promise<Waiting[]> {
    const entries = await this.#store.entries(prefix)
    return Object.keys(entries)
      .sort()
      .flatMap((key) => {
        const parsed = OutboxItem.safeParse(entries[key])
        return parsed.success ? [{ key, item: parsed.data }] : []
      })
  }

  async tickets(): Promise<WaitingTicket[]> {
    return (await this.waiting()).flatMap(({ key, item }) => (item.kind === 'ticket' ? [{ key, item }] : []))
  }

  async snapshots(): Promise<WaitingSnapshot[]> {
    return (await this.waiting()).flatMap(({ key, item }) => (item.kind === 'snapshot' ? [{ key, item }] : []))
  }

  /**
   * Keeps a ticket, together with whatever must not come apart from it. Durable when answered.
   * @throws whatever the storage says when it is full.
   */
  async addTicket(ticket: NewTicket, together: Record<string, unknown> = {}): Promise<void> {
    await this.#add({ kind: 'ticket', ticket }, together)
  }

  /**
   * Keeps a snapshot, together with whatever must not come apart from it; past {@link mostSnapshots} the
   * oldest makes room. Tickets never do.
   */
  async addSnapshot(snapshot: Snapshot, together: Record<string, unknown> = {}): Promise<void> {
    await this.#add({ kind: 'snapshot', snapshot }, together)
    const snapshots = await this.snapshots()
    await this.settled(snapshots.slice(0, Math.max(0, snapshots.length - mostSnapshots)))
  }

  /** Takes out what the desk has committed, or can never take. */
  async settled(items: readonly Waiting[]): Promise<void> {
    if (items.length > 0) await this.#store.remove(items.map((item) => item.key))
  }

  async #add(item: OutboxItem, together: Record<string, unknown>): Promise<void> {
    await this.#adding.take(async () => {
      const last = Object.keys(await this.#store.entries(prefix))
        .sort()
        .at(-1)
      const number = last === undefined ? 0 : Number(last.slice(prefix.length, prefix.length + digits)) + 1
      // The id makes the key unlike that of any item before it, so that nothing settles another's place.
      const id = item.kind === 'ticket' ? item.ticket.id : item.snapshot.id
      await this.#store.set({ ...together, [`${prefix}${String(number).padStart(digits, '0')}:${id}`]: item })
    })
  }
}
