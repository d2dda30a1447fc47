import * as fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { ballastKey, DurableStore } from '../../../extension/core/durable-store.ts'
import { Outbox } from '../../../extension/core/outbox.ts'
import { FakeLogStore, FakeSessionMark } from '../fake-log-store.ts'

const megabyte = 1024 * 1024

let disk: FakeLogStore
let mark: FakeSessionMark
let store: DurableStore

/** A worker starts, over the same disk and in the same browser. */
function wake(): void {
  store = new DurableStore(disk, mark)
}

function restartBrowser(): void {
  disk.restart()
  mark = new FakeSessionMark()
  wake()
}

beforeEach(() => {
  disk = new FakeLogStore()
  mark = new FakeSessionMark()
  wake()
})

async function refuseOne(): Promise<void> {
  disk.room = 0
  await expect(store.set({ press: 'refused' })).rejects.toThrow('Unable to write')
}

it('the storage itself loses what it keeps after a refusal, which is why there is more', async () => {
  await disk.set({ before: 1 })
  disk.room = 0
  await expect(disk.set({ press: 1 })).rejects.toThrow('Unable to write')
  disk.room = Infinity
  await disk.set({ press: 2 })
  expect(await disk.get('press')).toBe(2)
  disk.restart()
  expect(await disk.entries('')).toEqual({ before: 1 })
})

it.each([true, false])(
  'keeps for good what it has kept after a refusal, also where a worker has died between (old log in a table: %s)',
  async (compacts) => {
    disk.compacts = compacts
    await store.set({ before: 1 })
    await refuseOne()
    wake()
    disk.room = Infinity
    await store.set({ press: 2, tickets: [2] })
    await store.set({ after: 3 })
    restartBrowser()
    expect(await store.entries('')).toMatchObject({ before: 1, press: 2, tickets: [2], after: 3 })
  },
)

it('begins one log for a refusal, and none without', async () => {
  await store.set({ press: 1 })
  await store.remove(['press'])
  expect(await disk.entries('')).toEqual({})
  await refuseOne()
  disk.room = Infinity
  await store.set({ press: 2 })
  await store.set({ press: 3 })
  expect(disk.logsBegun).toBe(1)
  // A mark is asked for when something is written, and at no other time.
  const { asked } = mark
  wake()
  await store.get('press')
  await store.entries('')
  expect(mark.asked).toBe(asked)
})

it('leaves no ballast behind, whatever became of it', async () => {
  await refuseOne()
  // There is room for the ballast, and for no more.
  disk.room = 5.5 * megabyte
  await expect(store.set({ press: 'x'.repeat(megabyte) })).rejects.toThrow('Unable to write')
  disk.room = Infinity
  restartBrowser()
  expect(JSON.stringify(await disk.get(ballastKey)).length).toBeGreaterThan(megabyte)
  await store.entries('outbox:')
  expect(await disk.get(ballastKey)).toBeUndefined()
  await refuseOne()
  disk.room = Infinity
  await store.set({ press: 2 })
  expect(await disk.entries('')).toEqual({ press: 2, [ballastKey]: '' })
})

it('asks a disk that is still full for little', async () => {
  await refuseOne()
  for (const nth of [1, 2, 3]) await expect(store.set({ press: nth })).rejects.toThrow('Unable to write')
  expect(disk.longestRefused).toBeLessThan(2000)
})

it('says of a write that it is not kept where there is no room for a new log, and keeps nothing of it', async () => {
  await store.set({ press: 1 })
  await refuseOne()
  for (const room of [0, 500, 3000, megabyte, 4 * megabyte]) {
    disk.room = room
    await expect(store.set({ press: 2, tickets: [2] })).rejects.toThrow('Unable to write')
    expect(await store.get('press')).toBe(1)
    expect(await store.get('tickets')).toBeUndefined()
  }
  restartBrowser()
  expect(await store.get('press')).toBe(1)
})

it('takes out without a new log, since that is what makes room, and marks a refusal of it as well', async () => {
  await store.set({ sample: 1 })
  disk.room = 0
  await expect(store.remove(['sample'])).rejects.toThrow('Unable to write')
  expect(mark.on).toBe(true)
  disk.room = Infinity
  await store.remove(['sample'])
  expect(await store.get('sample')).toBeUndefined()
  expect(disk.logsBegun).toBe(0)
})

it('a write that comes while another is being refused goes into a new log as well', async () => {
  disk.room = 10
  disk.roomAfterRefusal = Infinity
  const refused = store.set({ press: 'too long for the room there is' })
  const next = store.set({ next: 2 })
  await expect(refused).rejects.toThrow('Unable to write')
  await next
  restartBrowser()
  expect(await store.get('next')).toBe(2)
})

it('a press that the outbox has said is kept is there after the browser has ended', async () => {
  const press = { kind: 'entry', entry: { kind: 'self-helped', at: '2026-11-25T08:00:00.000Z' } } as const
  const entry = { ...press.entry, category: 'sound', guide: 'sound' } as const
  const of = (id: string) => ({ ...press, entry: { ...entry, id } })
  disk.room = 0
  await expect(new Outbox(store).addPress(of('00000000-0000-4000-8000-000000000001'))).rejects.toThrow(
    'Unable to write',
  )
  disk.room = Infinity
  await new Outbox(store).addPress(of('00000000-0000-4000-8000-000000000002'))
  restartBrowser()
  expect((await new Outbox(store).presses()).map(({ item }) => item)).toEqual([
    of('00000000-0000-4000-8000-000000000002'),
  ])
})

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
const event = fc.record({
  what: fc.constantFrom('set', 'set', 'set', 'remove', 'room', 'room', 'worker', 'browser'),
  keys,
  room: fc.constantFrom(0, 20, 2000, 2 * megabyte, 20 * megabyte),
})
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

/** What was said to be kept, by key; what was taken out after that may come back. */
type Promised = Map<string, { value: number | undefined; gone: boolean }>

async function happens({ what, keys: named, room }: Event, nth: number, promised: Promised): Promise<void> {
  if (what === 'worker') wake()
  else if (what === 'browser') restartBrowser()
  else if (what === 'room') disk.room = room
  else {
    const write = what === 'set' ? store.set(Object.fromEntries(named.map((key) => [key, nth]))) : store.remove(named)
    const kept = await write.then(
      () => true,
      () => false,
    )
    if (!kept) return
    for (const key of named)
      promised.set(key, what === 'set' ? { value: nth, gone: false } : { value: promised.get(key)?.value, gone: true })
  }
}

/** The keys under which something else lies than was promised. */
async function broken(promised: Promised): Promise<string[]> {
  const found: Record<string, unknown> = await store.entries('')
  return ['a', 'b', 'c'].filter((key) => {
    const { value, gone } = promised.get(key) ?? { value: undefined, gone: false }
    return found[key] !== value && !(gone && found[key] === undefined)
  })
}

it('of what it said was kept nothing is lost, nothing comes apart, and nothing refused comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), fc.boolean(), async (events, compacts) => {
      disk = new FakeLogStore()
      disk.compacts = compacts
      restartBrowser()
      const promised: Promised = new Map()
      for (const [nth, each] of events.entries()) {
        await happens(each, nth, promised)
        expect(await broken(promised)).toEqual([])
      }
      restartBrowser()
      expect(await broken(promised)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
