import { expect, it } from 'vitest'
import { NotOffered, readSignals, TimedOut, type Reader } from '../../../extension/core/signals.ts'

const never = () => new Promise<never>(() => {})
const atOnce = () => Promise.reject(new TimedOut())

function reader(fields: Reader['fields'], read: Reader['read']): Reader {
  return { fields, read }
}

it('lets one refused API cost only its own fields, and says why', async () => {
  const read = await readSignals(
    [
      reader(['manufacturer', 'model'], () => Promise.reject(new Error('Not allowed'))),
      reader(['serialNumber'], () => Promise.reject(new NotOffered())),
      reader(['freeDiskBytes'], () => Promise.resolve({ freeDiskBytes: 5 })),
    ],
    never,
  )
  expect(read).toEqual({
    signals: { freeDiskBytes: 5 },
    missing: { manufacturer: 'refused', model: 'refused', serialNumber: 'not-offered' },
  })
})

it('does not wait for an API that never answers', async () => {
  const read = await readSignals([reader(['batteryPercent'], never)], atOnce)
  expect(read.missing).toEqual({ batteryPercent: 'timed-out' })
})

const odd = () => Promise.resolve({ serialNumber: '', batteryPercent: 140, model: 'Chromebook 11' })

it('tells an empty answer from one that makes no sense, and keeps the fields beside it', async () => {
  const read = await readSignals([reader(['serialNumber', 'assetId', 'batteryPercent', 'model'], odd)], never)
  expect(read).toEqual({
    signals: { model: 'Chromebook 11' },
    missing: { serialNumber: 'empty', assetId: 'empty', batteryPercent: 'unusable' },
  })
})
