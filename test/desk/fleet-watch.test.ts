import { expect, it } from 'vitest'
import { boardEndpoints, DeviceList } from '../../desk/core/board-api.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { checkIn, hour, morning, snapshot } from './samples.ts'

it('shows on the board what a device is beside the rest of the fleet, once the fleet has been gone through', async () => {
  const desk = await deskAtHand()
  for (let number = 0; number < 12; number += 1) {
    const device = await desk.enrolled('7B', `S${number}`)
    const browserVersion = number === 7 ? '136.0.1.2' : '140.0.1.2'
    const shot = snapshot(morning, { serialNumber: `S${number}`, os: 'chromeos', browserVersion })
    await device.checkIn(checkIn([shot]))
  }
  const cookie = await desk.signIn()
  const findings = async () => {
    const { devices } = DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
    return devices.flatMap(({ name, findings: found }) => found.map(({ code }) => `${name} ${code}`))
  }
  expect(await findings()).toEqual([])
  await desk.deps.fleet.refresh()
  expect(await findings()).toEqual(['S7 os-behind'])
})

it('counts the last day of each device, so that memory and restarts are told of a day and not of a moment', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  const short = { serialNumber: 'S1', memoryBytes: 100, availableMemoryBytes: 5 }
  const snapshots = Array.from({ length: 10 }, (_, hours) =>
    snapshot(morning - hours * hour, { ...short, awakeSeconds: hours < 3 ? 100 + hours * 100 : 9000 - hours * 60 }),
  )
  await device.checkIn(checkIn(snapshots))
  const cookie = await desk.signIn()
  await desk.deps.fleet.refresh()
  const list = DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
  expect(list.devices).toMatchObject([
    {
      health: 'act',
      findings: [
        { code: 'memory-pressure', severity: 'act', value: 1 },
        { code: 'restarts', value: 3 },
      ],
    },
  ])
})
