import type { Settings } from '../../contract/settings.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import { Memory } from './memory.ts'
import type { HelpReply, PageMessage } from './messages.ts'
import { Outbox } from './outbox.ts'
import { isAwaited, unseenAnswers, withAnswersSeen, withPress } from './own-tickets.ts'
import type { AgentPorts, AlarmName } from './ports.ts'
import { nextSlot, phaseOf, retryDelay, settlingDelay, wasMissed } from './schedule.ts'
import { Sender, type Round } from './sender.ts'
import { SettingsKeeper, type Usable } from './settings-keeper.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * What the extension does, whenever it is woken. It holds no state of its own but which send is under
 * way: the worker may die between any two lines, and the next one goes on from what storage holds.
 */
export class Agent {
  readonly #ports: AgentPorts
  readonly #memory: Memory
  readonly #outbox: Outbox
  readonly #settings: SettingsKeeper
  #sending: Promise<unknown> = Promise.resolve()

  constructor(ports: AgentPorts) {
    this.#ports = ports
    this.#memory = new Memory(ports.store)
    this.#outbox = new Outbox(ports.store)
    this.#settings = new SettingsKeeper(ports, this.#memory)
  }

  /**
   * The worker has started, for whatever reason. Alarms may have been lost with it: they are set again
   * where they are missing. `browserStart` is the moment when a thousand lids open; then nothing but
   * alarms is set, and what waits of tickets is sent.
   */
  async started(browserStart: boolean): Promise<void> {
    const usable = await this.#judgeSettings()
    if (!usable) return
    await this.#keepCheckInAlarm(usable.settings, browserStart)
    if ((await this.#outbox.tickets()).length > 0) await this.#sendTickets()
    // Policy may have changed while no worker was there to hear of it. And where it asks for neither quiet
    // nor spread, as in a pilot, nobody wants to wait for the next slot.
    const { quietSeconds, spreadSeconds } = usable.settings
    const atOnce = browserStart && quietSeconds === 0 && spreadSeconds === 0
    if (atOnce || !(await this.#hasToldRevision(usable))) await this.#tell(usable)
  }

  /** Policy has written, or changed, the settings. They hold at once. */
  async settingsChanged(): Promise<void> {
    const before = await this.#memory.get('lastGoodSettings')
    const usable = await this.#judgeSettings()
    if (!usable) return
    await this.#keepCheckInAlarm(usable.settings, before?.checkInMinutes !== usable.settings.checkInMinutes)
    const troubled = (await this.#memory.get('trouble')) !== undefined
    if (troubled || !(await this.#hasToldRevision(usable))) await this.#tell(usable)
  }

  async alarmRang(name: AlarmName, scheduledFor: number): Promise<void> {
    const usable = await this.#judgeSettings()
    if (!usable) return
    if (name === 'retry') await this.#sendTickets()
    else if (name === 'news') await this.#askForAnswers()
    else if (wasMissed(scheduledFor, this.#ports.now())) await this.#keepCheckInAlarm(usable.settings, true)
    else if (await this.#mayCheckIn()) await this.#checkIn(usable)
  }

  /** A page asks. A press for help is answered as soon as it is kept; sending goes on after it. */
  async asked(message: PageMessage): Promise<{ reply: HelpReply; after: () => Promise<void> }> {
    if (message.kind === 'help-opened') {
      await this.#memory.update('tickets', (tickets = []) => withAnswersSeen(tickets))
      await this.#ports.showUnseen(0)
      return { reply: { kept: true }, after: () => this.#pageOpened() }
    }
    const kept = await this.#keepTicket(message)
    return { reply: { kept }, after: () => this.#sendTickets() }
  }

  async #pageOpened(): Promise<void> {
    if (!(await this.#judgeSettings())) return
    if ((await this.#outbox.tickets()).length > 0) await this.#sendTickets()
    const tickets = (await this.#memory.get('tickets')) ?? []
    if (tickets.some(({ standing, news }) => standing === 'sent' && news?.state !== 'closed'))
      await this.#askForAnswers()
  }

  async #keepTicket(message: Extract<PageMessage, { kind: 'help' }>): Promise<boolean> {
    const snapshot = await this.#memory.get('lastSnapshot')
    const ticket: NewTicket = {
      id: this.#ports.newId(),
      category: message.category,
      ...(message.words === undefined ? {} : { words: message.words }),
      language: message.language,
      pressedAt: this.#nowText(),
      ...(snapshot ? { snapshot } : {}),
    }
    try {
      await this.#memory.update(
        'tickets',
        (tickets = []) => withPress(tickets, ticket),
        (tickets) => this.#outbox.addTicket(ticket, { tickets }),
      )
      // Should the worker die before the ticket is sent, this alarm wakes the next one.
      await this.#ports.alarms.set('retry', this.#ports.now() + minuteMs)
      return true
    } catch {
      return (await this.#outbox.tickets().catch(() => [])).some(({ item }) => item.ticket.id === ticket.id)
    }
  }

  async #sendTickets(): Promise<void> {
    await this.#oneAtATime(async () => {
      const sender = await this.#sender()
      if (sender) await this.#afterTickets(await sender.tickets())
    })
  }

  async #afterTickets(round: Round): Promise<void> {
    if (round.kind === 'done') {
      await this.#ports.alarms.clear('retry')
      await this.#memory.forget('failures')
    } else {
      const failures = ((await this.#memory.get('failures')) ?? 0) + 1
      await this.#memory.set('failures', failures)
      const delay = retryDelay(failures, round.retryAfterSeconds, this.#ports.random())
      await this.#ports.alarms.set('retry', this.#ports.now() + delay)
    }
    await this.#followTickets()
  }

  async #askForAnswers(): Promise<void> {
    await this.#oneAtATime(async () => {
      await (await this.#sender())?.answers()
      await this.#followTickets()
    })
  }

  /** While a pupil waits for somebody, the desk is asked again in a minute; and answers show on the button. */
  async #followTickets(): Promise<void> {
    const tickets = (await this.#memory.get('tickets')) ?? []
    const now = this.#ports.now()
    if (tickets.some((ticket) => isAwaited(ticket, now))) await this.#ports.alarms.set('news', now + minuteMs)
    else await this.#ports.alarms.clear('news')
    await this.#ports.showUnseen(unseenAnswers(tickets))
  }

  async #checkIn({ settings, state }: Usable): Promise<void> {
    const { signals, missing } = await this.#ports.readSignals(settings.revision)
    const snapshot: Snapshot = { id: this.#ports.newId(), takenAt: this.#nowText(), signals, missing }
    await this.#outbox.addSnapshot(snapshot)
    await this.#memory.set('lastSnapshot', snapshot)
    await this.#oneAtATime(async () => {
      const sender = await this.#sender()
      if (!sender) return
      const round = await sender.checkIns(state)
      if (round.kind === 'later' && round.retryAfterSeconds !== undefined)
        await this.#memory.set('notBefore', this.#ports.now() + round.retryAfterSeconds * 1000)
      await this.#followTickets()
    })
  }

  /** Whether the desk's wish for a slower pace has been met; one of more than a day is a clock set back. */
  async #mayCheckIn(): Promise<boolean> {
    const wait = ((await this.#memory.get('notBefore')) ?? 0) - this.#ports.now()
    return wait <= 0 || wait > dayMs
  }

  async #sender(): Promise<Sender | undefined> {
    const usable = await this.#judgeSettings()
    return usable && new Sender(this.#ports, this.#memory, this.#outbox, usable.settings)
  }

  /** Sending is never two at once: what one has under way, the other would send again. */
  async #oneAtATime(work: () => Promise<void>): Promise<void> {
    const before = this.#sending
    const turn = (async () => {
      await before
      await work()
    })()
    this.#sending = turn.catch(() => undefined)
    await turn
  }

  /** Tells the desk of new settings: at once, or after the quiet and the spread that they ask for. */
  async #tell(usable: Usable): Promise<void> {
    const { quietSeconds, spreadSeconds } = usable.settings
    const delay = quietSeconds * 1000 + settlingDelay(spreadSeconds, await this.#phase())
    if (delay === 0) await this.#checkIn(usable)
    else if ((await this.#ports.alarms.scheduledFor('settled')) === undefined)
      await this.#ports.alarms.set('settled', this.#ports.now() + delay)
  }

  /** Whether a snapshot that says so has been taken: sent by now, or going with the next check-in. */
  async #hasToldRevision({ settings }: Usable): Promise<boolean> {
    return (await this.#memory.get('lastSnapshot'))?.signals.policyRevision === settings.revision
  }

  async #keepCheckInAlarm(settings: Settings, anew: boolean): Promise<void> {
    if (!anew && (await this.#ports.alarms.scheduledFor('check-in')) !== undefined) return
    const periodMs = settings.checkInMinutes * minuteMs
    const earliest = this.#ports.now() + Math.max(settings.quietSeconds * 1000, 1)
    await this.#ports.alarms.set('check-in', nextSlot(earliest, periodMs, await this.#phase()), periodMs)
  }

  async #phase(): Promise<number> {
    return phaseOf((await this.#ports.key()).thumbprint)
  }

  /** The settings to go by, or undefined where there are none or they don't concern this device. */
  async #judgeSettings(): Promise<Usable | undefined> {
    const { state, usable } = await this.#settings.judge()
    if (state.kind === 'dormant') await this.#sleep()
    return usable
  }

  async #sleep(): Promise<void> {
    for (const name of ['check-in', 'settled', 'retry', 'news'] as const) await this.#ports.alarms.clear(name)
  }

  #nowText(): string {
    return new Date(this.#ports.now()).toISOString()
  }
}
