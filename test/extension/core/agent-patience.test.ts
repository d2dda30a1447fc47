import { describe, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import { Outbox } from '../../../extension/core/outbox.ts'
import { FakeDevice, goodSettings } from '../fake-device.ts'
import { pressHelp, remembered } from '../press.ts'

const minute = 60_000
const hour = 60 * minute

async function settled(): Promise<FakeDevice> {
  const device = new FakeDevice()
  await device.agent.settingsChanged()
  return device
}

/** A device on which so many snapshots wait, taken a quarter of an hour apart. */
async function withBacklog(count: number): Promise<{ device: FakeDevice; ids: string[] }> {
  const device = await settled()
  const outbox = new Outbox(device.store)
  const ids: string[] = []
  for (let number = 0; number < count; number += 1) {
    const [id, takenAt] = [device.newId(), new Date(device.now - (count - number) * 15 * minute).toISOString()]
    await outbox.addSnapshot({ id, takenAt, signals: {}, missing: {} }, false, {})
    ids.push(id)
  }
  return { device, ids }
}

describe('what has gathered', () => {
  it('goes over two slots when it is a week, oldest first, four check-ins in each at the most', async () => {
    const { device, ids } = await withBacklog(600)
    const before = device.desk.requests.length
    await device.ringNext()
    expect(device.desk.requests).toHaveLength(before + 4)
    await device.ringNext()
    expect(device.desk.requests).toHaveLength(before + 4 + 3)
    expect([...device.desk.snapshots.keys()].filter((id) => ids.includes(id))).toEqual(ids)
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('arrives but for the one that can not be read, without a herd of requests', async () => {
    const { device, ids } = await withBacklog(300)
    const bad = ids[57] ?? ''
    device.desk.unreadable.add(bad)
    for (let slot = 0; slot < 8; slot += 1) {
      const before = device.desk.requests.length
      await device.ringNext()
      expect(device.desk.requests.length - before).toBeLessThanOrEqual(4)
    }
    expect([...device.desk.snapshots.keys()].filter((id) => ids.includes(id))).toEqual(ids.filter((id) => id !== bad))
    expect(device.store.keys('outbox:')).toEqual([])
  })
})

describe('a desk that asks for patience', () => {
  it('gets no check-in before its time, while the device samples on', async () => {
    const device = await settled()
    Object.assign(device.desk, { weather: 'too-many', patience: 2 * 3600 })
    await device.ringNext()
    const [tried, asked] = [device.desk.tries.length, device.now]
    device.desk.weather = 'fine'
    while (device.desk.tries.length === tried) await device.ringNext()
    expect(device.now - asked).toBeGreaterThanOrEqual(2 * hour)
    expect(device.now - asked).toBeLessThanOrEqual(2 * hour + 15 * minute)
    expect(device.desk.checkIns.at(-1)?.snapshots).toHaveLength(9)
  })

  it('is not put off for ever by a wish of years: a day is the most', async () => {
    const device = await settled()
    Object.assign(device.desk, { weather: 'too-many', patience: 1e9 })
    await device.ringNext()
    const tried = device.desk.tries.length
    device.desk.weather = 'fine'
    for (let beat = 0; beat < 95; beat += 1) await device.ringNext()
    expect(device.desk.tries).toHaveLength(tried)
    await device.ringNext()
    expect(device.desk.checkIns.at(-1)?.snapshots).toHaveLength(97)
  })
})

describe('a desk that is down', () => {
  it('is told of changed settings at once all the same, where they ask for no spread', async () => {
    const device = await settled()
    device.desk.weather = 'down'
    for (let beat = 0; beat < 6; beat += 1) await device.ringNext()
    device.desk.weather = 'fine'
    device.managed = { ...goodSettings, revision: 'ba9876543210' }
    await device.agent.settingsChanged()
    expect(device.desk.checkIns.at(-1)).toMatchObject({ revision: 'ba9876543210' })
    expect(device.store.keys('outbox:')).toEqual([])
  })

  it('is not asked for a ticket each time that something else wakes the worker', async () => {
    const device = await settled()
    device.desk.weather = 'down'
    await pressHelp(device)
    for (let retry = 0; retry < 5; retry += 1) await device.ringNext()
    const [tried, due] = [device.desk.tries.length, device.alarms.get('retry')?.at]
    await device.restartWorker().started(false)
    expect(device.desk.tries).toHaveLength(tried)
    expect(device.alarms.get('retry')?.at).toBe(due)
  })

  it('is asked for news ever more seldom while a pupil waits', async () => {
    const device = await settled()
    await pressHelp(device)
    device.desk.weather = 'down'
    const [before, from] = [device.desk.tries.length, device.now]
    while ((device.alarms.get('news')?.at ?? Infinity) < from + hour) await device.ringNext()
    const asked = device.desk.tries.slice(before).filter(({ path }) => path === deviceEndpoints.answers)
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.length).toBeLessThan(10)
  })
})

describe('a clock', () => {
  it('that is years behind does not make the readings too old to keep, once the desk has told the time', async () => {
    const device = new FakeDevice()
    device.setClock(-3 * 365 * 24 * hour)
    await device.agent.settingsChanged()
    await device.ringNext()
    const deskNow = device.now + device.desk.ahead
    const takenAt = Date.parse(device.desk.checkIns.at(-1)?.snapshots[0]?.takenAt ?? '')
    expect(Math.abs(deskNow - takenAt)).toBeLessThan(2000)
  })

  it('that was set back while an alarm waited does not stop the beat', async () => {
    const device = await settled()
    device.setClock(-5 * hour)
    await device.restartWorker().started(false)
    expect((device.alarms.get('check-in')?.at ?? Infinity) - device.now).toBeLessThanOrEqual(15 * minute)
  })
})

describe('a worker that died in mid-change', () => {
  it('leaves no alarm of the old period behind', async () => {
    const device = await settled()
    device.managed = { ...goodSettings, checkInMinutes: 120 }
    await device.ringNext()
    expect(device.alarms.get('check-in')?.periodMs).toBe(120 * minute)
  })
})

describe('a full disk', () => {
  it('does not silence the device: what was just read is sent though it can not be kept', async () => {
    const device = await settled()
    device.store.full = true
    const before = device.desk.snapshots.size
    await device.ringNext()
    await device.ringNext()
    expect(device.desk.snapshots.size).toBe(before + 2)
    expect(await remembered(device, 'lastSnapshot')).toBeDefined()
  })
})
