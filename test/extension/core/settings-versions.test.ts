import { expect, it } from 'vitest'
import { defaultHelpSettings } from '../../../contract/help-settings.ts'
import { defaultLimitSettings } from '../../../contract/limit-settings.ts'
import { Memory } from '../../../extension/core/memory.ts'
import { FakeDevice, goodSettings } from '../fake-device.ts'
import { remembered } from '../press.ts'

const later = ['settingsVersion', ...Object.keys({ ...defaultLimitSettings, ...defaultHelpSettings })]

/** What an older compiler wrote, and what an older extension kept. */
const olderSettings = Object.fromEntries(Object.entries(goodSettings).filter(([key]) => !later.includes(key)))

it('older policy is in force, and says nothing of trouble', async () => {
  const device = new FakeDevice()
  device.managed = olderSettings
  await device.agent.settingsChanged()
  expect(device.desk.checkIns).toMatchObject([{ settings: 'in-force', revision: goodSettings.revision }])
  expect(device.desk.checkIns[0]).not.toHaveProperty('trouble')
  expect(await remembered(device, 'standing')).toMatchObject({ settings: 'in-force', problems: [] })
})

it('policy that is newer than the extension is in force', async () => {
  const device = new FakeDevice()
  device.managed = { ...goodSettings, settingsVersion: 3, somethingNew: true }
  await device.agent.settingsChanged()
  expect(device.desk.checkIns).toMatchObject([{ settings: 'in-force' }])
})

it('a later key that policy of its own version lacks is a refused one: told by name, with the last good in force', async () => {
  const device = new FakeDevice()
  await device.agent.settingsChanged()
  const { batteryActPercent: _, ...refused } = goodSettings
  device.managed = { ...refused, checkInMinutes: 60 }
  await device.agent.settingsChanged()
  const problems = [{ key: 'batteryActPercent', problem: 'missing, or refused by the browser' }]
  expect(device.desk.checkIns.at(-1)).toMatchObject({ settings: 'invalid', trouble: { problems } })
  expect(await remembered(device, 'lastGoodSettings')).toEqual(goodSettings)
})

it('limits of which act is not the worse are refused by name', async () => {
  const device = new FakeDevice()
  device.managed = { ...goodSettings, batteryWatchPercent: 5, batteryActPercent: 15 }
  await device.agent.settingsChanged()
  expect(await remembered(device, 'standing')).toMatchObject({
    settings: 'invalid',
    problems: [{ key: 'batteryActPercent', problem: 'unusable (custom)' }],
  })
})

it('what an older extension kept is what a newer one goes by while policy is broken', async () => {
  const device = new FakeDevice()
  await device.store.set({ lastGoodSettings: olderSettings })
  device.managed = { ...goodSettings, checkInMinutes: 'often' }
  await device.agent.settingsChanged()
  expect(device.desk.checkIns).toMatchObject([{ settings: 'invalid' }])
  const kept = await new Memory(device.store).get('lastGoodSettings')
  expect(kept).toEqual({ ...goodSettings, settingsVersion: 1 })
})

it('a newer extension over older policy that it has told of already asks nothing anew', async () => {
  const device = new FakeDevice()
  device.managed = { ...olderSettings, quietSeconds: 60 }
  await device.agent.settingsChanged()
  await device.ringNext()
  await device.store.set({ lastGoodSettings: { ...olderSettings, quietSeconds: 60 } })
  const before = device.desk.requests.length
  await device.restartWorker().started(false)
  expect(device.desk.requests).toHaveLength(before)
})

it('the device judges itself by the limits of its settings', async () => {
  const device = new FakeDevice()
  device.battery = 30
  await device.agent.settingsChanged()
  expect(await remembered(device, 'findings')).toEqual([])
  device.managed = { ...goodSettings, revision: 'ba9876543210', batteryWatchPercent: 40, batteryActPercent: 20 }
  await device.agent.settingsChanged()
  expect(await remembered(device, 'findings')).toMatchObject([{ code: 'battery-low', severity: 'watch', value: 30 }])
})
