import { Snapshot } from '../../../contract/snapshot.ts'
import { describe, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import { FakeDevice, goodSettings } from '../fake-device.ts'
import { pressHelp, remembered } from '../press.ts'

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

describe('a sample', () => {
  it('tells how long the device has been awake without the desk, and begins anew when it has been heard', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.desk.weather = 'down'
    for (let alarm = 0; alarm < 3; alarm += 1) await device.ringNext()
    expect(await remembered(device, 'lastSnapshot')).toMatchObject({ signals: { offlineMinutes: 30 } })
    device.desk.weather = 'fine'
    const heard = await remembered(device, 'lastCheckInAt')
    // A device that got no answer waits longer each time; it is heard within the hour that it waits at the most.
    for (let alarm = 0; alarm < 5 && (await remembered(device, 'lastCheckInAt')) === heard; alarm += 1)
      await device.ringNext()
    const { offlineMinutes } = Snapshot.parse(await remembered(device, 'lastSnapshot')).signals
    expect(offlineMinutes).toBeGreaterThanOrEqual(45)
    await device.ringNext()
    expect(await remembered(device, 'lastSnapshot')).toMatchObject({ signals: { offlineMinutes: 0 } })
  })

  it('leaves what it says of the device where the pages find it, and drops what is over', async () => {
    const device = new FakeDevice()
    device.battery = 4
    await device.agent.settingsChanged()
    expect(await remembered(device, 'findings')).toMatchObject([{ code: 'battery-low', severity: 'act' }])
    device.battery = 80
    await device.ringNext()
    expect(await remembered(device, 'findings')).toEqual([])
  })

  it('counts a restart once though two alarms wake the worker at once', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.reboot()
    const alarm = device.nextAlarm()
    await Promise.all([
      device.agent.alarmRang('settled', device.now),
      device.agent.alarmRang('check-in', alarm?.at ?? device.now),
    ])
    const snapshots = device.desk.checkIns.flatMap((checkIn) => checkIn.snapshots)
    expect(snapshots.map(({ signals }) => signals.reboots ?? 0).filter((reboots) => reboots > 0)).toEqual([1])
    expect(await remembered(device, 'sampled')).toMatchObject({ recent: { length: snapshots.length } })
  })

  it('is told once of new settings of which the browser speaks twice', async () => {
    const device = new FakeDevice()
    await device.agent.settingsChanged()
    device.managed = { ...goodSettings, revision: 'ba9876543210' }
    await Promise.all([device.agent.settingsChanged(), device.agent.settingsChanged()])
    const snapshots = device.desk.checkIns.flatMap((checkIn) => checkIn.snapshots)
    expect(snapshots.map(({ signals }) => signals.policyRevision)).toEqual([goodSettings.revision, 'ba9876543210'])
  })
})
