import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deviceEndpoints } from '../../../contract/endpoints.ts'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { enrolInto, silentFleet, storeAlone, verifyAlone } from '../../../scripts/bench/bare-limits.ts'
import { openBareServer } from '../../../scripts/bench/bare-server.ts'
import { startBenchDesk } from '../../../scripts/bench/bench-desk.ts'
import { startLoadProcess } from '../../../scripts/bench/load-process.ts'
import { openDoor } from '../../../scripts/bench/request-log.ts'

const secret = 'a secret for a benchmark'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-load-'))
  const enrolmentSecretSha256 = createHash('sha256').update(secret).digest('hex')
  const units = [{ path: '/Bench', name: 'Bench', revision: '0123456789ab', enrolmentSecretSha256 }]
  const register = { format: 'fadder-units/1', municipality: 'Bench', units }
  await writeFile(join(folder, 'units.json'), JSON.stringify(register))
})
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }))

it('sends signed check-ins from a process of its own, and the real desk takes every one, through the door', async () => {
  const door = await openDoor()
  const unitRegisterFile = join(folder, 'units.json')
  const place = { folder, unitRegisterFile, extensionId: 'a'.repeat(32), publicUrl: door.url }
  const desk = await startBenchDesk(place)
  door.leadTo(desk.localUrl)
  const bare = await openBareServer()
  const load = startLoadProcess()
  try {
    await load.enrol(door.url, secret, 3)
    await load.sign(20)
    expect(await load.send(bare.url, 4)).toMatchObject({ requests: 20, statuses: { 204: 20 } })
    expect(await load.send(door.url, 4)).toMatchObject({ requests: 20, statuses: { 200: 20 } })
    const checkIns = door.seen.filter(({ path }) => path === deviceEndpoints.checkIns)
    expect(checkIns).toHaveLength(20)
    expect(new Set(checkIns.map(({ instance }) => instance)).size).toBe(3)
    expect(checkIns.every(({ instance }) => instance !== undefined)).toBe(true)
    await expect(load.enrol(door.url, 'a secret of nobody at all', 1)).rejects.toThrow('422 unknown-secret')
  } finally {
    await load.end()
    await door.close()
    await bare.close()
    await desk.close()
  }
})

it('commits with the store alone what the desk would, and verifies what devices sign', async () => {
  const store = await openSqliteStore(join(folder, 'alone'), Date.now)
  try {
    const fleet = await silentFleet(3)
    await enrolInto(store, fleet)
    expect(await storeAlone(store, fleet, 30, 8)).toBeGreaterThan(0)
    const devices = await store.devices({ most: 9 })
    const readings = await Promise.all(devices.map(({ id }) => store.readings({ deviceId: id })))
    expect(readings.map(({ length }) => length)).toEqual([10, 10, 10])
    expect(await verifyAlone(fleet, 6)).toBeGreaterThan(0)
  } finally {
    await store.close()
  }
})
