import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PageMessage } from '../../../extension/core/messages.ts'
import { Outbox } from '../../../extension/core/outbox.ts'
import { FakeDevice, WorkerDied } from '../fake-device.ts'
import type { Weather } from '../fake-desk.ts'

const press: PageMessage = { kind: 'help', category: 'screen', language: 'sv', channel: 'help-button' }

async function untilDeath(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof WorkerDied) return undefined
    throw error
  }
}

const weather = fc.constantFrom<Weather>('fine', 'down', 'captive-portal', 'answer-lost', 'broken')
const event = fc.record({
  weather,
  breaths: fc.integer({ min: 0, max: 60 }),
  what: fc.constantFrom('press', 'alarm', 'settings', 'browser-start'),
})

it('never loses nor doubles a ticket that it said was kept, whenever the worker dies and whatever the weather', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
      const device = new FakeDevice()
      await device.agent.settingsChanged()
      let kept = 0
      let pressed = 0
      for (const { weather: now, breaths, what } of events) {
        device.desk.weather = now
        const agent = device.restartWorker(breaths)
        await untilDeath(async () => {
          if (what === 'press') {
            pressed += 1
            const { reply, after } = await agent.asked(press)
            if (reply.kept) kept += 1
            await after()
          } else if (what === 'alarm') await device.ringNext()
          else if (what === 'settings') await agent.settingsChanged()
          else await agent.started(true)
        })
      }
      device.desk.weather = 'fine'
      await device.restartWorker().started(true)
      expect(await new Outbox(device.store).presses()).toEqual([])
      // A press whose worker died before it could say so may have been kept: never fewer, never more than presses.
      expect(device.desk.tickets.size).toBeGreaterThanOrEqual(kept)
      expect(device.desk.tickets.size).toBeLessThanOrEqual(pressed)
      expect((await device.agent.asked({ kind: 'help-opened' })).reply).toEqual({ kept: true })
    }),
    { numRuns: 300 },
  )
})
