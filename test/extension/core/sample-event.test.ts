import { expect, it } from 'vitest'
import type { Signals, Snapshot } from '../../../contract/snapshot.ts'
import { showsEvent } from '../../../extension/core/sample-event.ts'

function snapshot(signals: Signals): Snapshot {
  return { id: '00000000-0000-4000-8000-000000000001', takenAt: '2026-11-23T08:10:00Z', signals, missing: {} }
}

function shows(before: Signals, after: Signals, was: 'in-force' | 'invalid' = 'in-force', is = was): boolean {
  return showsEvent({ snapshot: snapshot(before), settings: was }, { snapshot: snapshot(after), settings: is })
}

const running: Signals = { awakeSeconds: 5000, policyRevision: '0123456789ab', batteryPercent: 80 }

it('is no event that the device goes on as before', () => {
  expect(shows(running, { ...running, awakeSeconds: 5900, batteryPercent: 74 })).toBe(false)
  expect(shows(running, { ...running, awakeSeconds: undefined })).toBe(false)
})

it('is an event that the device was started anew, got another revision, or is the first of all', () => {
  expect(shows(running, { ...running, awakeSeconds: 40 })).toBe(true)
  expect(shows(running, { ...running, policyRevision: 'ba9876543210' })).toBe(true)
  const first = { snapshot: snapshot(running), settings: 'in-force' } as const
  expect(showsEvent({ snapshot: undefined, settings: undefined }, first)).toBe(true)
})

it('is an event that settings became unusable, or usable again, but not that they still are', () => {
  expect(shows(running, running, 'in-force', 'invalid')).toBe(true)
  expect(shows(running, running, 'invalid', 'in-force')).toBe(true)
  expect(shows(running, running, 'invalid', 'invalid')).toBe(false)
})
