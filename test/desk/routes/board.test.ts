import { expect, it } from 'vitest'
import { boardEndpoints, DeviceList, TicketList, TicketView } from '../../../desk/core/board-api.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from '../desk-at-hand.ts'
import { checkIn, morning, revisions, snapshot, ticket, units } from '../samples.ts'

async function devices(desk: DeskAtHand, cookie: string): Promise<DeviceList> {
  return DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
}

async function tickets(desk: DeskAtHand, cookie: string): Promise<TicketList['tickets']> {
  return TicketList.parse(await (await desk.get(boardEndpoints.tickets, cookie)).json()).tickets
}

function act(desk: DeskAtHand, cookie: string, id: string, action: string, body: unknown): Promise<Response> {
  return desk.post(`${boardEndpoints.tickets}/${id}/${action}`, body, cookie)
}

async function status(response: Promise<Response>): Promise<number> {
  return (await response).status
}

it('lists the units and every device with health, last seen, and how policy stands on it', async () => {
  const desk = await deskAtHand()
  const [sick, behind] = [await desk.enrolled('7B', 'S1'), await desk.enrolled('4A', 'S2')]
  await desk.enrolled('4A', 'S3')
  await sick.checkIn(checkIn([snapshot(morning, { serialNumber: 'S1', freeDiskBytes: 1 })]))
  await behind.checkIn(checkIn([snapshot(morning, { assetId: 'C-2' })], { revision: revisions['7B'] }))
  const list = await devices(desk, await desk.signIn())
  expect(list.units.map(({ name }) => name)).toEqual(['7B', '4A'])
  const byName = new Map(list.devices.map((device) => [device.name, device]))
  const seen = '2026-02-03T08:10:00.000Z'
  expect(byName.get('S1')).toMatchObject({ unit: units['7B'], policy: 'in-force', health: 'act', lastSeenAt: seen })
  expect(byName.get('C-2')).toMatchObject({ unit: units['4A'], policy: 'behind', health: 'good' })
  expect(byName.get('S3')).toMatchObject({ policy: 'unknown', health: 'unknown', lastSeenAt: null })
})

it('shows trouble with settings until the device says that they are mended', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const cookie = await desk.signIn()
  const trouble = { since: '2026-02-03T08:00:00Z', problems: [{ key: 'activeOn', problem: 'missing' }] }
  await device.checkIn(checkIn([], { settings: 'invalid', trouble }))
  expect((await devices(desk, cookie)).devices).toMatchObject([{ trouble, policy: 'invalid' }])
  await device.checkIn(checkIn([], { settings: 'invalid' }))
  expect((await devices(desk, cookie)).devices).toMatchObject([{ trouble, policy: 'invalid' }])
  await device.checkIn(checkIn([]))
  expect((await devices(desk, cookie)).devices).toMatchObject([{ trouble: null, policy: 'in-force' }])
})

it('lists tickets newest first, with the health of the device when help was pressed', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  await device.pressHelp(ticket(morning, { snapshot: snapshot(morning, { freeDiskBytes: 1 }) }))
  await device.pressHelp(ticket(morning, { category: 'screen' }))
  const cookie = await desk.signIn()
  expect(await tickets(desk, cookie)).toMatchObject([
    { number: 2, category: 'screen', health: 'unknown', deviceName: 'S1' },
    { number: 1, health: 'act', findings: [{ code: 'storage-nearly-full', severity: 'act' }], unit: units['7B'] },
  ])
  expect((await devices(desk, cookie)).devices).toMatchObject([{ openTickets: 2 }])
})

it('takes, answers and closes, and says under whose name', async () => {
  const desk = await deskAtHand()
  await (await desk.enrolled()).pressHelp(ticket(morning))
  const cookie = await desk.signIn('Ann Ek')
  const id = (await tickets(desk, cookie))[0]?.id ?? ''
  const told = async (action: string, body: unknown) =>
    TicketView.parse(await (await act(desk, cookie, id, action, body)).json())
  expect(await told('take', { version: 1 })).toMatchObject({ state: 'taken', takenBy: 'Ann Ek', version: 2 })
  expect(await told('answer', { version: 2, text: ' Starta om den. ' })).toMatchObject({
    state: 'answered',
    record: [{ by: 'Ann Ek', item: { kind: 'answer', text: 'Starta om den.' } }],
  })
  expect(await told('close', { version: 3 })).toMatchObject({ state: 'closed', version: 4 })
  expect((await devices(desk, cookie)).devices).toMatchObject([{ openTickets: 0 }])
})

it('refuses an action on an older version with 409 and the ticket as it is now', async () => {
  const desk = await deskAtHand()
  await (await desk.enrolled()).pressHelp(ticket(morning))
  const [ann, bo] = [await desk.signIn('Ann Ek'), await desk.signIn('Bo Alm')]
  const id = (await tickets(desk, ann))[0]?.id ?? ''
  await act(desk, ann, id, 'take', { version: 1 })
  const before = desk.dump()
  const response = await act(desk, bo, id, 'take', { version: 1 })
  expect(response.status).toBe(409)
  const body: unknown = await response.json()
  expect(body).toMatchObject({
    type: 'urn:fadder:problem:ticket-changed',
    ticket: { id, version: 2, takenBy: 'Ann Ek', state: 'taken' },
  })
  expect(desk.dump()).toBe(before)
})

it('refuses to answer a closed ticket, and shows it', async () => {
  const desk = await deskAtHand()
  await (await desk.enrolled()).pressHelp(ticket(morning))
  const cookie = await desk.signIn()
  const id = (await tickets(desk, cookie))[0]?.id ?? ''
  await act(desk, cookie, id, 'close', { version: 1 })
  const response = await act(desk, cookie, id, 'answer', { version: 2, text: 'Hej' })
  expect([response.status, await response.json()]).toMatchObject([
    409,
    {
      type: 'urn:fadder:problem:ticket-closed',
      ticket: { state: 'closed', closedAs: 'closed', record: [{ item: { kind: 'closed' } }] },
    },
  ])
})

it('refuses an action that is not as it should be, each by its own status, and changes nothing', async () => {
  const desk = await deskAtHand()
  await (await desk.enrolled()).pressHelp(ticket(morning))
  const cookie = await desk.signIn()
  const id = (await tickets(desk, cookie))[0]?.id ?? ''
  const before = desk.dump()
  expect(await status(act(desk, cookie, id, 'answer', { version: 1 }))).toBe(400)
  expect(await status(act(desk, cookie, id, 'answer', { version: 1, text: '   ' }))).toBe(400)
  expect(await status(act(desk, cookie, id, 'answer', { version: 1, text: 'x'.repeat(1001) }))).toBe(400)
  expect(await status(act(desk, cookie, id, 'close', { version: 1, text: 'borta' }))).toBe(400)
  expect(await status(act(desk, cookie, id, 'take', {}))).toBe(400)
  expect(await status(act(desk, cookie, id, 'answer', { version: 1, text: 'x'.repeat(20_000) }))).toBe(413)
  expect(await status(act(desk, cookie, 'nothing', 'take', { version: 1 }))).toBe(404)
  const headers = { Origin: deskUrl, Cookie: cookie, 'Content-Type': 'text/plain' }
  const plain = new Request(`${deskUrl}${boardEndpoints.tickets}/${id}/take`, { method: 'POST', headers, body: '{}' })
  expect(await status(desk.app.fetch(plain))).toBe(415)
  expect(desk.dump()).toBe(before)
})
