import { heartbeatMs } from './event-hub.ts'
import type { DeskDeps } from './deps.ts'
import type { DeviceListFile } from './device-list-file.ts'
import { tokenText } from './digest.ts'
import { registerPauseMs, type UnitRegisterFile } from './unit-register-file.ts'

type UpkeepDeps = Pick<DeskDeps, 'store' | 'clock' | 'events' | 'fleet' | 'log' | 'randomBytes'> & {
  register: UnitRegisterFile
  deviceList: DeviceListFile
}

const minute = 60_000
const hour = 60 * minute

/** Devices whose old readings go in one transaction; check-ins wait for no more than that. */
const devicesAtATime = 200

/** Lets go of what is older than its time, a slice at a time. */
export async function forgetReadings({ store, clock }: Pick<DeskDeps, 'store' | 'clock'>): Promise<void> {
  let after: number | null = 0
  while (after !== null) {
    const slice: { next: number | null } = await store.forgetReadings({ at: clock(), after, most: devicesAtATime })
    after = slice.next
  }
}

/** Pictures that go in one transaction: each is 300 kB at most. */
const picturesAtATime = 50

/** Lets go of the pictures whose tickets have been closed for long enough, and logs how many. */
export async function forgetPictures({ store, clock, log }: Pick<DeskDeps, 'store' | 'clock' | 'log'>): Promise<void> {
  let pictures = 0
  let gone = picturesAtATime
  while (gone === picturesAtATime) {
    gone = (await store.forgetPictures({ at: clock(), most: picturesAtATime })).forgotten
    pictures += gone
  }
  if (pictures > 0) log({ event: 'pictures-forgotten', pictures })
}

/** What the desk does by itself while it runs. @returns how to stop. */
export function startUpkeep(deps: UpkeepDeps): () => void {
  const { store, clock, events, fleet, log, register, deviceList, randomBytes } = deps
  const timers: NodeJS.Timeout[] = []

  let stopped = false

  /** @returns how to do it at once. */
  function every(milliseconds: number, where: string, task: () => Promise<void>): () => Promise<void> {
    let busy = false
    async function run(): Promise<void> {
      if (busy) return
      busy = true
      try {
        await task()
      } catch (error) {
        // What the end has interrupted is no fault.
        if (!stopped) log({ event: 'fault', reference: tokenText(randomBytes(6)), where, why: String(error) })
      } finally {
        busy = false
      }
    }
    timers.push(setInterval(() => void run(), milliseconds).unref())
    return run
  }

  every(registerPauseMs, 'reading the unit register', () => register.refresh())
  every(heartbeatMs, 'keeping the boards informed', async () => events.beat())
  every(minute, 'forgetting old requests and sessions', () => store.forgetExpired({ at: clock() }))
  const lookAtFleet = every(10 * minute, 'going through the fleet', async () => {
    await fleet.refresh()
    events.publish('devices')
    events.publish('comparison')
  })
  every(registerPauseMs, "reading Google's list of devices", async () => {
    if (await deviceList.refresh()) await lookAtFleet()
  })
  every(hour, 'forgetting old readings', () => forgetReadings(deps))
  every(hour, 'forgetting the pictures of closed tickets', () => forgetPictures(deps))
  void lookAtFleet()
  return () => {
    stopped = true
    for (const timer of timers) clearInterval(timer)
  }
}
