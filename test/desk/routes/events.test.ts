import { expect, it } from 'vitest'
import { boardEndpoints } from '../../../desk/core/board-api.ts'
import { mostListeners } from '../../../desk/event-hub.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from '../desk-at-hand.ts'
import { checkIn, hour, morning, ticket } from '../samples.ts'

/** Reads a stream of events piece by piece; undefined at its end. */
async function listen(desk: DeskAtHand, cookie: string): Promise<() => Promise<string | undefined>> {
  const response = await desk.get(boardEndpoints.events, cookie)
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/event-stream'])
  const reader = response.body?.getReader()
  const next = async () => {
    const part = await reader?.read()
    return part?.value === undefined ? undefined : new TextDecoder().decode(part.value)
  }
  expect(await next()).toBe('retry: 3000\n\n')
  return next
}

const tickets = 'data: {"changed":"tickets"}\n\n'
const devices = 'data: {"changed":"devices"}\n\n'

it('tells the boards of tickets when they are committed: opened, and acted on', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const cookie = await desk.signIn()
  const next = await listen(desk, cookie)
  await device.pressHelp(ticket(morning))
  expect(await next()).toBe(tickets)
  const [{ id }] = (await (await desk.get(boardEndpoints.tickets, cookie)).json()).tickets
  await desk.post(`${boardEndpoints.tickets}/${id}/take`, { version: 1 }, cookie)
  expect(await next()).toBe(tickets)
})

it('tells nothing of what was refused or sent again', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const press = ticket(morning)
  await device.pressHelp(press)
  const next = await listen(desk, await desk.signIn())
  await device.pressHelp(press)
  await (await desk.device()).pressHelp(ticket(morning))
  desk.deps.events.beat()
  expect(await next()).toBe(': still here\n\n')
})

it('tells of devices at once, and then once for all that check in within the pause', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const next = await listen(desk, await desk.signIn())
  for (const pass of desk.waiting.splice(0)) pass()
  await device.checkIn(checkIn([]))
  expect(await next()).toBe(devices)
  await device.checkIn(checkIn([]))
  await device.checkIn(checkIn([]))
  for (const pass of desk.waiting.splice(0)) pass()
  expect(await next()).toBe(devices)
  for (const pass of desk.waiting.splice(0)) pass()
  desk.deps.events.beat()
  expect(await next()).toBe(': still here\n\n')
})

it('ends the streams of a session that signs out, and of no other', async () => {
  const desk = await deskAtHand()
  const [leaving, staying] = [await desk.signIn('Ann Ek'), await desk.signIn('Bo Alm')]
  const [left, stayed] = [await listen(desk, leaving), await listen(desk, staying)]
  const headers = { Origin: deskUrl, Cookie: leaving }
  await desk.app.fetch(new Request(deskUrl + boardEndpoints.session, { method: 'DELETE', headers }))
  expect(await left()).toBeUndefined()
  desk.deps.events.publish('tickets')
  expect(await stayed()).toBe(tickets)
})

it('ends a stream when its session is over, and when the desk closes', async () => {
  const desk = await deskAtHand()
  const old = await listen(desk, await desk.signIn())
  desk.clock.now += 12 * hour
  const young = await listen(desk, await desk.signIn())
  desk.deps.events.beat()
  expect(await old()).toBeUndefined()
  expect(await young()).toBe(': still here\n\n')
  desk.deps.events.close()
  expect(await young()).toBeUndefined()
  expect((await desk.get(boardEndpoints.events, await desk.signIn())).status).toBe(503)
})

it('holds a bounded number of streams for one session, and gives the place of one that left to another', async () => {
  const desk = await deskAtHand()
  const cookie = await desk.signIn()
  const held = []
  for (let count = 0; count < mostListeners.ofOneSession; count += 1)
    held.push(await desk.get(boardEndpoints.events, cookie))
  const refused = await desk.get(boardEndpoints.events, cookie)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '30'])
  await held[0]?.body?.cancel()
  expect((await desk.get(boardEndpoints.events, cookie)).status).toBe(200)
})
