import { expect, it } from 'vitest'
import { FakeDevice, goodSettings } from '../fake-device.ts'
import { optionsOf } from '../../../extension/help/options.ts'
import { Memory } from '../../../extension/core/memory.ts'

const steps = (text: string) => [text]

const settings = {
  ...goodSettings,
  freeText: false,
  screenshots: true,
  languages: ['en', 'so'],
  adaptedMode: true,
  selfHelp: [
    { category: 'network', language: 'sv', steps: steps('Vänta.') },
    { category: 'network', language: 'so', steps: steps('Sug.') },
    { category: 'sound', language: 'en', steps: steps('Wait.') },
  ],
}

/** What the help button knows after the worker has heard of those settings. */
async function standingUnder(managed: unknown, os: 'chromeos' | 'linux' = 'chromeos') {
  const device = new FakeDevice()
  device.os = os
  device.managed = managed
  await device.agent.settingsChanged()
  return await new Memory(device.store).get('standing')
}

it('the help button has what the settings say of it, without the worker', async () => {
  const standing = await standingUnder(settings)
  expect(standing?.freeText).toBe(false)
  expect(optionsOf(standing?.help, 'so')).toEqual({
    languages: ['en', 'so'],
    screenshots: true,
    adapted: true,
    ownSteps: { network: ['Sug.'] },
  })
  expect(optionsOf(standing?.help, 'en').ownSteps).toEqual({ sound: ['Wait.'] })
})

it('no steps are kept for the popup in a language that can not be chosen', async () => {
  const standing = await standingUnder(settings)
  expect(standing?.help?.selfHelp.map(({ language }) => language)).toEqual(['so', 'en'])
})

it('nothing is offered that nobody has decided: before the settings, under older ones, and as an older version kept it', async () => {
  const cautious = { languages: ['sv', 'en'], screenshots: false, adapted: false, ownSteps: {} }
  expect(optionsOf((await standingUnder({}))?.help, 'sv')).toEqual(cautious)
  const { settingsVersion: _, screenshots: __, languages: ___, adaptedMode: ____, selfHelp: _____, ...rest } = settings
  const older = Object.fromEntries(Object.entries(rest).filter(([key]) => !/Watch|Act/.test(key)))
  expect(optionsOf((await standingUnder(older))?.help, 'sv')).toEqual(cautious)
  const device = new FakeDevice()
  await device.store.set({ standing: { settings: 'in-force', problems: [], freeText: true } })
  const kept = await new Memory(device.store).get('standing')
  expect(kept?.freeText).toBe(true)
  expect(optionsOf(kept?.help, 'sv')).toEqual(cautious)
})

it('a guide that the browser dropped leaves the last good settings in force', async () => {
  const device = new FakeDevice()
  device.managed = settings
  await device.agent.settingsChanged()
  const { selfHelp: _, ...refused } = settings
  device.managed = refused
  await device.agent.settingsChanged()
  const standing = await new Memory(device.store).get('standing')
  expect(standing?.problems).toEqual([{ key: 'selfHelp', problem: 'missing, or refused by the browser' }])
  expect(optionsOf(standing?.help, 'so').ownSteps).toEqual({ network: ['Sug.'] })
})

/** As chrome.storage gives things back: their names in the order of the alphabet. */
function inAlphabet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAlphabet)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, inAlphabet(child)]))
}

it('settings that say what they said are not written again, in whatever order the browser gives them back', async () => {
  const device = new FakeDevice()
  device.managed = settings
  await device.agent.settingsChanged()
  for (const key of ['standing', 'lastGoodSettings'])
    await device.store.set({ [key]: inAlphabet(await device.store.get(key)) })
  const written: string[] = []
  device.store.watch = { set: (entries) => written.push(...Object.keys(entries)) }
  device.managed = inAlphabet(settings)
  await device.agent.settingsChanged()
  expect(written).not.toContain('standing')
  expect(written).not.toContain('lastGoodSettings')
})
