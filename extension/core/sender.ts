import { CheckInAnswer, snapshotsPerCheckIn, type CheckIn } from '../../contract/check-in.ts'
import { EnrolmentAnswer, type Enrolment } from '../../contract/enrolment.ts'
import type { Settings } from '../../contract/settings.ts'
import { Answers, TicketNews } from '../../contract/ticket.ts'
import { DeskClient, type Call } from './desk-client.ts'
import type { Memory } from './memory.ts'
import type { Outbox, WaitingSnapshot } from './outbox.ts'
import { withNews } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'
import type { Settled } from './settle.ts'

/**
 * Check-ins of one round at the most: a full outbox takes two slots, and a fleet that comes back from
 * the holidays is no herd. Three suffice to get from a hundred that are refused together to one alone.
 */
const mostCheckIns = 4

/** What is refused together is sent by this share of it, until what can't be taken at all stands alone. */
const share = 8

/** How a round of sending ended; a `later` says how long the desk asked to be left alone. */
export type Round = { kind: 'done' } | { kind: 'later'; retryAfterSeconds: number | undefined }

export const done: Round = { kind: 'done' }
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

  /**
   * Sends the snapshots that wait, oldest first, many in one request; and what is wrong with the settings.
   * Done where nothing waits any more, or the round is full: then the rest goes with the next one.
   */
  async checkIns(state: CheckIn['settings']): Promise<Round> {
    let waiting = await this.#outbox.snapshots()
    let most = snapshotsPerCheckIn
    for (let round = 0; round < mostCheckIns && waiting.length > 0; round += 1) {
      const batch = waiting.slice(0, most)
      const settled = await this.send({
        endpoint: 'checkIns',
        payload: await this.#checkIn(state, batch),
        read: (body) => CheckInAnswer.safeParse(body).data,
      })
      if (settled.fate !== 'sent' && settled.fate !== 'drop') return later(settled)
      if (settled.fate === 'drop' && batch.length > 1) most = Math.max(1, Math.floor(batch.length / share))
      else {
        const going = settled.fate === 'drop' ? batch : takenOf(batch, settled.answer)
        const gone = going.length > 0 && (await this.#settle(going))
        if (settled.fate === 'sent') await this.#takeAnswer(settled.answer, state)
        // A desk that takes nothing, or a storage that lets go of nothing, would be asked for ever.
        if (!gone) return later(clueless)
        waiting = waiting.filter((one) => !going.includes(one))
        most = Math.min(most * share, snapshotsPerCheckIn)
      }
    }
    return done
  }

  /** Asks how this instance's tickets stand. */
  async answers(): Promise<Round> {
    const settled = await this.send({
      endpoint: 'answers',
      payload: {},
      read: (body) => Answers.safeParse(body).data,
    })
    if (settled.fate !== 'sent') return later(settled)
    await this.takeNews(settled.answer.tickets)
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

  /** Lets go of what is settled. False where the storage will not. */
  async #settle(going: readonly WaitingSnapshot[]): Promise<boolean> {
    return await this.#outbox.settled(going).then(
      () => true,
      () => false,
    )
  }

  async #takeAnswer({ tickets, nextCheckInSeconds }: CheckInAnswer, state: CheckIn['settings']): Promise<void> {
    await this.takeNews(tickets)
    // The trouble has been told. While it lasts it is told again, so that the desk sees when it ends.
    const told = state === 'in-force' ? (['trouble'] as const) : []
    const now = this.#ports.now()
    if (nextCheckInSeconds === undefined) await this.#memory.forget('wish', ...told)
    else {
      await this.#memory.forget(...told)
      await this.#memory.note('wish', { since: now, until: now + nextCheckInSeconds * 1000 })
    }
    await this.#memory.note('lastCheckInAt', new Date(now).toISOString())
  }

  /** Remembers what the desk says of this instance's tickets. */
  async takeNews(news: readonly TicketNews[]): Promise<void> {
    if (news.length > 0) await this.#memory.update('tickets', (tickets = []) => withNews(tickets, news))
  }

  /** Sends as this instance; enrols before it, and once more where the desk asks for it. */
  async send<Answer>(call: InstanceCall<Answer>): Promise<Settled<Answer>> {
    const enrolled = await this.#enrol(false)
    if (enrolled.fate !== 'sent') return asRetry(enrolled)
    const settled = await this.#signed({ ...call, as: 'instance' })
    if (settled.fate !== 'enrol') return settled
    const again = await this.#enrol(true)
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
    await this.#memory.note('clockOffset', offset)
    return await client.send(call, offset)
  }

  /** @param anew even where it has been done: the desk has forgotten. */
  async #enrol(anew: boolean): Promise<Settled<unknown>> {
    const { deskUrl, enrolmentSecret: secret } = this.#settings
    const known = anew ? undefined : await this.#memory.get('enrolledAs')
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
    if (settled.fate === 'sent') await this.#memory.note('enrolledAs', { instance: thumbprint, deskUrl, secret })
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

function takenOf(batch: readonly WaitingSnapshot[], { accepted }: CheckInAnswer): WaitingSnapshot[] {
  const ids = new Set(accepted)
  return batch.filter(({ item }) => ids.has(item.snapshot.id))
}

/** Whatever stands in the way of an enrolment, nothing that waits behind it may be let go of. */
function asRetry(settled: Settled<unknown>): Settled<never> {
  return settled.fate === 'retry' ? settled : clueless
}

/** What is left for later: for how long, where the desk has said it. */
export function later(settled: Settled<unknown>): Round {
  return { kind: 'later', retryAfterSeconds: settled.fate === 'retry' ? settled.retryAfterSeconds : undefined }
}
