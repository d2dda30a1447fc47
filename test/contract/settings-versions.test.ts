import { assert, constantFrom, property, subarray } from 'fast-check'
import { expect, it } from 'vitest'
import { Settings } from '../../contract/settings.ts'
import { brought, readKeptSettings, readSettings, settingsVersion } from '../../contract/settings-versions.ts'
import { goodSettings } from '../extension/fake-device.ts'

/** The keys that there were when every key was still required. This list is done. */
const first = [
  'revision',
  'unit',
  'deskUrl',
  'enrolmentSecret',
  'activeOn',
  'checkInMinutes',
  'quietSeconds',
  'spreadSeconds',
  'freeText',
  'networkAddresses',
]

const later = brought.flatMap(({ defaults }) => Object.keys(defaults))

function without(keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(goodSettings).filter(([key]) => !keys.includes(key)))
}

/** The policy that a compiler of that version wrote, with values of its own. */
function policyOf(version: number): Record<string, unknown> {
  const newer = brought.filter((each) => each.version > version).flatMap(({ defaults }) => Object.keys(defaults))
  return version === 1 ? without([...newer, 'settingsVersion']) : { ...without(newer), settingsVersion: version }
}

/** The keys that are said to be at fault; none where the policy is in force. */
function missed(raw: unknown): string[] {
  const read = readSettings(raw)
  return read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
}

it('every key has come in some version, and in one only', () => {
  expect(Object.keys(Settings.shape).toSorted()).toEqual([...first, 'settingsVersion', ...later].toSorted())
  expect(new Set(later).size).toBe(later.length)
  const versions = brought.map(({ version }) => version)
  expect(versions).toEqual(versions.map((_, index) => index + 2))
  expect(settingsVersion).toBe(versions.at(-1))
  expect(goodSettings.settingsVersion).toBe(settingsVersion)
})

it('policy of every older version is in force, and what it can not have takes its default', () => {
  for (let version = 1; version <= settingsVersion; version += 1) {
    const defaults = brought.filter((each) => each.version > version).map((each) => each.defaults)
    const expected = Object.assign({ ...goodSettings, settingsVersion: version }, ...defaults)
    expect(readSettings(policyOf(version)).data).toEqual(expected)
  }
})

it('what policy says holds before any default', () => {
  const raw = { ...goodSettings, batteryWatchPercent: 33, batteryActPercent: 22 }
  expect(readSettings(raw).data).toEqual(raw)
})

it('policy of a newer version is in force, with keys that nobody here knows', () => {
  const newer = { ...goodSettings, settingsVersion: settingsVersion + 1, somethingNew: 3 }
  expect(readSettings(newer).data).toEqual({ ...goodSettings, settingsVersion: settingsVersion + 1 })
})

it('whatever the browser drops of a policy is missed by name, whichever version wrote it', () => {
  const versions = Array.from({ length: settingsVersion + 1 }, (_, index) => index + 1)
  const drops = constantFrom(...versions).chain((version) => {
    const policy = version > settingsVersion ? { ...goodSettings, settingsVersion: version } : policyOf(version)
    return subarray(Object.keys(policy), { minLength: 1 }).map((dropped) => ({ policy, dropped }))
  })
  assert(
    property(drops, ({ policy, dropped }) => {
      const left = Object.fromEntries(Object.entries(policy).filter(([key]) => !dropped.includes(key)))
      // Without the version and all that came with it, it is what an older compiler would have written.
      const looksOlder = dropped.includes('settingsVersion') && later.every((key) => dropped.includes(key))
      const due = looksOlder ? dropped.filter((key) => first.includes(key)) : dropped
      expect(missed(left).toSorted()).toEqual(due.toSorted())
    }),
    { numRuns: 2000 },
  )
})

it('misses each later key and the version alone, every pair of them, and all but one', () => {
  const keys = ['settingsVersion', ...later]
  for (const one of keys) {
    expect(missed(without([one]))).toEqual([one])
    for (const other of keys.filter((key) => key !== one))
      expect(missed(without([one, other])).toSorted()).toEqual([one, other].toSorted())
  }
  for (const only of later) {
    const dropped = keys.filter((key) => key !== only)
    expect(missed(without(dropped)).toSorted()).toEqual(dropped.toSorted())
  }
})

it('says of a version that is none that it is at fault', () => {
  for (const settingsVersionGiven of ['2', 0, 1.5, null])
    expect(missed({ ...goodSettings, settingsVersion: settingsVersionGiven })).toEqual(['settingsVersion'])
})

it('refuses what is no object at all', () => {
  for (const raw of [undefined, null, 'policy', 3]) {
    expect(readSettings(raw).success).toBe(false)
    expect(readKeptSettings(raw).success).toBe(false)
  }
})

it('reads what an extension of any age has kept, whichever version of policy it came from', () => {
  assert(
    property(subarray(later), constantFrom(undefined, 1, settingsVersion, 7), (unknownThen, version) => {
      const kept = { ...without([...unknownThen, 'settingsVersion']), ...(version && { settingsVersion: version }) }
      const read = readKeptSettings(JSON.parse(JSON.stringify(kept)))
      expect(read.data).toMatchObject(kept)
    }),
  )
})

it('does not take for kept settings what is damaged', () => {
  for (const key of first) expect(readKeptSettings(without([key])).success).toBe(false)
})
