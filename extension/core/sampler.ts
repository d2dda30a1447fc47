import { deviceFindings } from '../../contract/device-findings.ts'
import { recentFacts } from '../../contract/recent.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import { deviceLimits } from '../../contract/thresholds.ts'
import type { Memory } from './memory.ts'
import { offerAfter } from './offer.ts'
import type { Outbox } from './outbox.ts'
import type { AgentPorts } from './ports.ts'
import { showsEvent } from './sample-event.ts'
import { withDerived, type Before } from './sampling.ts'
import { longestBetweenSamples } from './schedule.ts'
import type { Usable } from './settings-keeper.ts'

export interface SamplerParts {
  ports: Pick<AgentPorts, 'now' | 'newId' | 'readSignals'>
  memory: Memory
  outbox: Outbox
}

/** Reads the device, and keeps what was read until it is sent. */
export class Sampler {
  readonly #parts: SamplerParts

  constructor(parts: SamplerParts) {
    this.#parts = parts
  }

  /** Reads the device and keeps what was read, whether or not it can be sent. */
  async sample({ settings, state }: Usable): Promise<Snapshot> {
    const { ports, memory, outbox } = this.#parts
    const before = await this.#before(settings)
    const read = await ports.readSignals(settings)
    const now = ports.now()
    const { signals, missing, sampled } = withDerived(read, before, now)
    const snapshot: Snapshot = { id: ports.newId(), takenAt: await memory.deskTime(now), signals, missing }
    const earlier = { snapshot: before?.snapshot, settings: await memory.get('sampledUnder') }
    const event = showsEvent(earlier, { snapshot, settings: state })
    const recent = recentFacts(sampled.recent, now)
    const known = (await memory.get('findings')) ?? []
    const findings = deviceFindings({ signals, recent }, known, deviceLimits(settings))
    // In one stroke: what is counted since the last snapshot must be counted once.
    const together = { lastSnapshot: snapshot, sampledUnder: state, sampled, findings }
    const offered = (await memory.get('offer')) !== undefined
    await memory.update(
      'offer',
      (offer) => offerAfter(findings, offer),
      // Kept from the first that is offered on, and so a sign that there may be something to take off the button.
      (offer) => outbox.addSnapshot(snapshot, event, offer.code || offered ? { ...together, offer } : together),
    )
    return snapshot
  }

  async #before(settings: Settings): Promise<Before | undefined> {
    const { memory, outbox } = this.#parts
    const snapshot = await memory.get('lastSnapshot')
    if (!snapshot) return undefined
    const waits = (await outbox.snapshots()).some(({ item }) => item.snapshot.id === snapshot.id)
    const sampled = await memory.get('sampled')
    return { snapshot, sampled, waits, longestSeconds: longestBetweenSamples(settings) }
  }
}
