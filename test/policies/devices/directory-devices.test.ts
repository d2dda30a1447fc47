import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DirectoryDevices } from '../../../contract/directory-devices.ts'
import { readDeviceList } from '../../../policies/devices/device-list.ts'
import type { DeviceRow } from '../../../policies/devices/device-rows.ts'
import { directoryDevices } from '../../../policies/devices/directory-devices.ts'

function reading(text: string) {
  const rows: DeviceRow[] = []
  const { findings } = readDeviceList(text, (device) => rows.push(device))
  const read = directoryDevices(rows)
  return { ...read, findings: [...findings, ...read.findings] }
}

/** So many days after 1970 began. */
function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

const header = 'serialNumber,orgUnitPath,status,model,annotatedAssetId,autoUpdateThrough,autoUpdateExpiration'

describe("what the desk is given of Google's list", () => {
  it('is read from CSV, with the mark of a spreadsheet and in any order', () => {
    const rows = ['s2,/Elever/7B,ACTIVE,Spin 511,,2031-06-01,', 'S1,/Elever,ACTIVE,Spin 511 ,C-12,,1922486400000']
    for (const lines of [rows, rows.toReversed()]) {
      const { list, findings, disagreeing } = reading(`\uFEFF${[header, ...lines].join('\r\n')}\r\n`)
      expect(findings).toEqual([])
      expect(list).toEqual({
        format: 'fadder-devices/1',
        devices: [
          { serialNumber: 'S1', unit: '/Elever', model: 'Spin 511', assetId: 'C-12', updatesUntil: '2030-12-03' },
          { serialNumber: 'S2', unit: '/Elever/7B', model: 'Spin 511', updatesUntil: '2031-06-01' },
        ],
        models: [{ model: 'Spin 511', updatesUntil: '2030-12-03' }],
      })
      expect(disagreeing).toEqual([
        {
          model: 'Spin 511',
          days: [
            { day: '2030-12-03', devices: 1 },
            { day: '2031-06-01', devices: 1 },
          ],
        },
      ])
    }
  })

  it("is read from the Directory API's answer, where milliseconds are text or a number", () => {
    const device = { orgUnitPath: '/Elever', model: 'Spin 511', annotatedAssetId: 'C-12' }
    const chromeosdevices = [
      { ...device, serialNumber: 'S1', autoUpdateExpiration: '1922486400000' },
      { ...device, serialNumber: 'S2', autoUpdateExpiration: 1_922_486_400_000 },
      { ...device, serialNumber: 'S3', autoUpdateThrough: '2031-06-01', autoUpdateExpiration: '1' },
      { ...device, serialNumber: 'S4', autoUpdateThrough: '2031-06-01T00:00:00.000Z' },
      { ...device, serialNumber: 'S5' },
      { ...device, serialNumber: 'S6', status: 'DEPROVISIONED' },
    ]
    const { list } = reading(JSON.stringify({ chromeosdevices }))
    expect(list.devices.map(({ serialNumber, updatesUntil }) => `${serialNumber} ${updatesUntil}`)).toEqual([
      'S1 2030-12-03',
      'S2 2030-12-03',
      'S3 2031-06-01',
      'S4 2031-06-01',
      'S5 undefined',
    ])
    expect(DirectoryDevices.parse(list)).toEqual(list)
  })

  it('has neither users nor anything else that was not asked for', () => {
    const people = {
      annotatedUser: 'kim.ek@alvesta.example',
      recentUsers: [{ type: 'USER_TYPE_MANAGED', email: 'lo.al@alvesta.example' }],
      annotatedLocation: 'Kim Eks skåp',
      notes: 'tappad av Lo',
      macAddress: '0a1b2c3d4e5f',
      lastKnownNetwork: [{ ipAddress: '192.0.2.7' }],
    }
    const { list } = reading(JSON.stringify([{ serialNumber: 'S1', orgUnitPath: '/Elever', ...people }]))
    expect(list.devices).toEqual([{ serialNumber: 'S1', unit: '/Elever' }])
    const csv = reading(
      'serialNumber,orgUnitPath,annotatedUser,recentUsers.0.email,notes\nS1,/Elever,kim.ek@alvesta.example,lo@x.example,Lo',
    )
    expect(csv.list).toEqual(list)
    expect(() =>
      DirectoryDevices.parse({ ...list, devices: [{ ...list.devices[0], annotatedUser: 'kim.ek@alvesta.example' }] }),
    ).toThrow('annotatedUser')
  })

  it('needs no model, number or day: a list without them still says which devices there are', () => {
    const { list, findings } = reading('serialNumber,orgUnitPath\nS1,/Elever\n')
    expect([list.devices, list.models, findings]).toEqual([[{ serialNumber: 'S1', unit: '/Elever' }], [], []])
  })

  it.each(['', '0', 'Never'])('takes "%s" for no day', (text) => {
    expect(reading(`${header}\nS1,/E,,M,,${text},`).list.devices[0]).toEqual({
      serialNumber: 'S1',
      unit: '/E',
      model: 'M',
    })
  })

  it.each(['june 2031', '2031-13-01', '2031-02-30', '06/01/2031', '1922486400'])(
    'does not guess what "%s" means, and names its row',
    (text) => {
      expect(reading(`${header}\nS0,/E,,M,,2031-06-01,\nS1,/E,,M,,${text},`).findings).toMatchObject([
        { severity: 'error', row: 3, column: 'autoUpdateThrough' },
      ])
    },
  )

  it('refuses a path that no unit can have', () => {
    expect(reading('serialNumber,orgUnitPath\nS1,/Elever//7B\n').findings).toMatchObject([
      { severity: 'error', row: 2, column: 'orgUnitPath' },
    ])
  })

  it('gives each device its own day, written as a day or in milliseconds', () => {
    const days = fc.integer({ min: 16_000, max: 30_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.boolean()), { minLength: 1, maxLength: 20 }), (all) => {
        const rows = all.map(([day, asDay], index) =>
          asDay ? `S${index},/E,,M,,${iso(day)},` : `S${index},/E,,M,,,${day * 86_400_000}`,
        )
        const { list } = reading([header, ...rows].join('\n'))
        const bySerial = new Map(list.devices.map((device) => [device.serialNumber, device.updatesUntil]))
        expect(all.map((_, index) => bySerial.get(`S${index}`))).toEqual(all.map(([day]) => iso(day)))
        expect(list.models).toEqual([{ model: 'M', updatesUntil: iso(Math.min(...all.map(([day]) => day))) }])
      }),
    )
  })
})
