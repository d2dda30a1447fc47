import * as fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import type { ProblemName } from '../../../contract/problem.ts'
import type { Said } from '../../../extension/core/messages.ts'
import type { Weather } from '../fake-desk.ts'
import { WatchedDevice } from './watched-device.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const weathers: readonly Weather[] = [
  'fine',
  'down',
  'captive-portal',
  'answer-lost',
  'half-answer',
  'half-taken',
  'broken',
  'too-many',
  'fault',
]
const minute = 60_000
const day = 86_400_000

const event = fc.record({
  weather: fc.constantFrom(...weathers),
  breaths: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  what: fc.constantFrom(
    ...(['beat', 'beat', 'beat', 'press', 'say', 'say', 'helped', 'settings', 'browser-start'] as const),
    ...(['sleep', 'clock', 'zone', 'look'] as const),
  ),
  /** What the desk says to the next request alone. */
  refusal: fc.option(fc.constantFrom<ProblemName>('desk-fault', 'desk-busy', 'unknown-instance', 'repeated-request')),
  said: fc.constantFrom<Said>(
    { kind: 'words', text: 'Den går fortfarande inte.', language: 'sv' },
    { kind: 'details', keys: ['Semicolon'], since: 'today' },
    { kind: 'picture', jpeg: 'aGVq'.repeat(600) },
    { kind: 'withdrawn' },
    { kind: 'solved' },
    { kind: 'not-solved' },
  ),
  /** Which write from now is refused; and how much room there is beyond what is kept. */
  refusesAfter: fc.option(fc.nat({ max: 12 }), { nil: undefined }),
  room: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
  by: fc.oneof(fc.integer({ min: -3 * day, max: 3 * day }), fc.integer({ min: -3 * minute, max: 3 * minute })),
  zone: fc.constantFrom('Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'),
})
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

const settings = fc.constantFrom(
  { quietSeconds: 0, spreadSeconds: 0 },
  { quietSeconds: 60, spreadSeconds: 600 },
  { quietSeconds: 600, spreadSeconds: 3600, checkInMinutes: 60 },
)

/** Most posts that one wake can come to: four check-ins, and beside each an enrolment and a clock to be set. */
const mostTries = 16

async function happens(watched: WatchedDevice, { what, by, breaths, said, ...rest }: Event): Promise<void> {
  const { device } = watched
  if (what === 'beat') await watched.beat(breaths)
  else if (what === 'press') await watched.wake(breaths, false, (agent) => watched.press(agent))
  else if (what === 'say') await watched.wake(breaths, false, (agent) => watched.say(agent, said, by))
  else if (what === 'helped') await watched.wake(breaths, false, (agent) => watched.isHelped(agent))
  else if (what === 'look')
    await watched.wake(breaths, false, async (agent) => await (await agent.asked({ kind: 'help-opened' })).after())
  else if (what === 'settings') {
    const revision = by % 2 === 0 ? '0123456789ab' : 'ba9876543210'
    device.managed = { ...watched.settings, revision }
    await watched.wake(breaths, false, (agent) => agent.settingsChanged())
  } else if (what === 'browser-start') await watched.wake(breaths, true, async () => {})
  else if (what === 'sleep') device.sleep(Math.abs(by))
  else if (what === 'clock') device.setClock(by)
  else process.env['TZ'] = rest.zone
}

function prepare({ device }: WatchedDevice, { weather, refusal, refusesAfter, room }: Event): void {
  device.desk.refusals.splice(0, Infinity, ...(refusal ? [refusal] : []))
  device.desk.weather = weather
  device.store.refusesAfter = refusesAfter
  const size = [...device.store.entriesByKey].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  device.store.quota = room === undefined ? Infinity : size + room
}

/** Everything of a schedule happens, then all is well again; nothing may be lost, doubled or out of order at any time. */
async function goesThrough(watched: WatchedDevice, events: readonly Event[]): Promise<void> {
  for (const each of events) {
    prepare(watched, each)
    const before = watched.device.desk.tries.length
    await happens(watched, each)
    expect(watched.lost).toEqual([])
    expect(watched.device.desk.tries.length - before).toBeLessThanOrEqual(mostTries + 3 * watched.pressed)
  }
  expect(await watched.comesToRest()).toEqual([])
  expect(watched.came).toEqual(watched.keptInOrder)
  expect(watched.pressFaults).toEqual([])
  const { presses, checkIns } = watched.device.desk
  // A press whose worker died before it could say so may have been kept.
  expect(presses.length).toBeGreaterThanOrEqual(watched.promised)
  expect(presses.length).toBeLessThanOrEqual(watched.pressed)
  for (const { snapshots } of checkIns) expect(new Set(snapshots.map(({ id }) => id)).size).toBe(snapshots.length)
}

it('loses nothing that it kept, doubles nothing, keeps the order and its alarms, through deaths, refusals, faults and clock jumps', async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(event, { maxLength: 25, size: 'max' }), async (asked, events) => {
      const watched = new WatchedDevice(asked)
      await watched.wake(undefined, true, (agent) => agent.settingsChanged())
      await goesThrough(watched, events)
      expect(watched.shownAsWaiting).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

it('loses and doubles nothing of what a pupil tells, shows, takes back and calls solved, who asks more than devices tell', async () => {
  const asks = fc.constantFrom(...(['press', 'say', 'say', 'say', 'beat', 'look', 'helped', 'browser-start'] as const))
  const asking = fc.tuple(event, asks).map(([each, what]) => ({ ...each, what }))
  const came = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(asking, { maxLength: 25, size: 'max' }), async (events) => {
      const watched = new WatchedDevice()
      await watched.wake(undefined, true, (agent) => agent.settingsChanged())
      await watched.wake(undefined, false, (agent) => watched.press(agent))
      await goesThrough(watched, events)
      expect(watched.shownAsWaiting).toEqual([])
      for (const { kind } of watched.device.desk.entries.values()) came.set(kind, (came.get(kind) ?? 0) + 1)
    }),
    { numRuns: 1000 },
  )
  // A thousand schedules in which nothing came would show nothing.
  for (const kind of ['words', 'details', 'picture', 'withdrawn', 'solved', 'not-solved', 'self-helped'])
    expect([kind, (came.get(kind) ?? 0) > 100]).toEqual([kind, true])
})

it('is back at four check-ins an hour and no other request, whatever has happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 15, size: 'max' }), async (events) => {
      const watched = new WatchedDevice({ quietSeconds: 60, spreadSeconds: 600 })
      await watched.wake(undefined, true, (agent) => agent.settingsChanged())
      for (const each of events) {
        prepare(watched, each)
        await happens(watched, each)
      }
      expect(await watched.comesToRest()).toEqual([])
      expect(await watched.requestsAtRest()).toEqual(Array.from({ length: 12 }, () => deviceEndpoints.checkIns))
    }),
    { numRuns: 60 },
  )
})

it('asks a desk that goes on failing no more than twice an hour, and samples on', async () => {
  for (const weather of weathers.filter((each) => !['fine', 'half-taken'].includes(each))) {
    const watched = new WatchedDevice()
    await watched.wake(undefined, true, (agent) => agent.settingsChanged())
    watched.device.desk.weather = weather
    for (let beat = 0; beat < 4; beat += 1) await watched.beat()
    const [from, sampled] = [watched.deskNow, watched.kept.length]
    for (let beat = 0; beat < 16; beat += 1) await watched.beat()
    expect(watched.checkInsTriedSince(from)).toBeLessThanOrEqual(8)
    expect(watched.kept.length - sampled).toBe(16)
  }
})
