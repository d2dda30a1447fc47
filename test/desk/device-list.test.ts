import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { DirectoryDevices } from '../../contract/directory-devices.ts'
import { boardEndpoints, DeviceList, type DeviceView } from '../../desk/core/board-api.ts'
import { deviceListFile, deviceListIn } from '../../desk/device-list-file.ts'
import type { LogEntry } from '../../desk/log.ts'
import { startDesk, type DeskConfig } from '../../desk/serve.ts'
import { fleetDevice } from '../../scripts/fleet/device.ts'
import { keepAliveTransport } from '../../scripts/fleet/transport.ts'
import { checkIn, day, enrolment, register, snapshot, writeBoard } from './samples.ts'
import { tempFolder } from './temp-folder.ts'

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10)
}

function listOf(devices: DirectoryDevices['devices'], models: DirectoryDevices['models'] = []): string {
  return JSON.stringify({ format: 'fadder-devices/1', devices, models })
}

/** Puts a file in its place whole, as the command line does. */
async function put(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'draft'), text)
  await rename(join(folder, 'draft'), join(folder, deviceListFile))
}

async function configIn(folder: string): Promise<DeskConfig> {
  await writeBoard(join(folder, 'board'))
  await writeFile(join(folder, 'units.json'), JSON.stringify(register))
  return {
    port: 0,
    dataFolder: join(folder, 'data'),
    unitRegisterFile: join(folder, 'units.json'),
    extensionId: 'abcdefghijklmnopabcdefghijklmnop',
    extensionFolder: folder,
    boardFolder: join(folder, 'board'),
    log: () => {},
  }
}

/** A running desk whose devices S1 and S2, both of one model, have been heard; and its board. */
async function deskWithDevices(config: DeskConfig): Promise<() => Promise<DeviceView[]>> {
  const desk = await startDesk(config)
  onTestFinished(() => desk.close())
  const transport = keepAliveTransport(2)
  onTestFinished(() => transport.close())
  for (const serialNumber of ['S1', 'S2']) {
    const device = await fleetDevice({ deskUrl: desk.url, send: transport.send, clock: Date.now })
    await device.enrol(enrolment('7B', { serialNumber }))
    await device.checkIn(checkIn([snapshot(Date.now(), { serialNumber, model: 'Spin 511' })]))
  }
  const link = await desk.signInLink('Ann Ek')
  const signedIn = await fetch(desk.url + boardEndpoints.session, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: desk.url },
    body: JSON.stringify({ token: link.split('#token=')[1] }),
  })
  const headers = { Cookie: (signedIn.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' }
  return async () => {
    const answer = await fetch(desk.url + boardEndpoints.devices, { headers })
    return DeviceList.parse(await answer.json()).devices
  }
}

/** The devices, once they are as they should be. */
async function until(devices: () => Promise<DeviceView[]>, is: (devices: DeviceView[]) => boolean) {
  for (;;) {
    const present = await devices()
    if (is(present)) return present
  }
}

function told(devices: readonly DeviceView[]): string[] {
  return devices.map(({ name, confirmed, findings }) =>
    [name, confirmed, ...findings.map(({ code, severity }) => `${code} ${severity}`)].join(' '),
  )
}

it("goes by a device's own day, else by its model's, as soon as the list lies there, and until it is taken away", async () => {
  const folder = await tempFolder()
  const config = await configIn(folder)
  const devices = await deskWithDevices(config)
  expect(told(await devices())).toEqual(['S1 false', 'S2 false'])
  const list = listOf(
    [{ serialNumber: 'S1', unit: '/Datorer', assetId: 'C-1', updatesUntil: dayFromNow(60) }],
    [{ model: 'Spin 511', updatesUntil: dayFromNow(200) }],
  )
  await put(config.dataFolder, list)
  const confirmed = await until(devices, (all) => all.every(({ findings }) => findings.length > 0))
  expect(told(confirmed)).toEqual(['S1 true support-ends act', 'S2 false support-ends watch'])
  expect(confirmed[0]?.listed).toMatchObject({ unit: '/Datorer', assetId: 'C-1', updatesUntil: dayFromNow(60) })
  await rm(join(config.dataFolder, deviceListFile))
  expect(told(await until(devices, (all) => all.every(({ findings }) => findings.length === 0)))).toEqual([
    'S1 false',
    'S2 false',
  ])
})

it.each([
  ['half', '{"format": "fadder-devices/1", "devices": [', /^it is not JSON/],
  ['with somebody between', '{"devices": kim@x.se}', /^it is not JSON( from line 1, column \d+)?$/],
  ['of another kind', JSON.stringify({ format: 'fadder-units/1', municipality: '', units: [] }), /format/],
  [
    'with a user in it',
    listOf([]).replace('[]', '[{"serialNumber":"S1","unit":"/E","annotatedUser":"k@x.se"}]'),
    /User/,
  ],
  ['with a day that is none', listOf([{ serialNumber: 'S1', unit: '/E', updatesUntil: 'soon' }]), /updatesUntil/],
])('keeps the last good list where the new one is %s, and says once what is wrong and where', async (_, text, why) => {
  const folder = await tempFolder()
  const log: LogEntry[] = []
  await put(folder, listOf([{ serialNumber: 'S1', unit: '/E' }]))
  const file = await deviceListIn(folder, (entry) => void log.push(entry))
  await put(folder, text)
  expect([await file.refresh(), await file.refresh()]).toEqual([false, false])
  expect(file.current().of('S1')).toMatchObject({ unit: '/E' })
  expect(log).toEqual([
    { event: 'device-list-read', devices: 1 },
    {
      event: 'device-list-unusable',
      file: join(folder, deviceListFile),
      why: expect.stringMatching(why),
      keeps: 'the last good one',
    },
  ])
})

it('needs no list, and says nothing where there is none', async () => {
  const log: LogEntry[] = []
  const folder = await tempFolder()
  const file = await deviceListIn(folder, (entry) => void log.push(entry))
  expect([await file.refresh(), file.current().of('S1'), log]).toEqual([false, undefined, []])
  await put(folder, '{')
  await file.refresh()
  expect(log).toMatchObject([{ event: 'device-list-unusable', keeps: 'no list' }])
})
