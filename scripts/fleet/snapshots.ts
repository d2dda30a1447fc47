import { randomUUID } from 'node:crypto'
import type { Enrolment } from '../../contract/enrolment.ts'
import type { Entry } from '../../contract/entry.ts'
import type { Signals, Snapshot } from '../../contract/snapshot.ts'
import type { Category, NewTicket } from '../../contract/ticket.ts'

/** A number from 0 up to 1. */
export type Chance = () => number

/** A small generator of chance that gives the same numbers for the same seed (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const gibibyte = 2 ** 30
const models = [
  { manufacturer: 'Lenovo', model: 'Lenovo 100e Chromebook Gen 4', memoryBytes: 4 * gibibyte, disk: 32 * gibibyte },
  { manufacturer: 'HP', model: 'HP Fortis 11 G10 Chromebook', memoryBytes: 4 * gibibyte, disk: 64 * gibibyte },
  { manufacturer: 'Acer', model: 'Acer Chromebook Spin 511', memoryBytes: 8 * gibibyte, disk: 64 * gibibyte },
] as const

const complaints: readonly { category: Category; words?: string }[] = [
  { category: 'network', words: 'Det går inte att komma ut på nätet i sal 14.' },
  { category: 'keyboard', words: 'Tangenten Å har lossnat.' },
  { category: 'screen' },
  { category: 'battery', words: 'Den dör fast den har stått på laddning.' },
  { category: 'sign-in' },
  { category: 'sound', words: 'Det hörs inget i hörlurarna.' },
]

/** What one simulated Chromebook is, and how it fares as time goes. */
export interface SimulatedDevice {
  identity: Enrolment['device']
  snapshot(at: number, revision: string): Snapshot
  complaint(at: number, snapshot: Snapshot): Complaint
}

/** A press for help, and what is added when it has been sent. */
export interface Complaint {
  ticket: NewTicket
  entries: Entry[]
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** A device that drains, fills up and warms with use: each reading moves a little from the one before. */
export function simulatedDevice(number: number, chance: Chance): SimulatedDevice {
  const { manufacturer, model, memoryBytes, disk } = models[Math.floor(chance() * models.length)] ?? models[0]
  const serialNumber = `SIM${String(number).padStart(7, '0')}`
  const identity = { serialNumber, assetId: `C-${number}`, manufacturer, model, os: 'chromeos' } as const
  let battery = 40 + chance() * 60
  let charging = chance() < 0.2
  let free = disk * (chance() < 0.05 ? 0.02 : 0.2 + chance() * 0.5)
  let awake = Math.floor(chance() * 40_000)

  function drift(): void {
    if (battery < 10 || chance() < 0.05) charging = !charging
    battery = within(battery + (charging ? 6 : -4) * chance(), 1, 100)
    free = within(free - chance() * 20e6, 0.1 * gibibyte, disk)
    awake += 900
  }

  function signals(revision: string): Signals {
    return {
      ...identity,
      osVersion: '16181.61.0',
      browserVersion: '138.0.7204.255',
      extensionVersion: '0.1.0',
      policyRevision: revision,
      awakeSeconds: awake,
      reboots: 0,
      offlineMinutes: 0,
      startToNetworkSeconds: 3,
      // Without chance: what a seed gives is what the pictures show.
      cpuLoadPercent: 10 + (Math.floor(awake / 900) % 30),
      memoryBytes,
      availableMemoryBytes: Math.round(memoryBytes * (0.05 + chance() * 0.4)),
      freeDiskBytes: Math.round(free),
      batteryPercent: Math.round(battery),
      batteryCharging: charging,
      cpuCelsius: Math.round(45 + chance() * 25),
      displays: 1,
      internalDisplay: true,
      internalDisplaySize: 'hd',
      linkClass: chance() < 0.9 ? '4g' : '3g',
      linkRttMs: 25 * Math.round(1 + chance() * 8),
      enablersMissing: [],
    }
  }

  return {
    identity,
    snapshot(at, revision) {
      drift()
      return { id: randomUUID(), takenAt: new Date(at).toISOString(), signals: signals(revision), missing: {} }
    },
    complaint(at, snapshot) {
      const { category, words } = complaints[Math.floor(chance() * complaints.length)] ?? { category: 'other' }
      const [id, when] = [randomUUID(), new Date(at).toISOString()]
      const added = { id: randomUUID(), ticket: id, at: when }
      return {
        ticket: { id, category, language: 'sv', channel: 'help-button', pressedAt: when, snapshot },
        entries: words === undefined ? [] : [{ ...added, kind: 'words', text: words, language: 'sv' }],
      }
    },
  }
}
