import { describe, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import { Memory } from '../../../extension/core/memory.ts'
import type { Said } from '../../../extension/core/messages.ts'
import { isOpen } from '../../../extension/core/own-tickets.ts'
import { threadLines } from '../../../extension/help/later/thread-lines.ts'
import { FakeDevice } from '../fake-device.ts'
import { pressHelp, remembered, sayIn } from '../press.ts'

const words = { kind: 'words', text: 'Det står fel lösenord.', language: 'sv' } as const satisfies Said

async function withTicket(): Promise<{ device: FakeDevice; ticket: string }> {
  const device = new FakeDevice()
  await device.agent.settingsChanged()
  const { ticket = '' } = await pressHelp(device)
  return { device, ticket }
}

describe('what is said in a ticket', () => {
  it('is kept, sent, and seen in the thread as sent', async () => {
    const { device, ticket } = await withTicket()
    expect(await sayIn(device, ticket, words)).toBe(true)
    expect([...device.desk.entries.values()]).toMatchObject([{ kind: 'words', ticket, text: words.text }])
    expect(await remembered(device, 'tickets')).toMatchObject([
      { said: [{ kind: 'words', text: words.text, standing: 'sent' }] },
    ])
    expect(device.store.keys('outbox:')).toEqual([])
    expect(device.alarms.has('retry')).toBe(false)
  })

  it('waits without a network, shows at once, and goes after its ticket when there is one', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    const { ticket = '' } = await pressHelp(device)
    await sayIn(device, ticket, words)
    await sayIn(device, ticket, { kind: 'picture', jpeg: 'aGVq' })
    expect(await remembered(device, 'tickets')).toMatchObject([
      {
        standing: 'kept',
        said: [
          { standing: 'kept', text: words.text },
          { kind: 'picture', standing: 'kept' },
        ],
      },
    ])
    device.desk.weather = 'fine'
    await device.restartWorker().alarmRang('retry', device.now)
    expect(device.desk.requests.slice(-3)).toEqual([
      deviceEndpoints.tickets,
      deviceEndpoints.entries,
      deviceEndpoints.entries,
    ])
    expect([...device.desk.entries.values()].map(({ kind }) => kind)).toEqual(['words', 'picture'])
  })

  it('is one entry when the desk took it and the answer was lost', async () => {
    const { device, ticket } = await withTicket()
    device.desk.weather = 'answer-lost'
    await sayIn(device, ticket, words)
    device.desk.weather = 'fine'
    await device.restartWorker().started(true)
    expect(device.desk.entries.size).toBe(1)
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('is let go of where the desk has no such ticket, and the pupil sees that it did not arrive', async () => {
    const { device, ticket } = await withTicket()
    device.desk.news.clear()
    await sayIn(device, ticket, { kind: 'withdrawn' })
    expect(device.store.keys('outbox:')).toEqual([])
    const [own] = Array.from([await remembered(device, 'tickets')].flat())
    expect(own).toMatchObject({ said: [{ kind: 'withdrawn', standing: 'refused' }] })
    expect(own).not.toHaveProperty('own')
  })

  it('leaves the outbox where the desk takes no more, stands in the thread as not taken, and holds up nothing', async () => {
    const { device, ticket } = await withTicket()
    device.desk.weather = 'down'
    await sayIn(device, ticket, { kind: 'picture', jpeg: 'aGVq' })
    await sayIn(device, ticket, words)
    device.desk.weather = 'fine'
    device.desk.refusals.push('enough-added')
    await device.restartWorker().alarmRang('retry', device.now)
    expect(device.store.keys('outbox:')).toEqual([])
    expect([...device.desk.entries.values()].map(({ kind }) => kind)).toEqual(['words'])
    const [own] = (await new Memory(device.store).get('tickets')) ?? []
    const lines = own ? threadLines(own).map(({ deed, text, standing }) => [deed ?? text, standing]) : []
    expect(lines).toContainEqual(['saidPicture', 'refused'])
    expect(lines).toContainEqual([words.text, 'sent'])
    await device.ringNext()
    expect(await remembered(device, 'tickets')).toMatchObject([
      { said: [{ kind: 'picture', standing: 'refused' }, {}] },
    ])
  })

  it('that would have closed the ticket leaves it open where the desk takes no more', async () => {
    const { device, ticket } = await withTicket()
    device.desk.refusals.push('enough-added')
    await sayIn(device, ticket, { kind: 'solved' })
    const [own] = (await new Memory(device.store).get('tickets')) ?? []
    expect(own && isOpen(own)).toBe(true)
    expect(own?.said).toMatchObject([{ kind: 'solved', standing: 'refused' }])
  })

  it('is not kept where it is no entry that the desk could take', async () => {
    const { device, ticket } = await withTicket()
    const noEntries = [{ kind: 'self-helped' }, { kind: 'words', language: 'sv' }, { kind: 'picture', jpeg: 'å' }]
    for (const said of noEntries) {
      const { reply } = await device.agent.asked({ kind: 'entry', ticket, said })
      expect(reply).toEqual({ kept: false })
    }
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('waits with the entries before it, while a press for help goes past a picture that is not let through', async () => {
    const { device, ticket } = await withTicket()
    device.desk.weather = 'down'
    await sayIn(device, ticket, { kind: 'picture', jpeg: 'aGVq' })
    await sayIn(device, ticket, words)
    await pressHelp(device)
    device.desk.weather = 'fine'
    device.desk.refusals.push('desk-fault')
    await device.agent.alarmRang('retry', device.now)
    expect(device.desk.tickets.size).toBe(2)
    expect(device.desk.entries.size).toBe(0)
    expect(device.alarms.has('retry')).toBe(true)
    while (device.desk.entries.size < 2) await device.ringNext()
    expect([...device.desk.entries.values()].map(({ kind }) => kind)).toEqual(['picture', 'words'])
  })
})

async function withSamples() {
  const { device, ticket } = await withTicket()
  device.desk.weather = 'down'
  for (let beat = 0; beat < 200; beat += 1) await device.ringNext()
  const used = [...device.store.entriesByKey].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  return { device, ticket, used }
}

describe('a picture in a storage that is nearly full', () => {
  const picture: Said = { kind: 'picture', jpeg: 'aGVq'.repeat(5000) }

  it('is kept where samples can make room', async () => {
    const { device, ticket, used } = await withSamples()
    device.store.quota = used + 1000
    expect(await sayIn(device, ticket, picture)).toBe(true)
    Object.assign(device.store, { quota: Infinity })
    device.desk.weather = 'fine'
    while (device.desk.entries.size === 0) await device.ringNext()
    expect([...device.desk.entries.values()]).toMatchObject([{ kind: 'picture', jpeg: picture.jpeg }])
  })

  it('is not kept where they can not, and the page is told; nothing of it is left, and words still are kept', async () => {
    const { device, ticket, used } = await withSamples()
    device.store.quota = used - 60_000
    const before = device.store.entriesByKey.get('tickets')
    expect(await sayIn(device, ticket, { ...picture, jpeg: 'aGVq'.repeat(50_000) })).toBe(false)
    expect(device.store.entriesByKey.get('tickets')).toBe(before)
    expect([...device.store.entriesByKey.values()].some((text) => text.includes('aGVqaGVq'))).toBe(false)
    expect(await sayIn(device, ticket, words)).toBe(true)
  })
})

describe('a ticket that the pupil closes', () => {
  it('is closed at once, also offline, and asks for no more news; not solved opens it again', async () => {
    const { device, ticket } = await withTicket()
    device.desk.weather = 'down'
    await sayIn(device, ticket, { kind: 'withdrawn' })
    expect(await remembered(device, 'tickets')).toMatchObject([{ own: 'withdrawn' }])
    expect(device.alarms.has('news')).toBe(false)
    await sayIn(device, ticket, { kind: 'not-solved' })
    expect(device.alarms.has('news')).toBe(true)
    device.desk.weather = 'fine'
    while (device.store.keys('outbox:').length > 0) await device.ringNext()
    expect([...device.desk.entries.values()].map(({ kind }) => kind)).toEqual(['withdrawn', 'not-solved'])
  })

  it('stands as the desk says as soon as the desk can know of it, and not before', async () => {
    const { device, ticket } = await withTicket()
    await sayIn(device, ticket, { kind: 'solved' })
    expect(await remembered(device, 'tickets')).toMatchObject([{ own: 'solved', news: { state: 'new' } }])
    await device.ringNext()
    const [own] = [await remembered(device, 'tickets')].flat()
    expect(own).toMatchObject({ news: { state: 'closed', closedAs: 'solved' } })
    expect(own).not.toHaveProperty('own')
  })
})

describe('self-help', () => {
  it('that was enough is counted at the desk once, without a ticket, also when it was offline', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    const { reply, after } = await device.agent.asked({ kind: 'self-helped', category: 'battery', guide: 'charge' })
    await after()
    expect(reply).toEqual({ kept: true })
    device.desk.weather = 'fine'
    await device.ringNext()
    expect(device.desk.tickets.size).toBe(0)
    expect([...device.desk.entries.values()]).toMatchObject([
      { kind: 'self-helped', category: 'battery', guide: 'charge' },
    ])
  })
})

describe('a press for another device', () => {
  it('says which, by which channel, and nothing of this one', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    const { reply, after } = await device.agent.asked({
      kind: 'help',
      category: 'screen',
      language: 'so',
      channel: 'other-device',
      aboutLabel: 'HAGA-0412',
    })
    await after()
    const ticket = device.desk.tickets.get(reply.ticket ?? '')
    expect(ticket).toMatchObject({ aboutLabel: 'HAGA-0412', channel: 'other-device', language: 'so' })
    expect(ticket).not.toHaveProperty('snapshot')
    expect(await remembered(device, 'tickets')).toMatchObject([{ aboutLabel: 'HAGA-0412' }])
  })
})
