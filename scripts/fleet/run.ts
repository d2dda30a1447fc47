import { setTimeout as sleep } from 'node:timers/promises'
import type { CheckIn } from '../../contract/check-in.ts'
import type { UnitRegister } from '../../contract/unit-register.ts'
import { fleetDevice, type FleetDevice, type Outcome } from './device.ts'
import { seededChance, simulatedDevice, type Chance, type SimulatedDevice } from './snapshots.ts'
import { askedToWait, tally, type FleetReport, type Tally } from './tally.ts'
import type { Transport } from './transport.ts'

export interface FleetOptions {
  devices: number
  /** The desk's public address, without a path. */
  deskUrl: string
  /** Check-ins of each device. */
  checkIns: number
  /** Requests a second at most; as fast as the desk answers when absent. */
  rate?: number
  /** Whether one device in ten presses for help. */
  tickets: boolean
  /** Requests under way at once. */
  concurrency: number
  units: UnitRegister['units']
  secretOf: (unitPath: string) => string
  seed?: number
}

export interface FleetDeps {
  send: Transport
  /** Milliseconds since 1970. */
  clock: () => number
  /** Milliseconds, from anywhere; it never goes back. */
  stopwatch: () => number
  pause?: (milliseconds: number) => Promise<void>
}

type Unit = FleetOptions['units'][number]
interface Member {
  device: FleetDevice
  simulated: SimulatedDevice
  unit: Unit
  chance: Chance
}

/** Runs the tasks of every round, at most `concurrency` at once. */
async function inParallel<Item>(items: readonly Item[], concurrency: number, task: (item: Item) => Promise<void>) {
  const queue = items.values()
  async function work(): Promise<void> {
    for (const item of queue) await task(item)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

/** Lets requests go at an even pace. */
function pacer(rate: number | undefined, { stopwatch, pause = sleep }: FleetDeps): () => Promise<void> {
  let next = stopwatch()
  return async () => {
    if (rate === undefined) return
    const wait = next - stopwatch()
    next = Math.max(next, stopwatch()) + 1000 / rate
    if (wait > 0) await pause(wait)
  }
}

/** A desk that never takes it is given up on; what it said last is in the tally. */
const mostTries = 30

function requester(deps: FleetDeps, counted: Tally, pace: () => Promise<void>) {
  const { stopwatch, pause = sleep } = deps
  /** Asks until the desk does not ask for patience, as a device does. */
  return async (what: string, ask: () => Promise<Outcome<unknown>>): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      await pace()
      const began = stopwatch()
      const outcome = await ask().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      counted.add(what, outcome, began, stopwatch())
      if (outcome instanceof Error || outcome.ok || !askedToWait(outcome)) return
      await pause((outcome.retryAfter ?? 1) * 1000)
    }
  }
}

async function member(number: number, options: FleetOptions, deps: FleetDeps): Promise<Member> {
  const chance = seededChance((options.seed ?? 1) * 1_000_003 + number)
  const unit = options.units[number % options.units.length]
  if (unit === undefined) throw new Error('The unit register has no units. Compile the plan first.')
  return {
    device: await fleetDevice({ ...options, ...deps }),
    simulated: simulatedDevice(number, chance),
    unit,
    chance,
  }
}

/** A fleet with true keys and signatures enrols, checks in `checkIns` times each, and asks for help now and then. */
export async function runFleet(options: FleetOptions, deps: FleetDeps): Promise<FleetReport> {
  const { devices, concurrency, checkIns, tickets, secretOf } = options
  const { clock, stopwatch } = deps
  const members = await Promise.all(Array.from({ length: devices }, (_, index) => member(index + 1, options, deps)))
  const counted = tally()
  const request = requester(deps, counted, pacer(options.rate, deps))
  const began = stopwatch()
  await inParallel(members, concurrency, async ({ device, simulated, unit }) => {
    const enrolment = { secret: secretOf(unit.path), extensionVersion: '0.1.0', device: simulated.identity }
    await request('enrolments', () => device.enrol(enrolment))
  })
  for (let round = 0; round < checkIns; round += 1)
    await inParallel(members, concurrency, async ({ device, simulated, unit, chance }) => {
      const { revision } = unit
      const snapshot = simulated.snapshot(clock(), revision)
      const checkIn: CheckIn = { extensionVersion: '0.1.0', revision, settings: 'in-force', snapshots: [snapshot] }
      await request('check-ins', () => device.checkIn(checkIn))
      if (!tickets || round > 0 || chance() >= 0.1) return
      const { ticket, entries } = simulated.complaint(clock(), snapshot)
      await request('tickets', () => device.pressHelp(ticket))
      for (const entry of entries) await request('entries', () => device.tell(entry))
    })
  return counted.report((stopwatch() - began) / 1000)
}
