import { describe, expect, it } from 'vitest'
import type { SelfCheck } from '../../../contract/self-check.ts'
import { FakeDevice } from '../fake-device.ts'
import { lookAt, openHelp, pressHelp, remembered, sayIn } from '../press.ts'

describe('help', () => {
  it('is kept, sent, and shows its number', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    expect(await pressHelp(device)).toMatchObject({ kept: true })
    expect(await remembered(device, 'tickets')).toMatchObject([{ standing: 'sent', news: { number: 1, state: 'new' } }])
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('says that it was not kept when the storage is full, and keeps nothing half', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.store.full = true
    expect(await pressHelp(device)).toEqual({ kept: false })
    expect(device.desk.tickets.size).toBe(0)
  })

  it('is kept while there is no desk, tried again by alarm, and arrives once', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    await pressHelp(device)
    expect(await remembered(device, 'tickets')).toMatchObject([{ standing: 'kept' }])
    expect((device.alarms.get('retry')?.at ?? 0) - device.now).toBe(60_000)
    device.desk.weather = 'fine'
    await device.restartWorker().alarmRang('retry', device.now + 60_000)
    expect(device.desk.tickets.size).toBe(1)
    expect(device.alarms.has('retry')).toBe(false)
  })

  it('does not take a captive portal for the desk', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'captive-portal'
    await pressHelp(device)
    expect(device.store.keys('outbox:')).toHaveLength(1)
  })

  it.each([-5, 5, 3 * 365 * 24])(
    'bears the desk’s time where the device’s clock is wrong by %i hours',
    async (hours) => {
      const device = new FakeDevice()
      device.setClock(hours * 3_600_000)
      await device.agent.settingsChanged()
      const { ticket = '' } = await pressHelp(device)
      await sayIn(device, ticket, { kind: 'words', text: 'Den är svart.', language: 'sv' })
      const deskNow = device.now + device.desk.ahead
      const told = [device.desk.tickets.get(ticket)?.pressedAt, [...device.desk.entries.values()][0]?.at]
      for (const at of told) expect(Math.abs(deskNow - Date.parse(at ?? ''))).toBeLessThan(2000)
      // How long the pupil has waited is by the device's own clock: for an hour the desk is asked each minute.
      expect((device.alarms.get('news')?.at ?? 0) - device.now).toBe(60_000)
    },
  )

  it('is one ticket when the desk took it and the answer was lost', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'answer-lost'
    await pressHelp(device)
    device.desk.weather = 'fine'
    await device.restartWorker().started(true)
    expect(device.desk.tickets.size).toBe(1)
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('asks for news every minute while the pupil waits, and shows an answer on the button', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    await pressHelp(device)
    expect((device.alarms.get('news')?.at ?? 0) - device.now).toBe(60_000)
    const [ticket] = device.desk.tickets.values()
    device.desk.reply(ticket?.id ?? '', 'Starta om datorn.', new Date(device.now + 30_000).toISOString())
    expect(await device.ringNext()).toBe('news')
    expect(device.badge.unseen).toBe(1)
    expect(device.alarms.has('news')).toBe(false)
    await openHelp(device)
    expect(device.badge.unseen).toBe(1)
    await lookAt(device, ticket?.id ?? '')
    expect(device.badge.unseen).toBe(0)
  })

  it('counts an answer as seen in the ticket that was looked at, and in no other', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    const { ticket: first = '' } = await pressHelp(device)
    const { ticket: second = '' } = await pressHelp(device)
    const at = new Date(device.now + 30_000).toISOString()
    for (const ticket of [first, second]) device.desk.reply(ticket, 'Starta om datorn.', at)
    await device.ringNext()
    await openHelp(device)
    expect(device.badge.unseen).toBe(2)
    await lookAt(device, second)
    expect(device.badge.unseen).toBe(1)
    device.restartWorker()
    await lookAt(device, first)
    expect(device.badge.unseen).toBe(0)
  })

  it('tells the pupil when the desk can never take it, rather than leave them waiting', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.refusals.push('malformed')
    await pressHelp(device)
    expect(await remembered(device, 'tickets')).toMatchObject([{ standing: 'refused' }])
  })
})

describe('a self-check that the pupil sends along', () => {
  const selfCheck: SelfCheck = {
    finishedAt: '2026-02-03T08:10:00.000Z',
    results: { keyboard: 'not-ok', screen: 'ok' },
    silentKeys: ['Semicolon'],
  }
  const press = { kind: 'help', category: 'keyboard', language: 'sv', channel: 'self-check' } as const

  async function ticketAfter(selfCheckAt: string | undefined) {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    await device.store.set({ selfChecks: [{ ...selfCheck, finishedAt: '2026-02-02T08:10:00.000Z' }, selfCheck] })
    const { after } = await device.agent.asked({ ...press, ...(selfCheckAt === undefined ? {} : { selfCheckAt }) })
    await after()
    return [...device.desk.tickets.values()][0]
  }

  it('goes with the ticket, the very one that was chosen', async () => {
    expect(await ticketAfter(selfCheck.finishedAt)).toMatchObject({ category: 'keyboard', selfCheck })
  })

  it('stays on the device where nobody chose to send it', async () => {
    expect(await ticketAfter(undefined)).not.toHaveProperty('selfCheck')
  })

  it('does not keep help from being sent where it is no longer there', async () => {
    const ticket = await ticketAfter('2020-01-01T00:00:00.000Z')
    expect(ticket).toMatchObject({ category: 'keyboard' })
    expect(ticket).not.toHaveProperty('selfCheck')
  })
})
