import type { NewTicket } from '../../contract/ticket.ts'
import type { Memory } from './memory.ts'
import type { PageMessage } from './messages.ts'
import type { Outbox } from './outbox.ts'
import { isAwaited, unseenAnswers, withAnswersSeen, withPress } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'
import { retryDelay } from './schedule.ts'
import type { Round, Sender } from './sender.ts'
import type { Turns } from './turns.ts'

const minuteMs = 60_000

export type Press = Extract<PageMessage, { kind: 'help' }>

export interface HelpParts {
  ports: AgentPorts
  memory: Memory
  outbox: Outbox
  /** Whatever is sent takes its turn here. */
  sending: Turns
  /** Undefined while there are no settings to send under. */
  sender: () => Promise<Sender | undefined>
}

/** The pupil's presses for help, from the press until somebody has answered. */
export class HelpRequests {
  readonly #parts: HelpParts

  constructor(parts: HelpParts) {
    this.#parts = parts
  }

  /** Keeps a press. True only when it lies in storage; from then on nothing can lose it. */
  async keep({ category, words, language, selfCheckAt }: Press): Promise<boolean> {
    const { ports, memory, outbox } = this.#parts
    const snapshot = await memory.get('lastSnapshot')
    const checks = selfCheckAt === undefined ? undefined : await memory.get('selfChecks')
    const selfCheck = checks?.find(({ finishedAt }) => finishedAt === selfCheckAt)
    const ticket: NewTicket = {
      id: ports.newId(),
      category,
      ...(words === undefined ? {} : { words }),
      language,
      pressedAt: new Date(ports.now()).toISOString(),
      ...(snapshot ? { snapshot } : {}),
      ...(selfCheck ? { selfCheck } : {}),
    }
    try {
      await memory.update(
        'tickets',
        (tickets = []) => withPress(tickets, ticket),
        (tickets) => outbox.addTicket(ticket, { tickets }),
      )
      // Should the worker die before the ticket is sent, this alarm wakes the next one.
      await ports.alarms.set('retry', ports.now() + minuteMs)
      return true
    } catch {
      return (await outbox.tickets().catch(() => [])).some(({ item }) => item.ticket.id === ticket.id)
    }
  }

  /** Sends what waits; what can't be sent is tried again by alarm, ever more seldom. */
  async send(): Promise<void> {
    const { sending, sender } = this.#parts
    await sending.take(async () => {
      const ready = await sender()
      if (ready) await this.#after(await ready.tickets())
    })
  }

  async sendIfAnyWait(): Promise<void> {
    if ((await this.#parts.outbox.tickets()).length > 0) await this.send()
  }

  async askForAnswers(): Promise<void> {
    const { sending, sender } = this.#parts
    await sending.take(async () => {
      await (await sender())?.answers()
      await this.follow()
    })
  }

  /** The pupil looks: what waits is sent, and news of what is open asked for. */
  async opened(): Promise<void> {
    await this.sendIfAnyWait()
    const tickets = (await this.#parts.memory.get('tickets')) ?? []
    if (tickets.some(({ standing, news }) => standing === 'sent' && news?.state !== 'closed'))
      await this.askForAnswers()
  }

  async answersSeen(): Promise<void> {
    const { ports, memory } = this.#parts
    await memory.update('tickets', (tickets = []) => withAnswersSeen(tickets))
    await ports.showUnseen(0)
  }

  /** While a pupil waits for somebody, the desk is asked again in a minute; and answers show on the button. */
  async follow(): Promise<void> {
    const { ports, memory } = this.#parts
    const tickets = (await memory.get('tickets')) ?? []
    const now = ports.now()
    if (tickets.some((ticket) => isAwaited(ticket, now))) await ports.alarms.set('news', now + minuteMs)
    else await ports.alarms.clear('news')
    await ports.showUnseen(unseenAnswers(tickets))
  }

  async #after(round: Round): Promise<void> {
    const { ports, memory } = this.#parts
    if (round.kind === 'done') {
      await ports.alarms.clear('retry')
      await memory.forget('failures')
    } else {
      const failures = ((await memory.get('failures')) ?? 0) + 1
      await memory.set('failures', failures)
      const delay = retryDelay(failures, round.retryAfterSeconds, ports.random())
      await ports.alarms.set('retry', ports.now() + delay)
    }
    await this.follow()
  }
}
