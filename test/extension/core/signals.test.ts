import { expect, it } from 'vitest'
import { NotOffered, readSignals, TimedOut, type Reader } from '../../../extension/core/signals.ts'

const never = () => new Promise<never>(() => {})
const quiet = { networkAddresses: false }
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
    quiet,
  )
  expect(read).toEqual({
    signals: { freeDiskBytes: 5 },
    missing: { manufacturer: 'refused', model: 'refused', serialNumber: 'not-offered' },
  })
})

it('does not wait for an API that never answers', async () => {
  const read = await readSignals([reader(['batteryPercent'], never)], atOnce, quiet)
  expect(read.missing).toEqual({ batteryPercent: 'timed-out' })
})

const odd = () => Promise.resolve({ serialNumber: '', batteryPercent: 140, model: 'Chromebook 11' })

it('tells an empty answer from one that makes no sense, and keeps the fields beside it', async () => {
  const read = await readSignals([reader(['serialNumber', 'assetId', 'batteryPercent', 'model'], odd)], never, quiet)
  expect(read).toEqual({
    signals: { model: 'Chromebook 11' },
    missing: { serialNumber: 'empty', assetId: 'empty', batteryPercent: 'unusable' },
  })
})

it('does not even ask for what the settings do not ask for', async () => {
  let times = 0
  const addresses: Reader = {
    fields: ['macAddress', 'ipv4Address'],
    onlyWhere: 'networkAddresses',
    read: () => Promise.resolve({ macAddress: '00:1a:2b:3c:4d:5e', ipv4Address: `10.0.0.${(times += 1)}` }),
  }
  expect(await readSignals([addresses], never, quiet)).toEqual({ signals: {}, missing: {} })
  expect(times).toBe(0)
  const { signals } = await readSignals([addresses], never, { networkAddresses: true })
  expect(signals).toEqual({ macAddress: '00:1a:2b:3c:4d:5e', ipv4Address: '10.0.0.1' })
})
