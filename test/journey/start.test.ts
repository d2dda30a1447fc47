import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort, Started } from './started.ts'

let data: string
let port: number

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'fadder-start-'))
  port = await freePort()
})
afterAll(() => rm(data, { recursive: true, maxRetries: 5 }))

const start = (...options: string[]) => new Started({ FADDER_DATA: data, PORT: String(port) }, ...options)

/** The programs that still run with this data folder in their words. */
async function processesLeft(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid,args'])
  return stdout.split('\n').filter((line) => line.includes(data))
}

const firstCheckIn = /First check-in: device (\S+) in (\S+), policy revision ([0-9a-f]{12}), ([\d.]+) s since start/
let deviceBefore: string
let idBefore: string

async function extensionId(): Promise<string> {
  const updates = await (await fetch(`http://127.0.0.1:${port}/extension/updates.xml`)).text()
  return /appid=['"]([a-p]{32})['"]/.exec(updates)?.[1] ?? ''
}

it('goes the whole way: compiles, packs, serves, starts Chromium, and tells of the first check-in', async () => {
  const started = start()
  try {
    const [link = ''] = await started.prints(/Sign in [^:]*: (\S+)/)
    expect(link).toContain(`http://127.0.0.1:${port}/sign-in#token=`)
    const [bundles = ''] = await started.prints(/policy bundles[^:]*: (.+)/)
    expect(await readdir(bundles)).toContain('manifest.json')
    const [device = '', unit] = await started.prints(firstCheckIn)
    deviceBefore = device
    idBefore = await extensionId()
    expect(unit).toBe('/Elever/Grönkullaskolan/7B')
    expect((await stat(join(data, 'extension-signing-key.pem'))).mode & 0o777).toBe(0o600)
  } finally {
    expect(await started.end('SIGTERM')).toBe(0)
  }
  expect(started.output).toContain('All ended; the data stays.')
  expect(await processesLeft()).toEqual([])
})

it('goes on with the same data when it is started again', async () => {
  const started = start()
  try {
    await started.prints(firstCheckIn).then(([device]) => expect(device).toBe(deviceBefore))
    expect(await extensionId()).toBe(idBefore)
  } finally {
    await started.end()
  }
  expect(await processesLeft()).toEqual([])
})

it('says so, and what to do, when the port is taken, and touches nothing', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  const database = join(data, 'desk')
  const before = await Promise.all((await readdir(database)).map((name) => readFile(join(database, name), 'latin1')))
  const started = start('--no-browser')
  expect(await started.ended()).toBe(1)
  other.close()
  expect(started.output).toMatch(new RegExp(`${port}[\\s\\S]*PORT=`))
  expect(started.output).not.toContain('    at ')
  const after = await Promise.all((await readdir(database)).map((name) => readFile(join(database, name), 'latin1')))
  expect(after).toEqual(before)
})

it('leaves Chromium out when asked to', async () => {
  const started = start('--no-browser')
  await started.prints(/Ctrl-C ends everything/)
  expect(started.output).not.toContain('Chromium runs')
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  expect(await started.end('SIGTERM')).toBe(0)
})

it('refuses an option that it does not have', async () => {
  const started = start('--no-browsers')
  expect(await started.ended()).toBe(1)
  expect(started.output).toContain("unknown option '--no-browsers'")
})
