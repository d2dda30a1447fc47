import { describe, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import type { PageMessage } from '../../../extension/core/messages.ts'
import { FakeDevice, goodSettings } from '../fake-device.ts'

const press: PageMessage = { kind: 'help', category: 'network', words: 'Inget nät i sal 12', language: 'sv' }

async function pressHelp(device: FakeDevice) {
  const { reply, after } = await device.agent.asked(press)
  await after()
  return reply
}

async function remembered(device: FakeDevice, key: string): Promise<unknown> {
  return await device.store.get(key)
}

describe('settings', () => {
  it('sends nothing and calls nothing an error while managed storage is still empty', async () => {
    const device = new FakeDevice()
    device.managed = {}
    await device.agent.started(true)
    expect(device.desk.requests).toEqual([])
    expect(await remembered(device, 'standing')).toMatchObject({ settings: 'waiting', problems: [] })
  })

  it('enrols and checks in as soon as the settings arrive, where they ask for no quiet and no spread', async () => {
    const device = new FakeDevice()
    device.managed = {}
    await device.agent.started(true)
    device.managed = goodSettings
    await device.agent.settingsChanged()
    expect(device.desk.requests).toEqual([deviceEndpoints.enrolments, deviceEndpoints.checkIns])
    expect(device.desk.checkIns[0]).toMatchObject({ revision: goodSettings.revision, settings: 'in-force' })
  })

  it('waits for its place in the spread before it tells of new settings', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 60, spreadSeconds: 600 }
    await device.agent.settingsChanged()
    expect(device.desk.requests).toEqual([])
    const wait = (device.alarms.get('settled')?.at ?? 0) - device.now
    expect(wait).toBeGreaterThanOrEqual(60_000)
    expect(wait).toBeLessThan(660_000)
    await device.ringNext()
    expect(device.desk.checkIns).toHaveLength(1)
  })

  it('stays dormant, without alarm or request, on an operating system that the settings do not name', async () => {
    const device = new FakeDevice()
    device.os = 'linux'
    await device.agent.settingsChanged()
    await device.agent.started(true)
    expect(device.desk.requests).toEqual([])
    expect([...device.alarms.keys()]).toEqual([])
    expect(await remembered(device, 'standing')).toMatchObject({ settings: 'dormant' })
  })

  it('says which setting is missing, goes on with the last good ones, and tells the desk', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    const { checkInMinutes: _gone, ...rest } = goodSettings
    device.managed = rest
    await device.agent.settingsChanged()
    expect(await remembered(device, 'standing')).toMatchObject({
      settings: 'invalid',
      problems: [{ key: 'checkInMinutes', problem: 'missing, or refused by the browser' }],
    })
    expect(device.desk.checkIns.at(-1)).toMatchObject({
      settings: 'invalid',
      trouble: { problems: [{ key: 'checkInMinutes' }] },
    })
  })

  it('tells of settings that never were usable at the first check-in that works, and then no more', async () => {
    const device = new FakeDevice()
    device.managed = { revision: 7 }
    await device.agent.settingsChanged()
    expect(device.desk.requests).toEqual([])
    device.managed = goodSettings
    await device.agent.settingsChanged()
    expect(device.desk.checkIns[0]?.trouble?.problems.map(({ key }) => key)).toContain('revision')
    await device.ringNext()
    expect(device.desk.checkIns.at(-1)?.trouble).toBeUndefined()
  })

  it('enrols anew when the settings give it another unit', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.managed = { ...goodSettings, revision: 'ba9876543210', enrolmentSecret: 'another-secret-for-5B' }
    await device.agent.settingsChanged()
    expect(device.desk.requests.filter((path) => path === deviceEndpoints.enrolments)).toHaveLength(2)
    expect(device.desk.enrolled.get(device.thumbprint)?.secret).toBe('another-secret-for-5B')
  })
})

describe('the schedule', () => {
  it('costs no request when the browser starts with settings that have been told before', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 60, spreadSeconds: 600 }
    await device.agent.settingsChanged()
    await device.ringNext()
    const before = device.desk.requests.length
    device.now += 8 * 3_600_000
    await device.restartWorker().started(true)
    expect(device.desk.requests).toHaveLength(before)
  })

  it('checks in at the start of the browser where the settings ask for neither quiet nor spread', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    await device.restartWorker().started(true)
    expect(device.desk.checkIns).toHaveLength(2)
  })

  it('makes four check-ins an hour and no other request while nothing happens', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    const [before, until] = [device.desk.requests.length, device.now + 10 * 3_600_000]
    while ((device.alarms.get('check-in')?.at ?? Infinity) <= until) await device.ringNext()
    const after = device.desk.requests.slice(before)
    expect(after).toHaveLength(40)
    expect(new Set(after)).toEqual(new Set([deviceEndpoints.checkIns]))
  })

  it('does not send at the moment a lid opens on an alarm that was missed in sleep', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 30 }
    await device.agent.settingsChanged()
    await device.ringNext()
    const before = device.desk.requests.length
    await device.ringNext(14 * 3_600_000)
    expect(device.desk.requests).toHaveLength(before)
    expect((device.alarms.get('check-in')?.at ?? 0) - device.now).toBeGreaterThanOrEqual(30_000)
  })

  it('sends nothing in the quiet after the browser has started, though a check-in fell due just before it', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 60, spreadSeconds: 600 }
    await device.agent.settingsChanged()
    await device.ringNext()
    const before = device.desk.requests.length
    const due = device.alarms.get('check-in')?.at ?? 0
    device.now = due + 10_000
    const agent = device.restartWorker()
    await agent.started(true)
    await agent.alarmRang('check-in', due)
    expect(device.desk.requests).toHaveLength(before)
    expect((device.alarms.get('check-in')?.at ?? 0) - device.now).toBeGreaterThanOrEqual(60_000)
  })

  it('takes a reading at a check-in that falls due while a lid is being opened, but sends it later', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 60 }
    await device.agent.settingsChanged()
    await device.ringNext()
    await device.ringNext()
    const before = device.desk.requests.length
    device.sleep((device.alarms.get('check-in')?.at ?? 0) - device.now - 5000)
    expect(await device.ringNext()).toBe('check-in')
    expect(device.desk.requests).toHaveLength(before)
    expect(device.store.keys('outbox:')).toHaveLength(1)
    expect((device.alarms.get('settled')?.at ?? 0) - device.now).toBe(60_000)
    expect(await device.ringNext()).toBe('settled')
    expect(device.desk.requests).toHaveLength(before + 1)
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('sets the alarm again where Chromium has lost it', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.alarms.clear()
    await device.restartWorker().started(false)
    expect(device.alarms.get('check-in')?.periodMs).toBe(15 * 60_000)
  })

  it('keeps the slower pace that the desk asks for', async () => {
    const device = new FakeDevice()
    device.desk.nextCheckInSeconds = 3600
    await device.agent.settingsChanged()
    const before = device.desk.checkIns.length
    await device.ringNext()
    await device.ringNext()
    expect(device.desk.checkIns).toHaveLength(before)
    device.now += 3_600_000
    await device.restartWorker().alarmRang('check-in', device.now)
    expect(device.desk.checkIns).toHaveLength(before + 1)
  })

  it('sends what an offline day has gathered, oldest first, in few requests', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    for (let alarm = 0; alarm < 96; alarm += 1) await device.ringNext()
    device.desk.weather = 'fine'
    const before = device.desk.checkIns.length
    await device.ringNext()
    expect(device.desk.checkIns).toHaveLength(before + 1)
    const times = device.desk.checkIns.at(-1)?.snapshots.map(({ takenAt }) => takenAt) ?? []
    expect(times).toHaveLength(97)
    expect(times).toEqual(times.toSorted())
  })
})

describe('help', () => {
  it('is kept, sent, and shows its number', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    expect(await pressHelp(device)).toEqual({ kept: true })
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
    expect(device.badge).toBe(1)
    expect(device.alarms.has('news')).toBe(false)
    const { after } = await device.agent.asked({ kind: 'help-opened' })
    await after()
    expect(device.badge).toBe(0)
  })

  it('tells the pupil when the desk can never take it, rather than leave them waiting', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.refusals.push('malformed')
    await pressHelp(device)
    expect(await remembered(device, 'tickets')).toMatchObject([{ standing: 'refused' }])
  })
})

describe('the desk', () => {
  it('is told anew who this is when it has forgotten', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.enrolled.clear()
    await pressHelp(device)
    expect(device.desk.tickets.size).toBe(1)
  })

  it('is believed about the time, so that a device with a wrong clock is heard', async () => {
    const device = new FakeDevice()
    device.desk.ahead = 3 * 365 * 86_400_000
    await device.agent.settingsChanged()
    expect(device.desk.checkIns).toHaveLength(1)
    const before = device.desk.requests.length
    await device.ringNext()
    expect(device.desk.requests).toHaveLength(before + 1)
  })

  it('gets in halves what it can not take together, and only what is bad itself is let go', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    for (let alarm = 0; alarm < 4; alarm += 1) await device.ringNext()
    device.desk.weather = 'fine'
    device.desk.refusals.push('too-large')
    const before = device.desk.snapshots.size
    await device.ringNext()
    expect(device.desk.snapshots.size).toBe(before + 5)
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('is not asked for ever when it takes nothing of what it is sent', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.refusals.push('desk-busy')
    await device.ringNext()
    expect(device.store.keys('outbox:')).toHaveLength(1)
  })
})
