import { deviceFindings } from '../../contract/device-findings.ts'
import { recentFacts } from '../../contract/recent.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import { HelpRequests } from './help-requests.ts'
import { Memory } from './memory.ts'
import type { HelpReply, PageMessage } from './messages.ts'
import { Outbox } from './outbox.ts'
import type { AgentPorts, AlarmName } from './ports.ts'
import { withDerived, type Before } from './sampling.ts'
import { hasSlept, isQuiet, nextSlot, phaseOf, settlingDelay, wakingDelay, wasMissed } from './schedule.ts'
import type { Moment } from './schedule.ts'
import { Sender } from './sender.ts'
import { SettingsKeeper, type Usable } from './settings-keeper.ts'
import { Turns } from './turns.ts'

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
  readonly #help: HelpRequests
  /** Sending is never two at once: what one has under way, the other would send again. */
  readonly #sending = new Turns()

  constructor(ports: AgentPorts) {
    this.#ports = ports
    this.#memory = new Memory(ports.store)
    this.#outbox = new Outbox(ports.store)
    this.#settings = new SettingsKeeper(ports, this.#memory)
    this.#help = new HelpRequests({
      ports,
      memory: this.#memory,
      outbox: this.#outbox,
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
    if (browserStart) await this.#memory.set('quietUntil', this.#ports.now() + usable.settings.quietSeconds * 1000)
    await this.#keepCheckInAlarm(usable.settings, browserStart)
    await this.#help.sendIfAnyWait()
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
    if (name === 'retry') await this.#help.send()
    else if (name === 'news') await this.#help.askForAnswers()
    else await this.#checkInRang(name, scheduledFor, usable)
  }

  /** Time for a check-in: sampled in any case, but sent only when no lid has just been opened. */
  async #checkInRang(name: AlarmName, scheduledFor: number, usable: Usable): Promise<void> {
    const now = this.#ports.now()
    const { settings } = usable
    if (wasMissed(scheduledFor, now)) return await this.#keepCheckInAlarm(settings, true)
    // The beat goes on by itself; what rings but once must be set again.
    if (isQuiet(await this.#memory.get('quietUntil'), now))
      return name === 'settled' ? await this.#settleIn(wakingDelay(settings.quietSeconds)) : undefined
    if (!(await this.#mayCheckIn())) return
    const before = await this.#memory.get('lastSnapshot')
    const snapshot = await this.#sample(settings)
    const woken = before !== undefined && hasSlept(momentOf(before), momentOf(snapshot))
    const delay = woken ? wakingDelay(settings.quietSeconds) : 0
    await (delay === 0 ? this.#sendCheckIns(usable) : this.#settleIn(delay))
  }

  async #settleIn(delay: number): Promise<void> {
    await this.#ports.alarms.set('settled', this.#ports.now() + delay)
  }

  /** A page asks. A press for help is answered as soon as it is kept; sending goes on after it. */
  async asked(message: PageMessage): Promise<{ reply: HelpReply; after: () => Promise<void> }> {
    if (message.kind === 'help-opened') {
      await this.#help.answersSeen()
      return { reply: { kept: true }, after: () => this.#help.opened() }
    }
    const kept = await this.#help.keep(message)
    return { reply: { kept }, after: () => this.#help.send() }
  }

  async #checkIn(usable: Usable): Promise<void> {
    await this.#sample(usable.settings)
    await this.#sendCheckIns(usable)
  }

  /** Reads the device and keeps what was read, whether or not it can be sent. */
  async #sample(settings: Settings): Promise<Snapshot> {
    const read = await this.#ports.readSignals(settings)
    const now = this.#ports.now()
    const { signals, missing, sampled } = withDerived(read, await this.#sampleBefore(), now)
    const snapshot: Snapshot = { id: this.#ports.newId(), takenAt: new Date(now).toISOString(), signals, missing }
    const recent = recentFacts(sampled.recent, now)
    const findings = deviceFindings({ signals, recent }, (await this.#memory.get('findings')) ?? [])
    // In one stroke: what is counted since the last snapshot must be counted once.
    await this.#outbox.addSnapshot(snapshot, { lastSnapshot: snapshot, sampled, findings })
    return snapshot
  }

  async #sampleBefore(): Promise<Before | undefined> {
    const snapshot = await this.#memory.get('lastSnapshot')
    if (!snapshot) return undefined
    const waits = (await this.#outbox.snapshots()).some(({ item }) => item.snapshot.id === snapshot.id)
    return { snapshot, sampled: await this.#memory.get('sampled'), waits }
  }

  async #sendCheckIns({ state }: Usable): Promise<void> {
    await this.#sending.take(async () => {
      const sender = await this.#sender()
      if (!sender) return
      const round = await sender.checkIns(state)
      // All is told, new settings too; nothing is left for what would have told them.
      if (round.kind === 'done') await this.#ports.alarms.clear('settled')
      if (round.kind === 'later' && round.retryAfterSeconds !== undefined)
        await this.#memory.set('notBefore', this.#ports.now() + round.retryAfterSeconds * 1000)
      await this.#help.follow()
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

  /** Tells the desk of new settings: at once, or after the quiet and the spread that they ask for. */
  async #tell(usable: Usable): Promise<void> {
    const { quietSeconds, spreadSeconds } = usable.settings
    const delay = quietSeconds * 1000 + settlingDelay(spreadSeconds, await this.#phase())
    if (delay === 0) await this.#checkIn(usable)
    else if ((await this.#ports.alarms.scheduledFor('settled')) === undefined) await this.#settleIn(delay)
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
}

function momentOf({ takenAt, signals }: Snapshot): Moment {
  return { at: Date.parse(takenAt), awakeSeconds: signals.awakeSeconds }
}
