import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Snapshot } from '../../../contract/snapshot.ts'
import type { NewTicket } from '../../../contract/ticket.ts'
import { idOf, Outbox, type Press } from '../../../extension/core/outbox.ts'
import { FakeStore } from '../fake-device.ts'

const start = Date.UTC(2026, 10, 23, 8, 10)
const most = 12

function numbered(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function snapshot(number: number): Snapshot {
  const takenAt = new Date(start + number * 900_000).toISOString()
  return { id: numbered(number), takenAt, signals: { batteryPercent: number % 100 }, missing: {} }
}

function ticket(number: number): NewTicket {
  return {
    id: numbered(number),
    category: 'network',
    language: 'sv',
    channel: 'help-button',
    pressedAt: new Date(start).toISOString(),
  }
}

function ticketPress(number: number): Press {
  return { kind: 'ticket', ticket: ticket(number) }
}

function words(number: number, text: string): Press {
  const at = new Date(start).toISOString()
  return {
    kind: 'entry',
    entry: { kind: 'words', id: numbered(number), ticket: numbered(0), at, text, language: 'sv' },
  }
}

const remembered = (number: number) => ({ lastSnapshot: snapshot(number) })

async function listed(outbox: Outbox) {
  const [snapshots, tickets] = [await outbox.snapshots(), await outbox.presses()]
  return {
    snapshots: snapshots.map(({ item }) => item.snapshot.id),
    tickets: tickets.map(({ item }) => idOf(item)),
  }
}

it('keeps a ticket in a full storage by thinning samples, and says so only where even that is not enough', async () => {
  const store = new FakeStore()
  const outbox = new Outbox(store)
  for (let number = 0; number < 40; number += 1) await outbox.addSnapshot(snapshot(number), number === 7, {})
  const size = [...store.entriesByKey].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  store.quota = size + 100
  await outbox.addPress(words(99, 'x'.repeat(900)))
  const { snapshots, tickets } = await listed(outbox)
  expect(tickets).toEqual([numbered(99)])
  expect(snapshots).toContain(numbered(7))
  expect(snapshots).toContain(numbered(39))
  // One thinning sufficed: every other of the oldest half, less the event.
  expect(snapshots).toHaveLength(31)
  store.quota = 300
  await expect(outbox.addPress(ticketPress(100))).rejects.toThrow('quota')
  expect((await listed(outbox)).tickets).toEqual([numbered(99)])
})

it('gives up no sample for a ticket whose writing failed but once', async () => {
  const store = new FakeStore()
  const outbox = new Outbox(store)
  for (let number = 0; number < 3; number += 1) await outbox.addSnapshot(snapshot(number), false, {})
  store.refusesAfter = 0
  await outbox.addPress(ticketPress(99))
  const { snapshots, tickets } = await listed(outbox)
  expect({ kept: snapshots.length, tickets }).toEqual({ kept: 3, tickets: [numbered(99)] })
})

it('lists a snapshot that the storage refuses until it is sent or the worker has died, and loses no older one for it', async () => {
  const store = new FakeStore()
  const outbox = new Outbox(store)
  await outbox.addSnapshot(snapshot(1), false, remembered(1))
  store.full = true
  await outbox.addSnapshot(snapshot(2), false, remembered(2))
  expect((await listed(outbox)).snapshots).toEqual([numbered(1), numbered(2)])
  expect((await listed(new Outbox(store))).snapshots).toEqual([numbered(1)])
  expect(await store.get('lastSnapshot')).toMatchObject({ id: numbered(1) })
  await outbox.settled(await outbox.snapshots())
  expect((await listed(outbox)).snapshots).toEqual([])
})

const command = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('sample' as const), event: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('ticket' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('settle' as const), count: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('new worker' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('refuse' as const), after: fc.nat({ max: 2 }) }) },
)

/** What a list would hold: everything that was kept and has not left, in the order it came. */
interface Model {
  snapshots: { id: string; event: boolean }[]
  tickets: string[]
}

/** Samples may be thinned away, and nothing else may: what is left is what the model has, without some of them. */
function expectAsModel(model: Model, { snapshots, tickets }: Awaited<ReturnType<typeof listed>>): void {
  expect(tickets).toEqual(model.tickets)
  const left = new Set(snapshots)
  expect(snapshots).toEqual(model.snapshots.map(({ id }) => id).filter((id) => left.has(id)))
  expect(model.snapshots.filter(({ id, event }) => event && !left.has(id))).toEqual([])
}

it('is a list from which only samples are thinned, whatever is added, settled and refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 80 }), async (commands) => {
      const store = new FakeStore()
      let outbox = new Outbox(store, most)
      const model: Model = { snapshots: [], tickets: [] }
      for (const [number, each] of commands.entries()) {
        if (each.what === 'sample') {
          await outbox.addSnapshot(snapshot(number), each.event, remembered(number))
          const kept = store.keys('outbox:').some((key) => key.endsWith(numbered(number)))
          if (kept) model.snapshots.push({ id: numbered(number), event: each.event })
          outbox = new Outbox(store, most)
        } else if (each.what === 'ticket') {
          const kept = await outbox.addPress(number % 2 === 0 ? ticketPress(number) : words(number, 'ö')).then(
            () => true,
            () => false,
          )
          if (kept) model.tickets.push(numbered(number))
        } else if (each.what === 'settle') {
          const going = (await outbox.snapshots()).slice(0, each.count)
          const gone = await outbox.settled(going).then(
            () => new Set(going.map(({ item }) => item.snapshot.id)),
            () => new Set<string>(),
          )
          model.snapshots = model.snapshots.filter(({ id }) => !gone.has(id))
        } else if (each.what === 'refuse') store.refusesAfter = each.after
        else outbox = new Outbox(store, most)
        const now = await listed(outbox)
        expectAsModel(model, now)
        const left = new Set(now.snapshots)
        model.snapshots = model.snapshots.filter(({ id }) => left.has(id))
        const events = model.snapshots.filter(({ event }) => event).length
        // One more for each time that the storage would not let go.
        const refusals = commands.slice(0, number + 1).filter(({ what }) => what === 'refuse').length
        expect(now.snapshots.length).toBeLessThanOrEqual(Math.max(most, events + 1) + refusals)
      }
    }),
    { numRuns: 400 },
  )
})
