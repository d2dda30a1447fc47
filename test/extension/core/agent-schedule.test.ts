import { describe, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import { FakeDevice, goodSettings } from '../fake-device.ts'

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

  it('tells of new settings once: a check-in that comes before its turn in the spread tells them as well', async () => {
    const device = new FakeDevice()
    device.managed = { ...goodSettings, quietSeconds: 0, spreadSeconds: 3600 }
    await device.agent.settingsChanged()
    const [slot, turn] = [device.alarms.get('check-in')?.at ?? 0, device.alarms.get('settled')?.at ?? 0]
    expect(slot).toBeLessThan(turn)
    expect(await device.ringNext()).toBe('check-in')
    expect(device.desk.checkIns).toHaveLength(1)
    expect(device.alarms.has('settled')).toBe(false)
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
