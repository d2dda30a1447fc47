import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { boardEndpoints, DeviceList } from '../../desk/core/board-api.ts'
import { findingLimits } from '../../desk/core/finding-limits.ts'
import { findingLimitsFile, readFindingLimits } from '../../desk/finding-limits-file.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { checkIn, morning, snapshot } from './samples.ts'
import { tempFolder } from './temp-folder.ts'

it('has limits of its own where nobody has written any', async () => {
  expect(await readFindingLimits(await tempFolder())).toEqual(findingLimits())
})

it('takes the limits that are written and keeps the others', async () => {
  const folder = await tempFolder()
  const battery = { watch: 40, act: 20, slack: 5 }
  await writeFile(join(folder, findingLimitsFile), JSON.stringify({ device: { battery } }))
  const limits = await readFindingLimits(folder)
  expect(limits).toEqual({ ...findingLimits(), device: { ...findingLimits().device, battery } })
  const desk = await deskAtHand({ findingLimits: limits })
  const device = await desk.enrolled('7B', 'S1')
  await device.checkIn(checkIn([snapshot(morning, { serialNumber: 'S1', batteryPercent: 30 })]))
  const cookie = await desk.signIn()
  const list = DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
  expect(list.devices).toMatchObject([{ health: 'watch', findings: [{ code: 'battery-low', value: 30 }] }])
})

it.each([
  ['{', 'JSON'],
  ['{"device": {"batery": {"watch": 1, "act": 2, "slack": 0}}}', 'batery'],
  ['{"fleet": {"hotShare": {"watch": 1}}}', 'hotShare'],
])('says what is wrong with %s, and which file it is', async (text, named) => {
  const folder = await tempFolder()
  await writeFile(join(folder, findingLimitsFile), text)
  await expect(readFindingLimits(folder)).rejects.toThrow(named)
  await expect(readFindingLimits(folder)).rejects.toThrow(findingLimitsFile)
})
