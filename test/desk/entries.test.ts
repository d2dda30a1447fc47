import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { largestPicture } from '../../contract/entry.ts'
import { boardEndpoints, TicketList, TicketView } from '../../desk/core/board-api.ts'
import { mostAdded, mostPictures, mostPicturesOfInstance, mostTurns } from '../../desk/core/entry-bounds.ts'
import { forgetPictures } from '../../desk/upkeep.ts'
import { deskAtHand, type DeskAtHand } from './desk-at-hand.ts'
import { day, entry, jpegBytes, minute, morning, picture, selfHelped, ticket, words } from './samples.ts'

async function listed(desk: DeskAtHand, cookie: string): Promise<TicketList> {
  return TicketList.parse(await (await desk.get(boardEndpoints.tickets, cookie)).json())
}

/** A desk at which one device has pressed for help, and somebody who is signed in. */
async function pressed() {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  const press = ticket(morning)
  await device.pressHelp(press)
  const cookie = await desk.signIn('Ann Ek')
  const list = async () => (await listed(desk, cookie)).tickets
  const id = (await list())[0]?.id ?? ''
  const act = (action: string, body: unknown) => desk.post(`${boardEndpoints.tickets}/${id}/${action}`, body, cookie)
  return { desk, device, press, cookie, list, act, id }
}

it('accepts an entry, and brings it to the board and back to the pupil', async () => {
  const { device, press, list } = await pressed()
  const said = words(press.id, morning, { text: 'Waa jabtay', language: 'so' })
  expect(await device.tell(said)).toMatchObject({ ok: true, status: 200, value: { accepted: said.id } })
  expect(await device.tell(said)).toMatchObject({ ok: true, value: { accepted: said.id } })
  const item = { kind: 'words', text: 'Waa jabtay', language: 'so' }
  expect(await list()).toMatchObject([{ version: 2, record: [{ by: null, item }] }])
  const messages = [{ id: said.id, from: 'pupil', text: 'Waa jabtay' }]
  expect(await device.askNews()).toMatchObject({ value: { tickets: [{ id: press.id, messages }] } })
})

it('drops an entry of a ticket that the device never sent with 410, and changes nothing', async () => {
  const { desk, device } = await pressed()
  const before = desk.dump()
  expect(await device.tell(words(randomUUID(), morning))).toMatchObject({ status: 410, problem: 'unknown-ticket' })
  expect(desk.dump()).toBe(before)
})

it('refuses a replayed request, and one of an instance that it does not know', async () => {
  const { desk, device, press } = await pressed()
  const jti = randomUUID()
  await device.tell(words(press.id, morning), { jti })
  expect(await device.tell(words(press.id, morning), { jti })).toMatchObject({ problem: 'repeated-request' })
  expect(await (await desk.device()).tell(words(press.id, morning))).toMatchObject({ problem: 'unknown-instance' })
})

it('takes a JPEG of 300 kB at the most, and says what is wrong with anything else', async () => {
  const { desk, device, press } = await pressed()
  const before = desk.dump()
  const wrong: [Uint8Array<ArrayBuffer>, string][] = [
    [new TextEncoder().encode('<svg onload="alert(1)"></svg>'), 'not a JPEG'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not a JPEG'],
    [jpegBytes(100).subarray(0, 90), 'not a JPEG'],
    [new Uint8Array(0), 'not a JPEG'],
  ]
  for (const [bytes, why] of wrong)
    expect(await device.tell(picture(press.id, morning, bytes))).toMatchObject({
      problem: 'malformed',
      document: { detail: expect.stringContaining(why) },
    })
  expect(await device.tell(picture(press.id, morning, jpegBytes(largestPicture + 1)))).toMatchObject({
    problem: 'malformed',
  })
  expect(desk.dump()).toBe(before)
  expect(await device.tell(picture(press.id, morning, jpegBytes(largestPicture)))).toMatchObject({ ok: true })
})

it('shows a picture to who is signed in alone, as nothing but a JPEG, and keeps it nowhere', async () => {
  const { desk, device, press, cookie, list } = await pressed()
  await device.tell(picture(press.id, morning, jpegBytes(500)))
  const path = `${boardEndpoints.pictures}/${(await list())[0]?.record[0]?.id}`
  expect((await desk.get(path)).status).toBe(401)
  const response = await desk.get(path, cookie)
  expect(response.status).toBe(200)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(jpegBytes(500))
  const headers = ['Content-Type', 'Cache-Control', 'X-Content-Type-Options'].map((name) => response.headers.get(name))
  expect(headers).toEqual(['image/jpeg', 'no-store', 'nosniff'])
  expect(desk.dump()).toContain('"seen_by":"Ann Ek"')
  for (const none of ['0', '99', '-1', 'x', '9'.repeat(30)])
    expect((await desk.get(`${boardEndpoints.pictures}/${none}`, cookie)).status).toBe(404)
})

it('tells at the desk who has looked at a picture and when last, each once, and of no other picture; and no pupil', async () => {
  const { desk, device, press, cookie, list } = await pressed()
  await device.tell(picture(press.id, morning))
  await device.tell(picture(press.id, morning))
  const views = async () => (await list())[0]?.record.map(({ pictureViews }) => pictureViews)
  expect(await views()).toEqual([[], []])
  const look = async (by: string) => {
    const [first] = (await list())[0]?.record ?? []
    await desk.get(`${boardEndpoints.pictures}/${first?.id}`, by)
    desk.clock.now += minute
  }
  const bo = await desk.signIn('Bo Ek')
  for (const by of [cookie, bo, cookie]) await look(by)
  const seen = [
    { by: 'Bo Ek', at: '2026-02-03T08:11:00.000Z' },
    { by: 'Ann Ek', at: '2026-02-03T08:12:00.000Z' },
  ]
  expect(await views()).toEqual([seen, []])
  expect(JSON.stringify(await device.askNews())).not.toContain('Ek')
})

it('takes ten pictures in a ticket, and drops the eleventh by name; what else is said still comes through', async () => {
  const { desk, device, press, list } = await pressed()
  const first = picture(press.id, morning)
  await device.tell(first)
  for (let count = 1; count < mostPictures; count += 1)
    expect(await device.tell(picture(press.id, morning))).toMatchObject({ ok: true })
  const before = desk.dump()
  expect(await device.tell(picture(press.id, morning))).toMatchObject({
    status: 423,
    problem: 'enough-added',
    document: { detail: 'The ticket holds 10 pictures, and takes no more. A new ticket does.' },
  })
  expect(desk.dump()).toBe(before)
  expect(await device.tell(first)).toMatchObject({ ok: true, value: { accepted: first.id } })
  expect(await device.tell(words(press.id, morning))).toMatchObject({ ok: true })
  expect((await list())[0]?.record).toHaveLength(11)
})

it('takes a hundred additions in a ticket, and the word that it is solved after them', async () => {
  const { desk, device, press, list } = await pressed()
  for (let count = 0; count < mostAdded; count += 1) await device.tell(words(press.id, morning))
  const before = desk.dump()
  for (const more of [words(press.id, morning), picture(press.id, morning)])
    expect(await device.tell(more)).toMatchObject({ status: 423, problem: 'enough-added' })
  expect(desk.dump()).toBe(before)
  expect(await device.tell(entry('solved', press.id, morning))).toMatchObject({ ok: true })
  expect(await list()).toMatchObject([{ state: 'closed', closedAs: 'solved' }])
})

it('lets a ticket be closed and opened a hundred times, and then stays as it is', async () => {
  const { desk, device, press } = await pressed()
  const turn = (count: number) => entry(count % 2 === 0 ? 'solved' : 'not-solved', press.id, morning)
  for (let count = 0; count < mostTurns; count += 1) await device.tell(turn(count))
  const before = desk.dump()
  expect(await device.tell(turn(mostTurns))).toMatchObject({ status: 423, problem: 'enough-added' })
  expect(desk.dump()).toBe(before)
  expect(await device.tell(words(press.id, morning))).toMatchObject({ ok: true })
})

it('takes thirty pictures of an instance in a day, whatever the device says of when it took them', async () => {
  const { desk, device, press } = await pressed()
  const presses = [press, ticket(morning), ticket(morning), ticket(morning)]
  for (const each of presses.slice(1)) await device.pressHelp(each)
  for (let count = 0; count < mostPicturesOfInstance; count += 1)
    await device.tell(picture(presses[count % 3]?.id ?? '', morning - 3 * day))
  const before = desk.dump()
  const late = () => picture(presses[3]?.id ?? '', morning - 3 * day)
  expect(await device.tell(late())).toMatchObject({ status: 423, problem: 'enough-added' })
  expect(desk.dump()).toBe(before)
  const other = await desk.enrolled('7B', 'S2')
  const othersPress = ticket(morning)
  await other.pressHelp(othersPress)
  expect(await other.tell(picture(othersPress.id, morning))).toMatchObject({ ok: true })
  desk.clock.now += day - 1
  expect(await device.tell(late())).toMatchObject({ problem: 'enough-added' })
  desk.clock.now += 1
  expect(await device.tell(late())).toMatchObject({ ok: true })
})

it('lets go of pictures fourteen days after the ticket closed, and logs how many', async () => {
  const { desk, cookie } = await pressed()
  // More than are let go of at once, from as many devices as it takes.
  for (let devices = 0; devices < 12; devices += 1) {
    const device = await desk.enrolled('7B', `P${devices}`)
    const press = ticket(morning)
    await device.pressHelp(press)
    for (let count = 0; count < 10; count += 1) await device.tell(picture(press.id, morning))
    const [latest] = (await listed(desk, cookie)).tickets
    await desk.post(`${boardEndpoints.tickets}/${latest?.id}/close`, { version: 11 }, cookie)
  }
  // A session has ended by then.
  const kept = async () => {
    const { tickets } = await listed(desk, await desk.signIn())
    return tickets.flatMap(({ record }) => record.filter(({ pictureKept }) => pictureKept))
  }
  const one = (await kept())[0]?.id
  desk.clock.now += 14 * day - minute
  await forgetPictures(desk.deps)
  expect(await kept()).toHaveLength(120)
  expect(desk.log.filter(({ event }) => event === 'pictures-forgotten')).toEqual([])
  desk.clock.now += minute
  await forgetPictures(desk.deps)
  expect(desk.log.at(-1)).toEqual({ event: 'pictures-forgotten', pictures: 120 })
  expect(await kept()).toEqual([])
  expect((await desk.get(`${boardEndpoints.pictures}/${one}`, await desk.signIn())).status).toBe(404)
})

it('answers by code, by words or by both, and tells the pupil the code as it is', async () => {
  const { device, act } = await pressed()
  expect((await act('answer', { version: 1, code: 'restart' })).status).toBe(200)
  expect((await act('answer', { version: 2, code: 'charge', text: ' En timme. ' })).status).toBe(200)
  const messages = [
    { from: 'it', by: 'Ann Ek', code: 'restart' },
    { from: 'it', by: 'Ann Ek', code: 'charge', text: 'En timme.' },
  ]
  expect(await device.askNews()).toMatchObject({ value: { tickets: [{ state: 'answered', messages }] } })
})

it('refuses what an action would lose, an answer of nothing, and a code that is none', async () => {
  const { desk, act } = await pressed()
  const before = desk.dump()
  const wrong: [string, object][] = [
    ['answer', {}],
    ['answer', { code: 'shout' }],
    ['answer', { text: 'Hej', visit: {} }],
    ['take', { code: 'restart' }],
    ['close', { visit: {} }],
    ['visit', { visit: { at: 'tio över tio' } }],
    ['visit', { visit: { place: 'x'.repeat(101) } }],
  ]
  for (const [action, body] of wrong) expect((await act(action, { version: 1, ...body })).status).toBe(400)
  expect(desk.dump()).toBe(before)
})

it('tells the pupil that somebody is on the way, when and where', async () => {
  const { device, act } = await pressed()
  const visit = { at: '2026-02-03T09:00:00Z', place: 'sal 12' }
  expect(TicketView.parse(await (await act('visit', { version: 1, visit })).json())).toMatchObject({ visit })
  expect(await device.askNews()).toMatchObject({ value: { tickets: [{ state: 'taken', takenBy: 'Ann Ek', visit }] } })
})

it('tells the pupil when it was first seen; a look needs no version and overtakes nobody', async () => {
  const { desk, device, act, id } = await pressed()
  expect(TicketView.parse(await (await act('see', {})).json())).toMatchObject({ version: 1, state: 'new' })
  desk.clock.now += minute
  await act('see', {})
  expect(await device.askNews()).toMatchObject({ value: { tickets: [{ seenAt: '2026-02-03T08:10:00.000Z' }] } })
  expect((await act('take', { version: 1 })).status).toBe(200)
  const path = `${boardEndpoints.tickets}/${id}/see`
  expect([(await desk.post(path, {})).status, (await desk.post(path.replace(id, 'no'), {})).status]).toEqual([401, 401])
})

it('opens a closed ticket again when it is not solved, and tells so', async () => {
  const { device, press, list, act } = await pressed()
  await act('close', { version: 1 })
  await device.tell(entry('not-solved', press.id, morning))
  expect(await list()).toMatchObject([{ state: 'new', reopened: true, takenBy: null, closedAs: null }])
})

it('counts self-help of the last seven days by what was wrong, and makes no ticket of it', async () => {
  const { desk, device, cookie } = await pressed()
  const helped = selfHelped(morning)
  for (const each of [helped, helped, selfHelped(morning, { category: 'battery', guide: 'charge' })])
    expect(await device.tell(each)).toMatchObject({ ok: true, value: { accepted: each.id } })
  expect(await listed(desk, cookie)).toMatchObject({ tickets: [{}], selfHelped: { network: 1, battery: 1 } })
  desk.clock.now += 7 * day
  expect((await listed(desk, await desk.signIn())).selfHelped).toEqual({})
})

it('tells of a device by its label to the one that pressed, not to the one that it is about', async () => {
  const { desk, device, list } = await pressed()
  const about = await desk.enrolled('4A', 'NX77')
  const press = ticket(morning, { aboutLabel: ' nx77 ', channel: 'other-device' })
  expect(await device.pressHelp(press)).toMatchObject({ status: 201, value: { number: 2 } })
  const told = { deviceName: 'NX77', channel: 'other-device', reportedFrom: { deviceName: 'S1' }, health: 'unknown' }
  expect(await list()).toMatchObject([told, { reportedFrom: null }])
  expect(await about.askNews()).toMatchObject({ value: { tickets: [] } })
  expect(await device.askNews()).toMatchObject({ value: { tickets: [{ number: 1 }, { number: 2 }] } })
})
