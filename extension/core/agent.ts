import type { Settings } from '../../contract/settings.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import { Attention } from './attention.ts'
import { HelpRequests } from './help-requests.ts'
import { Memory } from './memory.ts'
import type { HelpReply, PageMessage } from './messages.ts'
import { withDismissed } from './offer.ts'
import { Outbox } from './outbox.ts'
import type { AgentPorts, AlarmName } from './ports.ts'
import { Presses } from './presses.ts'
import { Sampler } from './sampler.ts'
import {
  checkInPause,
  hasSlept,
  isOnBeat,
  isQuiet,
  isSetWithin,
  lasts,
  nextSlot,
  phaseOf,
  settlingDelay,
  wakingDelay,
  wasMissed,
  wishedPause,
} from './schedule.ts'
import { momentOf } from './sampling.ts'
import { Sender } from './sender.ts'
import { SettingsKeeper, type Usable } from './settings-keeper.ts'
import { Turns } from './turns.ts'

const minuteMs = 60_000

/**
 * What the extension does, whenever it is woken. It holds no state of its own but which send is under
 * way: the worker may die between any two lines, and the next one goes on from what storage holds.
 */
export class Agent {
  readonly #ports: AgentPorts
  readonly #memory: Memory
  readonly #outbox: Outbox
  readonly #settings: SettingsKeeper
  readonly #sampler: Sampler
  readonly #attention: Attention
  readonly #presses: Presses
  readonly #help: HelpRequests
  /** Sending is never two at once: what one has under way, the other would send again. */
  readonly #sending = new Turns()
  /** Nor is sampling, though two alarms may be due at once: what it counts would be counted twice. Help waits for none of it. */
  readonly #sampling = new Turns()

  constructor(ports: AgentPorts) {
    this.#ports = ports
    this.#memory = new Memory(ports.store)
    this.#outbox = new Outbox(ports.store)
    this.#settings = new SettingsKeeper(ports, this.#memory)
    this.#attention = new Attention(ports, this.#memory)
    const parts = { ports, memory: this.#memory, outbox: this.#outbox }
    this.#sampler = new Sampler(parts)
    this.#presses = new Presses(parts)
    this.#help = new HelpRequests({
      ...parts,
      attention: this.#attention,
      sending: this.#sending,
      sender: () => this.#sender(),
    })
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
    // Within a session what woke the worker does its own work; what waits of tickets keeps its own pace.
    if (!browserStart) return await this.#help.keepAlarm()
    // The browser forgets what was on the button.
    await this.#attention.show()
    await this.#memory.note('quietUntil', this.#ports.now() + usable.settings.quietSeconds * 1000)
    await this.#help.sendIfAnyWait()
    // Policy may have changed while no browser was there to hear of it. And where it asks for neither quiet
    // nor spread, as in a pilot, nobody wants to wait for the next slot.
    const { quietSeconds, spreadSeconds } = usable.settings
    if (quietSeconds + spreadSeconds === 0 || !(await this.#hasToldRevision(usable))) await this.#tell(usable)
  }

  /** Policy has written, or changed, the settings. They hold at once. */
  async settingsChanged(): Promise<void> {
    await this.#sampling.take(() => this.#takeSettings())
  }

  async #takeSettings(): Promise<void> {
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
    if (name === 'retry') await this.#help.send()
    else if (name === 'news') await this.#help.askForAnswers()
    else await this.#sampling.take(() => this.#checkInRang(name, scheduledFor, usable))
  }

  /** Time for a check-in: sampled in any case, but sent only when no lid has just been opened. */
  async #checkInRang(name: AlarmName, scheduledFor: number, usable: Usable): Promise<void> {
    const now = this.#ports.now()
    const { settings } = usable
    const astray = name === 'check-in' && !isOnBeat(scheduledFor, periodOf(settings), await this.#phase())
    if (astray || wasMissed(scheduledFor, now)) await this.#keepCheckInAlarm(settings, true)
    if (wasMissed(scheduledFor, now)) return
    // The beat goes on by itself; what rings but once must be set again.
    if (isQuiet(await this.#memory.get('quietUntil'), now))
      return name === 'settled' ? await this.#settleIn(wakingDelay(settings.quietSeconds)) : undefined
    const before = await this.#memory.get('lastSnapshot')
    const snapshot = await this.#sample(usable)
    // The beat goes on sampling while it may not send.
    if ((await this.#isAskedToWait()) || (await this.#isPaused())) return
    const woken = before !== undefined && hasSlept(momentOf(before), momentOf(snapshot))
    const delay = woken ? wakingDelay(settings.quietSeconds) : 0
    await (delay === 0 ? this.#sendCheckIns(usable) : this.#settleIn(delay))
  }

  async #settleIn(delay: number): Promise<void> {
    await this.#ports.alarms.set('settled', this.#ports.now() + delay)
  }

  /** A page asks. A press is answered as soon as it is kept; sending goes on after it. */
  async asked(message: PageMessage): Promise<{ reply: HelpReply; after: () => Promise<void> }> {
    const sends = (reply: HelpReply) => ({ reply, after: () => this.#help.send() })
    if (message.kind === 'help') return sends(await this.#presses.help(message))
    if (message.kind === 'entry') return sends(await this.#presses.entry(message))
    if (message.kind === 'self-helped') return sends(await this.#presses.selfHelped(message))
    if (message.kind === 'offer-dismissed') {
      await this.#memory.update('offer', (offer) => withDismissed(offer, message.code))
      return { reply: { kept: true }, after: () => this.#attention.show() }
    }
    if (message.kind === 'answers-seen') {
      await this.#help.answersSeen(message.ticket, message.until)
      return { reply: { kept: true }, after: async () => {} }
    }
    return { reply: { kept: true }, after: () => this.#help.opened() }
  }

  /** Out of turn, since something is new; a pause of the beat's own does not hold it up, the desk's wish does. */
  async #checkIn(usable: Usable): Promise<void> {
    await this.#sample(usable)
    if (!(await this.#isAskedToWait())) await this.#sendCheckIns(usable)
  }

  /** Reads the device and keeps what was read, whether or not it can be sent; what it says shows on the button. */
  async #sample(usable: Usable): Promise<Snapshot> {
    const snapshot = await this.#sampler.sample(usable)
    await this.#attention.show()
    return snapshot
  }

  async #sendCheckIns({ settings, state }: Usable): Promise<void> {
    await this.#sending.take(async () => {
      const sender = await this.#sender()
      if (!sender) return
      const round = await sender.checkIns(state)
      if (round.kind === 'done') {
        // All is told, new settings too; nothing is left for what would have told them.
        await this.#ports.alarms.clear('settled')
        if ((await this.#memory.get('pause')) !== undefined) await this.#memory.forget('pause')
      } else await this.#rest(settings, round.retryAfterSeconds)
      await this.#help.follow()
    })
  }

  /** The desk has not taken it: the beat leaves it alone, ever longer, and for as long as it asked. */
  async #rest(settings: Settings, retryAfterSeconds: number | undefined): Promise<void> {
    const [now, random] = [this.#ports.now(), this.#ports.random()]
    const failures = ((await this.#memory.get('pause'))?.failures ?? 0) + 1
    const span = { since: now, until: now + checkInPause(failures, periodOf(settings), random) }
    await this.#memory.note('pause', { failures, span })
    if (retryAfterSeconds !== undefined)
      await this.#memory.note('wish', { since: now, until: now + wishedPause(retryAfterSeconds, random) })
  }

  /** Whether the desk has asked for a slower pace that has not been met yet. */
  async #isAskedToWait(): Promise<boolean> {
    return lasts(await this.#memory.get('wish'), this.#ports.now())
  }

  async #isPaused(): Promise<boolean> {
    return lasts((await this.#memory.get('pause'))?.span, this.#ports.now())
  }

  async #sender(): Promise<Sender | undefined> {
    const usable = await this.#judgeSettings()
    return usable && new Sender(this.#ports, this.#memory, this.#outbox, usable.settings)
  }

  /** Tells the desk of new settings: at once, or after the quiet and the spread that they ask for. */
  async #tell(usable: Usable): Promise<void> {
    const { quietSeconds, spreadSeconds } = usable.settings
    const delay = quietSeconds * 1000 + settlingDelay(spreadSeconds, await this.#phase())
    if (delay === 0) await this.#checkIn(usable)
    else if (!isSetWithin(await this.#ports.alarms.scheduledFor('settled'), this.#ports.now(), delay))
      await this.#settleIn(delay)
  }

  /** Whether a snapshot that says so has been taken: sent by now, or going with the next check-in. */
  async #hasToldRevision({ settings }: Usable): Promise<boolean> {
    return (await this.#memory.get('lastSnapshot'))?.signals.policyRevision === settings.revision
  }

  async #keepCheckInAlarm(settings: Settings, anew: boolean): Promise<void> {
    const [now, periodMs] = [this.#ports.now(), periodOf(settings)]
    if (!anew && isSetWithin(await this.#ports.alarms.scheduledFor('check-in'), now, periodMs)) return
    const earliest = now + Math.max(settings.quietSeconds * 1000, 1)
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
}

function periodOf({ checkInMinutes }: Settings): number {
  return checkInMinutes * minuteMs
}
