import type { NewTicket } from '../../contract/ticket.ts'
import type { Memory } from './memory.ts'
import type { PageMessage } from './messages.ts'
import type { Outbox } from './outbox.ts'
import { isAwaited, unseenAnswers, withAnswersSeen, withPress } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'
import { isSetWithin, longestRetryMs, retryDelay } from './schedule.ts'
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
    const { ports, sending, sender } = this.#parts
    await sending.take(async () => {
      const ready = await sender()
      if (!ready) return
      // Should the worker die in mid-send, this alarm wakes the next one.
      await ports.alarms.set('retry', ports.now() + minuteMs)
      await this.#after(await ready.tickets().catch((): Round => ({ kind: 'later', retryAfterSeconds: undefined })))
    })
  }

  /** What waits has its alarm, whatever became of the worker that set it. */
  async keepAlarm(): Promise<void> {
    const { ports, outbox } = this.#parts
    if ((await outbox.tickets()).length === 0) return
    const now = ports.now()
    if (!isSetWithin(await ports.alarms.scheduledFor('retry'), now, longestRetryMs))
      await ports.alarms.set('retry', now + minuteMs)
  }

  async sendIfAnyWait(): Promise<void> {
    if ((await this.#parts.outbox.tickets()).length > 0) await this.send()
  }

  async askForAnswers(): Promise<void> {
    const { memory, sending, sender } = this.#parts
    await sending.take(async () => {
      const round = await (await sender())?.answers()
      if (round?.kind === 'later') await this.#failed('news', round.retryAfterSeconds)
      else if (round && (await memory.get('failures')) !== undefined) await memory.forget('failures')
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
    if (!tickets.some((ticket) => isAwaited(ticket, now))) await ports.alarms.clear('news')
    // One that is set already may wait longer, since the desk could not answer the last question.
    else if (!isSetWithin(await ports.alarms.scheduledFor('news'), now, longestRetryMs))
      await ports.alarms.set('news', now + minuteMs)
    // Nothing was ever on the button of one who never asked; Chromium's own code for a button takes some 50 kB of heap.
    if (tickets.length > 0) await ports.showUnseen(unseenAnswers(tickets))
  }

  async #after(round: Round): Promise<void> {
    const { ports, memory } = this.#parts
    if (round.kind === 'done') {
      await ports.alarms.clear('retry')
      await memory.forget('failures')
    } else await this.#failed('retry', round.retryAfterSeconds)
    await this.follow()
  }

  async #failed(alarm: 'retry' | 'news', retryAfterSeconds: number | undefined): Promise<void> {
    const { ports, memory } = this.#parts
    const failures = ((await memory.get('failures')) ?? 0) + 1
    await memory.note('failures', failures)
    await ports.alarms.set(alarm, ports.now() + retryDelay(failures, retryAfterSeconds, ports.random()))
  }
}
