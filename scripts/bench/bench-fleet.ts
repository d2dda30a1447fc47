import type { CheckIn } from '../../contract/check-in.ts'
import { fleetDevice, type FleetDevice } from '../fleet/device.ts'
import { seededChance, simulatedDevice, type SimulatedDevice } from '../fleet/snapshots.ts'
import type { Transport } from '../fleet/transport.ts'

/** What the benchmark's devices say that they run. */
export const benchRevision = '0123456789ab'

export interface BenchDevice {
  device: FleetDevice
  simulated: SimulatedDevice
}

/** Devices with true keys. @param send may be one that never answers, where nothing is sent. */
export async function benchFleet(count: number, deskUrl: string, send: Transport): Promise<BenchDevice[]> {
  return await Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      device: await fleetDevice({ deskUrl, send, clock: Date.now }),
      simulated: simulatedDevice(index + 1, seededChance(index + 1)),
    })),
  )
}

/**
 * One check-in after another, device by device, each with one snapshot of a second of its own: two of
 * one device at the same moment would be one reading to the store.
 */
export function* benchCheckIns(fleet: readonly BenchDevice[], count: number): Generator<[BenchDevice, CheckIn]> {
  const end = Date.now()
  for (let index = 0; index < count; index += 1) {
    const member = fleet[index % fleet.length]
    if (member === undefined) throw new RangeError('The fleet is empty.')
    const snapshot = member.simulated.snapshot(end - (count - index) * 1000, benchRevision)
    yield [member, { extensionVersion: '0.1.0', revision: benchRevision, settings: 'in-force', snapshots: [snapshot] }]
  }
}

/** Keeps `width` of the tasks under way until all are done. */
export async function allAtWidth<Item>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const work = async (): Promise<void> => {
    for (const item of queue) await task(item)
  }
  await Promise.all(Array.from({ length: width }, work))
}
