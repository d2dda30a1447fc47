import { CheckInAnswer, snapshotsPerCheckIn, type CheckIn } from '../../contract/check-in.ts'
import { EnrolmentAnswer, type Enrolment } from '../../contract/enrolment.ts'
import type { Settings } from '../../contract/settings.ts'
import { Answers, TicketNews } from '../../contract/ticket.ts'
import { DeskClient, type Call } from './desk-client.ts'
import type { Memory } from './memory.ts'
import type { Outbox, WaitingSnapshot } from './outbox.ts'
import { withNews, withRefusal } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'
import type { Settled } from './settle.ts'

/** How a round of sending ended; a `later` says how long the desk asked to be left alone. */
export type Round = { kind: 'done' } | { kind: 'later'; retryAfterSeconds: number | undefined }

const done: Round = { kind: 'done' }
const clueless = { fate: 'retry', retryAfterSeconds: undefined } as const

type InstanceCall<Answer> = Omit<Call<Answer>, 'as'>

/** Sends what waits, in the name of this instance, under settings that are known to be usable. */
export class Sender {
  readonly #ports: AgentPorts
  readonly #memory: Memory
  readonly #outbox: Outbox
  readonly #settings: Settings

  constructor(ports: AgentPorts, memory: Memory, outbox: Outbox, settings: Settings) {
    this.#ports = ports
    this.#memory = memory
    this.#outbox = outbox
    this.#settings = settings
  }

  /** Sends every ticket that waits, each in a request of its own. */
  async tickets(): Promise<Round> {
    for (const waiting of await this.#outbox.tickets()) {
      const { ticket } = waiting.item
      const settled = await this.#send({
        endpoint: 'tickets',
        payload: ticket,
        read: (body) => {
          const news = TicketNews.safeParse(body).data
          return news?.id === ticket.id ? news : undefined
        },
      })
      if (settled.fate === 'sent') await this.#takeNews([settled.answer])
      else if (settled.fate === 'drop')
        await this.#memory.update('tickets', (tickets = []) => withRefusal(tickets, ticket.id))
      else return later(settled)
      await this.#outbox.settled([waiting])
    }
    return done
  }

  /** Sends the snapshots that wait, oldest first, many in one request; and what is wrong with the settings. */
  async checkIns(state: CheckIn['settings']): Promise<Round> {
    let most = snapshotsPerCheckIn
    let batch = (await this.#outbox.snapshots()).slice(0, most)
    while (batch.length > 0) {
      const settled = await this.#send({
        endpoint: 'checkIns',
        payload: await this.#checkIn(state, batch),
        read: (body) => CheckInAnswer.safeParse(body).data,
      })
      if (settled.fate === 'sent') {
        if (!(await this.#settle(batch, settled.answer, state))) return later(clueless)
      } else if (settled.fate !== 'drop') return later(settled)
      // What can't be taken together is sent in halves, until what can't be taken at all stands alone.
      else if (batch.length === 1) await this.#outbox.settled(batch)
      else most = Math.floor(batch.length / 2)
      batch = (await this.#outbox.snapshots()).slice(0, most)
    }
    return done
  }

  /** Asks how this instance's tickets stand. */
  async answers(): Promise<Round> {
    const settled = await this.#send({
      endpoint: 'answers',
      payload: {},
      read: (body) => Answers.safeParse(body).data,
    })
    if (settled.fate !== 'sent') return later(settled)
    await this.#takeNews(settled.answer.tickets)
    return done
  }

  async #checkIn(state: CheckIn['settings'], batch: readonly WaitingSnapshot[]): Promise<CheckIn> {
    const trouble = await this.#memory.get('trouble')
    return {
      extensionVersion: this.#ports.extensionVersion,
      revision: this.#settings.revision,
      settings: state,
      ...(trouble ? { trouble } : {}),
      snapshots: batch.map(({ item }) => item.snapshot),
    }
  }

  /** Lets go of what the desk has committed. False where it took nothing of the batch: it would be asked for ever. */
  async #settle(
    batch: readonly WaitingSnapshot[],
    answer: CheckInAnswer,
    state: CheckIn['settings'],
  ): Promise<boolean> {
    const accepted = new Set(answer.accepted)
    const taken = batch.filter(({ item }) => accepted.has(item.snapshot.id))
    await this.#outbox.settled(taken)
    await this.#takeNews(answer.tickets)
    // The trouble has been told. While it lasts it is told again, so that the desk sees when it ends.
    if (state === 'in-force') await this.#memory.forget('trouble')
    const now = this.#ports.now()
    if (answer.nextCheckInSeconds === undefined) await this.#memory.forget('notBefore')
    else await this.#memory.set('notBefore', now + answer.nextCheckInSeconds * 1000)
    await this.#memory.set('lastCheckInAt', new Date(now).toISOString())
    return taken.length > 0
  }

  async #takeNews(news: readonly TicketNews[]): Promise<void> {
    if (news.length > 0) await this.#memory.update('tickets', (tickets = []) => withNews(tickets, news))
  }

  /** Sends as this instance; enrols before it, and once more where the desk asks for it. */
  async #send<Answer>(call: InstanceCall<Answer>): Promise<Settled<Answer>> {
    const enrolled = await this.#enrol()
    if (enrolled.fate !== 'sent') return asRetry(enrolled)
    const settled = await this.#signed({ ...call, as: 'instance' })
    if (settled.fate !== 'enrol') return settled
    await this.#memory.forget('enrolledAs')
    const again = await this.#enrol()
    if (again.fate !== 'sent') return asRetry(again)
    const last = await this.#signed({ ...call, as: 'instance' })
    return last.fate === 'enrol' ? clueless : last
  }

  /** Signs and sends; where the desk says that the clock is wrong, corrects it and sends once more. */
  async #signed<Answer>(call: Call<Answer>): Promise<Settled<Answer>> {
    const client = new DeskClient(this.#ports, this.#settings.deskUrl, await this.#ports.key())
    const settled = await client.send(call, (await this.#memory.get('clockOffset')) ?? 0)
    if (settled.fate !== 'clock') return settled
    const offset = settled.now - Math.floor(this.#ports.now() / 1000)
    await this.#memory.set('clockOffset', offset)
    return await client.send(call, offset)
  }

  async #enrol(): Promise<Settled<unknown>> {
    const { deskUrl, enrolmentSecret: secret } = this.#settings
    const known = await this.#memory.get('enrolledAs')
    if (known && known.deskUrl === deskUrl && known.secret === secret) return { fate: 'sent', answer: known }
    const { thumbprint } = await this.#ports.key()
    const settled = await this.#signed({
      endpoint: 'enrolments',
      as: 'key',
      payload: await this.#enrolment(secret),
      read: (body) => {
        const answer = EnrolmentAnswer.safeParse(body).data
        return answer?.instance === thumbprint ? answer : undefined
      },
    })
    if (settled.fate === 'sent') await this.#memory.set('enrolledAs', { instance: thumbprint, deskUrl, secret })
    return settled
  }

  async #enrolment(secret: string): Promise<Enrolment> {
    const { signals } = await this.#ports.readSignals(this.#settings)
    const { serialNumber, directoryDeviceId, assetId, manufacturer, model, os } = signals
    return {
      secret,
      extensionVersion: this.#ports.extensionVersion,
      device: { serialNumber, directoryDeviceId, assetId, manufacturer, model, os },
    }
  }
}

/** Whatever stands in the way of an enrolment, nothing that waits behind it may be let go of. */
function asRetry(settled: Settled<unknown>): Settled<never> {
  return settled.fate === 'retry' ? settled : clueless
}

function later(settled: Settled<unknown>): Round {
  return { kind: 'later', retryAfterSeconds: settled.fate === 'retry' ? settled.retryAfterSeconds : undefined }
}
