import { once } from 'node:events'
import { rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { deviceEndpoints, extensionEndpoints, largestBody } from '../../contract/endpoints.ts'
import { boardEndpoints } from '../../desk/core/board-api.ts'
import type { LogEntry } from '../../desk/log.ts'
import { PortTaken, startDesk, type Desk, type DeskConfig } from '../../desk/serve.ts'
import { fleetDevice } from '../../scripts/fleet/device.ts'
import { keepAliveTransport } from '../../scripts/fleet/transport.ts'
import { checkIn, enrolment, register, snapshot, ticket, writeBoard } from './samples.ts'
import { tempFolder } from './temp-folder.ts'

async function configIn(folder: string, more: Partial<DeskConfig> = {}): Promise<DeskConfig> {
  await writeBoard(join(folder, 'board'))
  await writeFile(join(folder, 'units.json'), JSON.stringify(register))
  await writeFile(join(folder, 'fadder.crx'), 'Cr24 one')
  await writeFile(join(folder, 'version'), '0.1.0\n')
  return {
    port: 0,
    dataFolder: join(folder, 'data'),
    unitRegisterFile: join(folder, 'units.json'),
    extensionId: 'abcdefghijklmnopabcdefghijklmnop',
    extensionFolder: folder,
    boardFolder: join(folder, 'board'),
    log: () => {},
    ...more,
  }
}

async function started(config: DeskConfig): Promise<Desk> {
  const desk = await startDesk(config)
  onTestFinished(() => desk.close())
  return desk
}

async function deviceAt(desk: Desk) {
  const transport = keepAliveTransport(4)
  onTestFinished(() => transport.close())
  return await fleetDevice({ deskUrl: desk.url, send: transport.send, clock: Date.now })
}

async function signIn(desk: Desk): Promise<string> {
  const link = await desk.signInLink('Ann Ek')
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in#token=[\w-]{43}$/)
  const response = await fetch(desk.url + boardEndpoints.session, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: desk.url },
    body: JSON.stringify({ token: link.split('#token=')[1] }),
  })
  return (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

it('takes the whole way over a socket: enrolment, check-in, ticket, answer', async () => {
  const desk = await started(await configIn(await tempFolder()))
  const device = await deviceAt(desk)
  expect(await device.enrol(enrolment())).toMatchObject({ status: 201 })
  expect(await device.checkIn(checkIn([snapshot(Date.now())]))).toMatchObject({ status: 200 })
  expect(await device.pressHelp(ticket(Date.now()))).toMatchObject({ status: 201 })
  const cookie = await signIn(desk)
  const headers = { Cookie: cookie, Origin: desk.url, 'Content-Type': 'application/json' }
  const list = await (await fetch(desk.url + boardEndpoints.tickets, { headers })).json()
  const path = `${desk.url}${boardEndpoints.tickets}/${list.tickets[0].id}/answer`
  const body = JSON.stringify({ version: 1, text: 'Vi kommer till sal 14.' })
  expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(200)
  expect(await device.askNews()).toMatchObject({
    value: { tickets: [{ messages: [{ text: 'Vi kommer till sal 14.' }] }] },
  })
})

it('sends what was committed to a board that listens, and ends the stream when it closes', async () => {
  const desk = await startDesk(await configIn(await tempFolder()))
  const device = await deviceAt(desk)
  await device.enrol(enrolment())
  const response = await fetch(desk.url + boardEndpoints.events, { headers: { Cookie: await signIn(desk) } })
  const text = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  await device.pressHelp(ticket(Date.now()))
  let heard = ''
  while (!heard.includes('"tickets"')) heard += (await text?.read())?.value ?? ''
  await desk.close()
  let end = await text?.read()
  while (end?.done === false) end = await text?.read()
  expect(end?.done).toBe(true)
})

it('refuses a body over the limit, whether its length is declared or it comes in pieces', async () => {
  const desk = await started(await configIn(await tempFolder()))
  const url = desk.url + deviceEndpoints.checkIns
  const large = 'x'.repeat(largestBody.checkIns + 1)
  expect((await fetch(url, { method: 'POST', body: large })).status).toBe(413)
  // The types of the web do not know yet that a stream as body must say so.
  const inPieces = { body: new Blob([large]).stream(), duplex: 'half' } as const
  const request = new Request(url, { method: 'POST', ...inPieces })
  expect((await fetch(request)).status).toBe(413)
  expect((await fetch(`${desk.url}/healthz`)).status).toBe(200)
})

it('survives what is no HTTP, and requests that are cut in the middle', async () => {
  const desk = await started(await configIn(await tempFolder()))
  const { port } = new URL(desk.url)
  const cut = `POST ${deviceEndpoints.checkIns} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf`
  for (const text of ['\u0000\u0001', 'GET / HTTP/1.1\r\nHost: a b c\r\n\r\n', 'GET // HTTP/1.1\r\n\r\n', cut]) {
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    const closed = once(socket, 'close')
    socket
      .on('error', () => {})
      .resume()
      .end(text)
    await closed
  }
  expect((await fetch(`${desk.url}/healthz`)).status).toBe(200)
})

it('has everything after a restart, and gives a ticket that is sent again its number', async () => {
  const folder = await tempFolder()
  const config = await configIn(folder)
  const first = await startDesk(config)
  const device = await deviceAt(first)
  await device.enrol(enrolment())
  const press = ticket(Date.now())
  await device.pressHelp(press)
  const port = Number(new URL(first.url).port)
  await first.close()
  await started({ ...config, port })
  expect(await device.pressHelp(press)).toMatchObject({ status: 200, value: { number: 1 } })
})

it('names a port that is taken, and says how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const config = await configIn(await tempFolder(), { port })
  const refused = await startDesk(config).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(PortTaken)
  expect(String(refused)).toMatch(new RegExp(`Port ${port} .*PORT=`))
})

it('answers as its public address, and refuses what was signed for where it listens', async () => {
  const config = await configIn(await tempFolder(), { publicUrl: 'https://fadder.example.se/' })
  const desk = await started(config)
  expect([desk.url, (await desk.signInLink('Ann')).split('#')[0]]).toEqual([
    'https://fadder.example.se',
    'https://fadder.example.se/sign-in',
  ])
  const manifest = await (await fetch(desk.localUrl + extensionEndpoints.updates)).text()
  expect(manifest).toContain("codebase='https://fadder.example.se/extension/fadder.crx'")
  const transport = keepAliveTransport(1)
  onTestFinished(() => transport.close())
  const device = await fleetDevice({ deskUrl: desk.localUrl, send: transport.send, clock: Date.now })
  expect(await device.enrol(enrolment())).toMatchObject({ problem: 'wrong-address' })
})

it('refuses a public address with a path, a board that is not built, and to be reached from afar without an address', async () => {
  const config = await configIn(await tempFolder())
  await expect(startDesk({ ...config, publicUrl: 'https://x.se/fadder' })).rejects.toThrow('without a path')
  await expect(startDesk({ ...config, host: '0.0.0.0' })).rejects.toThrow('public address')
  await expect(startDesk({ ...config, boardFolder: config.dataFolder })).rejects.toThrow('sign-in.html')
})

it('takes a changed unit register while it runs, and keeps the last good one when the new is broken', async () => {
  const folder = await tempFolder()
  const told: LogEntry[] = []
  let heard: (() => void) | undefined
  const log = (entry: LogEntry): void => {
    told.push(entry)
    heard?.()
  }
  const config = await configIn(folder, { log })
  const desk = await started(config)
  const device = await deviceAt(desk)
  const untilLogged = async (event: LogEntry['event'], count: number): Promise<void> => {
    while (told.filter((entry) => entry.event === event).length < count) {
      const { promise, resolve } = Promise.withResolvers<void>()
      heard = resolve
      await promise
    }
  }
  const replace = async (text: string): Promise<void> => {
    await writeFile(`${config.unitRegisterFile}.draft`, text)
    await rename(`${config.unitRegisterFile}.draft`, config.unitRegisterFile)
  }
  await replace('{"format": "fadder-units/1"}')
  await untilLogged('register-unusable', 1)
  expect(await device.enrol(enrolment())).toMatchObject({ status: 201 })
  await replace(JSON.stringify({ ...register, units: register.units.filter(({ name }) => name === '4A') }))
  await untilLogged('register-read', 2)
  expect(await device.enrol(enrolment('7B'))).toMatchObject({ problem: 'unknown-secret' })
  expect(await device.enrol(enrolment('4A'))).toMatchObject({ status: 201 })
})

it('serves a newly packed extension as soon as it lies there', async () => {
  const folder = await tempFolder()
  const desk = await started(await configIn(folder))
  await writeFile(join(folder, 'fadder.crx'), 'Cr24 number two')
  await writeFile(join(folder, 'version'), '0.2.0\n')
  expect(await (await fetch(desk.url + extensionEndpoints.updates)).text()).toContain("version='0.2.0'")
  expect(await (await fetch(desk.url + extensionEndpoints.package)).text()).toBe('Cr24 number two')
})
