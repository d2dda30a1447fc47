import { Entry } from '../../contract/entry.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import type { Memory } from './memory.ts'
import type { HelpReply, PageMessage } from './messages.ts'
import { helpedBy, withDismissed, type Offer } from './offer.ts'
import { idOf, type Outbox, type Press } from './outbox.ts'
import { withEntry, withPress, type TicketEntry } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'

const minuteMs = 60_000

type Of<Kind extends PageMessage['kind']> = Extract<PageMessage, { kind: Kind }>

/** Where presses are kept. */
export interface PressesParts {
  ports: Pick<AgentPorts, 'now' | 'newId' | 'alarms'>
  memory: Memory
  outbox: Outbox
}

/** Keeps what the pupil presses. What it says is kept lies in storage: from then on nothing can lose it. */
export class Presses {
  readonly #parts: PressesParts

  constructor(parts: PressesParts) {
    this.#parts = parts
  }

  /** Keeps a press for help; `ticket` in the reply is the ticket that it makes. */
  async help(message: Of<'help'>): Promise<HelpReply> {
    const { memory, outbox } = this.#parts
    const ticket = await this.#ticketOf(message)
    const press: Press = { kind: 'ticket', ticket }
    // How long the pupil has waited is seen by the device's own clock, whatever the desk's is.
    const own = { ...ticket, pressedAt: new Date(this.#parts.ports.now()).toISOString() }
    const kept = await this.#keep(press, () =>
      memory.update(
        'tickets',
        (tickets = []) => withPress(tickets, own),
        (tickets) => outbox.addPress(press, { tickets }),
      ),
    )
    if (kept && message.channel === 'offer') await this.#offer((offer) => withDismissed(offer))
    return kept ? { kept, ticket: ticket.id } : { kept }
  }

  /** Keeps what is said in a ticket. Nothing of it, where it is not an entry as the contract has them. */
  async entry({ ticket, said }: Of<'entry'>): Promise<HelpReply> {
    const { memory, outbox } = this.#parts
    const entry = Entry.safeParse({ ...said, ...(await this.#frame()), ticket }).data
    if (!entry || !isOfTicket(entry)) return { kept: false }
    const press: Press = { kind: 'entry', entry }
    const kept = await this.#keep(press, () =>
      memory.update(
        'tickets',
        (tickets = []) => withEntry(tickets, entry),
        (tickets) => outbox.addPress(press, { tickets }),
      ),
    )
    return { kept }
  }

  /** Keeps that a guide was enough: there is no ticket, but it is counted. */
  async selfHelped({ category, guide }: Of<'self-helped'>): Promise<HelpReply> {
    const { outbox } = this.#parts
    const press: Press = { kind: 'entry', entry: { kind: 'self-helped', ...(await this.#frame()), category, guide } }
    const kept = await this.#keep(press, () => outbox.addPress(press))
    if (kept) await this.#offer((offer) => helpedBy(guide, offer))
    return { kept }
  }

  /** What becomes of an offer is no reason to call a press not kept. */
  async #offer(change: (offer: Offer | undefined) => Offer): Promise<void> {
    await this.#parts.memory.update('offer', change).catch(() => undefined)
  }

  /** Its time is the desk's, as far as that is known, as a reading's is: between its answers it would stand out of place. */
  async #frame(): Promise<{ id: string; at: string }> {
    const { ports, memory } = this.#parts
    return { id: ports.newId(), at: await memory.deskTime(ports.now()) }
  }

  async #ticketOf({ category, language, channel, aboutLabel, selfCheckAt }: Of<'help'>): Promise<NewTicket> {
    const { id, at: pressedAt } = await this.#frame()
    const common = { id, category, language, pressedAt, channel }
    // Of another device this one knows nothing.
    if (aboutLabel !== undefined) return { ...common, aboutLabel }
    const { memory } = this.#parts
    const snapshot = await memory.get('lastSnapshot')
    const checks = selfCheckAt === undefined ? undefined : await memory.get('selfChecks')
    const selfCheck = checks?.find(({ finishedAt }) => finishedAt === selfCheckAt)
    return { ...common, ...(snapshot ? { snapshot } : {}), ...(selfCheck ? { selfCheck } : {}) }
  }

  /** True only when it lies in storage. */
  async #keep(press: Press, write: () => Promise<unknown>): Promise<boolean> {
    const { ports, outbox } = this.#parts
    try {
      await write()
      // Should the worker die before it is sent, this alarm wakes the next one.
      await ports.alarms.set('retry', ports.now() + minuteMs)
      return true
    } catch {
      return (await outbox.presses().catch(() => [])).some(({ item }) => idOf(item) === idOf(press))
    }
  }
}

function isOfTicket(entry: Entry): entry is TicketEntry {
  return entry.kind !== 'self-helped'
}
