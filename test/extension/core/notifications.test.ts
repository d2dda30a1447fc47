import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { FakeDevice, WorkerDied } from '../fake-device.ts'
import { lookAt, openHelp, pressHelp, remembered, sayIn } from '../press.ts'

async function withTicket(): Promise<{ device: FakeDevice; ticket: string }> {
  const device = new FakeDevice()
  await device.agent.settingsChanged()
  const { ticket = '' } = await pressHelp(device)
  return { device, ticket }
}

function replies(device: FakeDevice, ticket: string): void {
  device.desk.reply(ticket, 'Kom till IT.', new Date(device.now + 1000).toISOString())
}

it('tells of an answer once, in the words that the page has left, and never what it says', async () => {
  const { device, ticket } = await withTicket()
  await device.store.set({ notice: { title: 'Jawaab', text: 'Riix halkan.' } })
  replies(device, ticket)
  for (let alarm = 0; alarm < 3; alarm += 1) await device.ringNext()
  expect(device.notices).toEqual([{ ticket, title: 'Jawaab', text: 'Riix halkan.' }])
})

it("tells of what IT support says, not of the words that are the pupil's own", async () => {
  const { device, ticket } = await withTicket()
  await sayIn(device, ticket, { kind: 'words', text: 'Hej', language: 'sv' })
  await device.ringNext()
  expect(await remembered(device, 'tickets')).toMatchObject([{ news: { messages: [{ from: 'pupil', text: 'Hej' }] } }])
  expect(device.notices).toEqual([])
  expect(device.badge).toEqual({ unseen: 0, offers: false })
})

it('counts every message that came after the pupil looked, and tells of none that has been seen', async () => {
  const { device, ticket } = await withTicket()
  replies(device, ticket)
  await openHelp(device)
  await lookAt(device, ticket)
  expect(device.badge.unseen).toBe(0)
  device.now += 60_000
  replies(device, ticket)
  device.now += 60_000
  replies(device, ticket)
  await device.ringNext()
  expect(device.badge.unseen).toBe(2)
  expect(device.notices).toHaveLength(3)
})

it('loses no notification and doubles none for long, whenever the worker dies and whatever the storage refuses', async () => {
  const event = fc.record({
    replies: fc.boolean(),
    breaths: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
    refusesAfter: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
    lost: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
      const { device, ticket } = await withTicket()
      let troubles = 0
      for (const each of events) {
        device.now += 60_000
        if (each.replies) replies(device, ticket)
        device.store.refusesAfter = each.refusesAfter
        device.desk.weather = each.lost ? 'answer-lost' : 'fine'
        if (each.breaths !== undefined || each.refusesAfter !== undefined) troubles += 1
        const next = device.nextAlarm()
        const agent = device.restartWorker(each.breaths)
        await (next ? agent.alarmRang(next.name, next.at) : agent.started(false)).catch((error: unknown) => {
          if (!(error instanceof WorkerDied)) throw error
        })
      }
      Object.assign(device.store, { refusesAfter: undefined })
      device.desk.weather = 'fine'
      await device.restartWorker().started(true)
      for (let alarm = 0; alarm < 12; alarm += 1) await device.ringNext()
      const said = events.filter((each) => each.replies).length
      expect(device.notices.length).toBeGreaterThanOrEqual(said)
      expect(device.notices.length).toBeLessThanOrEqual(said + troubles * said)
      const told = device.notices.length
      for (let alarm = 0; alarm < 4; alarm += 1) await device.ringNext()
      expect(device.notices).toHaveLength(told)
    }),
    { numRuns: 300 },
  )
})
