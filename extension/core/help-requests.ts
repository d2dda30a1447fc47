import type { Attention } from './attention.ts'
import type { Memory } from './memory.ts'
import type { Outbox } from './outbox.ts'
import { isAwaited, isOpen, withAnswersSeen } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'
import { sendPresses } from './press-sender.ts'
import { isSetWithin, longestRetryMs, retryDelay } from './schedule.ts'
import type { Round, Sender } from './sender.ts'
import type { Turns } from './turns.ts'

const minuteMs = 60_000

export interface HelpParts {
  ports: AgentPorts
  memory: Memory
  outbox: Outbox
  attention: Attention
  /** Whatever is sent takes its turn here. */
  sending: Turns
  /** Undefined while there are no settings to send under. */
  sender: () => Promise<Sender | undefined>
}

/** What becomes of the pupil's presses, from when they are kept until somebody has answered. */
export class HelpRequests {
  readonly #parts: HelpParts

  constructor(parts: HelpParts) {
    this.#parts = parts
  }

  /** Sends what waits; what can't be sent is tried again by alarm, ever more seldom. */
  async send(): Promise<void> {
    const { ports, memory, outbox, sending, sender: senderNow } = this.#parts
    await sending.take(async () => {
      const sender = await senderNow()
      if (!sender) return
      // Should the worker die in mid-send, this alarm wakes the next one.
      await ports.alarms.set('retry', ports.now() + minuteMs)
      const sent = sendPresses({ sender, memory, outbox })
      await this.#after(await sent.catch((): Round => ({ kind: 'later', retryAfterSeconds: undefined })))
    })
  }

  /** What waits has its alarm, whatever became of the worker that set it. */
  async keepAlarm(): Promise<void> {
    const { ports, outbox } = this.#parts
    if ((await outbox.presses()).length === 0) return
    const now = ports.now()
    if (!isSetWithin(await ports.alarms.scheduledFor('retry'), now, longestRetryMs))
      await ports.alarms.set('retry', now + minuteMs)
  }

  async sendIfAnyWait(): Promise<void> {
    if ((await this.#parts.outbox.presses()).length > 0) await this.send()
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
    if (tickets.some((ticket) => ticket.standing === 'sent' && isOpen(ticket))) await this.askForAnswers()
  }

  /** What a thread has shown is on the button no longer. */
  async answersSeen(ticket: string, until: string): Promise<void> {
    const { memory, attention } = this.#parts
    await memory.update('tickets', (tickets = []) => withAnswersSeen(tickets, ticket, until))
    await attention.show()
  }

  /** While a pupil waits for somebody, the desk is asked again in a minute; and the pupil hears of answers. */
  async follow(): Promise<void> {
    const { ports, memory, attention } = this.#parts
    const tickets = (await memory.get('tickets')) ?? []
    const now = ports.now()
    if (!tickets.some((ticket) => isAwaited(ticket, now))) await ports.alarms.clear('news')
    // One that is set already may wait longer, since the desk could not answer the last question.
    else if (!isSetWithin(await ports.alarms.scheduledFor('news'), now, longestRetryMs))
      await ports.alarms.set('news', now + minuteMs)
    await attention.show()
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
