import { describe, expect, it } from 'vitest'
import { FakeDevice, goodSettings } from '../fake-device.ts'
import { pressHelp, remembered } from '../press.ts'

describe('what version 0.1.0 kept', () => {
  const id = '5b0c1fd1-5f63-4f3f-9d0a-0d6e6c3a1b11'
  const old = {
    id,
    category: 'network',
    words: 'Inget nät i sal 12',
    language: 'sv',
    pressedAt: '2026-11-23T08:00:00.000Z',
  }

  it('is sent: a ticket with words as a ticket and an entry, whenever the worker dies', async () => {
    for (let breaths = 0; breaths < 60; breaths += 1) {
      const device = new FakeDevice()
      device.managed = { ...goodSettings, quietSeconds: 600 }
      await device.store.set({ 'outbox:000000000003:x': { kind: 'ticket', ticket: old } })
      await device
        .restartWorker(breaths)
        .started(true)
        .catch(() => undefined)
      await device.restartWorker().started(true)
      expect(device.store.keys('outbox:')).toEqual([])
      expect([...device.desk.tickets.values()]).toMatchObject([{ id, category: 'network', channel: 'help-button' }])
      expect(device.desk.tickets.get(id)).not.toHaveProperty('words')
      expect([...device.desk.entries.values()]).toMatchObject([
        { kind: 'words', ticket: id, text: old.words, at: old.pressedAt, language: 'sv' },
      ])
    }
  })

  it("is still the pupil's own: tickets show, with their news as soon as the desk tells them anew", async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    const { ticket = '' } = await pressHelp(device)
    const answer = { text: 'Starta om.', by: 'Kim', at: '2026-11-23T08:05:00.000Z' }
    const news = { id: ticket, number: 1, state: 'answered', answer, updatedAt: '2026-11-23T08:05:00.000Z' }
    const kept = {
      id: ticket,
      category: 'network',
      pressedAt: old.pressedAt,
      standing: 'sent',
      news,
      seenAnswerAt: answer.at,
    }
    await device.store.set({ tickets: [kept] })
    const { after } = await device.restartWorker().asked({ kind: 'help-opened' })
    await after()
    expect(await remembered(device, 'tickets')).toMatchObject([
      { id: ticket, category: 'network', standing: 'sent', news: { number: 1, messages: [] } },
    ])
  })
})
