import { expect, it } from 'vitest'
import type { Signals, Snapshot } from '../../../contract/snapshot.ts'
import { cpuLoad, withDerived, type Before } from '../../../extension/core/sampling.ts'
import type { ReadSignals } from '../../../extension/core/signals.ts'

function before(signals: Signals, more: Partial<Before> = {}): Before {
  const snapshot: Snapshot = {
    id: '00000000-0000-4000-8000-000000000001',
    takenAt: '2026-11-23T08:00:00.000Z',
    signals,
    missing: {},
  }
  return { snapshot, sampled: undefined, waits: false, longestSeconds: 3600, ...more }
}

const at = Date.UTC(2026, 10, 23, 8, 15)

function derived(read: ReadSignals, earlier?: Before) {
  return withDerived(read, earlier, at)
}

function lacking(missing: Snapshot['missing']) {
  return derived({ signals: {}, missing }).signals.enablersMissing
}

it('tells the load from what the counters have grown by, and since boot where they began anew', () => {
  expect(cpuLoad({ busy: 300, total: 1000 }, { busy: 250, total: 800 })).toBe(25)
  expect(cpuLoad({ busy: 300, total: 1000 }, undefined)).toBe(30)
  expect(cpuLoad({ busy: 10, total: 100 }, { busy: 250, total: 800 })).toBe(10)
  expect(cpuLoad({ busy: 250, total: 800 }, { busy: 250, total: 800 })).toBeUndefined()
})

it('counts a restart where the time awake has fallen, and says nothing where there is no reading before', () => {
  const read = { signals: { awakeSeconds: 60 }, missing: {} }
  expect(derived(read, before({ awakeSeconds: 9000 })).signals.reboots).toBe(1)
  expect(derived(read, before({ awakeSeconds: 30 })).signals.reboots).toBe(0)
  const first = derived(read)
  expect(first.signals).not.toHaveProperty('reboots')
  expect(first.missing).toMatchObject({ reboots: 'empty' })
})

it('adds up the time awake while snapshots wait, across a restart, and begins anew after contact', () => {
  const waiting = before({ awakeSeconds: 9000 }, { waits: true, sampled: { offlineSeconds: 600, recent: [] } })
  const longer = derived({ signals: { awakeSeconds: 9900 }, missing: {} }, waiting)
  expect(longer.signals.offlineMinutes).toBe(25)
  expect(longer.sampled.offlineSeconds).toBe(1500)
  expect(derived({ signals: { awakeSeconds: 120 }, missing: {} }, waiting).signals.offlineMinutes).toBe(12)
  const heard = before({ awakeSeconds: 9000 }, { sampled: { offlineSeconds: 600, recent: [] } })
  expect(derived({ signals: { awakeSeconds: 9900 }, missing: {} }, heard).signals.offlineMinutes).toBe(0)
})

it('does not call the time offline in which another profile had the device', () => {
  const waiting = before({ awakeSeconds: 9000 }, { waits: true, sampled: { offlineSeconds: 600, recent: [] } })
  const later = derived({ signals: { awakeSeconds: 9000 + 6 * 3600 }, missing: {} }, waiting)
  expect(later.signals.offlineMinutes).toBe(10)
  expect(derived({ signals: { awakeSeconds: 7200 }, missing: {} }, waiting).signals.offlineMinutes).toBe(10)
  expect(derived({ signals: { awakeSeconds: 9000 + 3600 }, missing: {} }, waiting).signals.offlineMinutes).toBe(70)
})

it('says why it can not tell what the counters would have told', () => {
  const read = derived({ signals: {}, missing: { awakeSeconds: 'not-offered' } }, before({ awakeSeconds: 5 }))
  expect(read.signals).toEqual({ enablersMissing: [] })
  expect(read.missing).toMatchObject({
    reboots: 'not-offered',
    offlineMinutes: 'not-offered',
    cpuLoadPercent: 'not-offered',
  })
})

it('calls the policy for maker and model missing where it is refused, and affiliation where identities are empty', () => {
  expect(lacking({ manufacturer: 'refused', model: 'refused' })).toEqual(['hardware-platform'])
  expect(lacking({ serialNumber: 'empty', directoryDeviceId: 'empty', assetId: 'empty' })).toEqual(['affiliation'])
  expect(lacking({ assetId: 'empty' })).toEqual([])
  expect(lacking({ serialNumber: 'not-offered', directoryDeviceId: 'not-offered', model: 'empty' })).toEqual([])
})

it('keeps no more than two hundred reports, however often a device is asked to read', () => {
  const recent = Array.from({ length: 250 }, (_, ago) => ({ at: at - 250 + ago, availableShare: 0.5, restarts: 0 }))
  const { sampled } = derived({ signals: {}, missing: {} }, before({}, { sampled: { offlineSeconds: 0, recent } }))
  expect(sampled.recent).toHaveLength(200)
  expect(sampled.recent.at(-1)).toMatchObject({ at })
})

it('keeps the reports of the last day, and lets go of older ones and of those that a wrong clock dated ahead', () => {
  const report = (hoursAgo: number) => ({ at: at - hoursAgo * 3_600_000, availableShare: 0.5, restarts: 0 })
  const kept = before({}, { sampled: { offlineSeconds: 0, recent: [report(25), report(23), report(-1)] } })
  const { sampled } = derived({ signals: { memoryBytes: 100, availableMemoryBytes: 5 }, missing: {} }, kept)
  expect(sampled.recent).toEqual([report(23), { at, availableShare: 0.05, restarts: 0 }])
})
