import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { makeClassLink } from '../../../desk/class-link-making.ts'
import { DeviceList, TicketList } from '../../../desk/core/board-api.ts'
import { boardEndpoints } from '../../../desk/core/board-api.ts'
import { ReportAnswer, reportEndpoint, type ClassReport } from '../../../desk/core/class-report.ts'
import { ClassLinkList, lendingEndpoints, MadeClassLink } from '../../../desk/core/lending-api.ts'
import { routeTable } from '../../../desk/routes/table.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from '../desk-at-hand.ts'
import { enrolment, hour, morning, units } from '../samples.ts'

function report(more: Partial<ClassReport> = {}): ClassReport {
  const pressedAt = new Date(morning).toISOString()
  return { id: randomUUID(), label: 'C-0107', category: 'screen', language: 'sv', pressedAt, ...more }
}

function tokenOf(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get('class') ?? ''
}

/** A desk with a class link of 4A, a pupil's device and a spare. */
async function deskWithLink() {
  const desk = await deskAtHand()
  const { address } = await makeClassLink(desk.deps, { unit: units['4A'], days: undefined, by: 'Ann Ek' }, deskUrl)
  await (await desk.device()).enrol(enrolment('4A', { assetId: 'C-0107', serialNumber: 'SN0107' }))
  await (await desk.device()).enrol(enrolment('7B', { assetId: 'C-0412', serialNumber: 'SN0412' }))
  const token = tokenOf(address)
  const send = (sent: ClassReport, by = token) => desk.post(reportEndpoint, { token: by, report: sent })
  return { desk, token, send }
}

async function problem(response: Response): Promise<string> {
  const document: unknown = await response.json()
  return `${response.status} ${JSON.stringify(document).match(/urn:fadder:problem:([\w-]+)/)?.[1]}`
}

async function board(desk: DeskAtHand) {
  const cookie = await desk.signIn()
  const links = async () =>
    ClassLinkList.parse(await (await desk.get(lendingEndpoints.classLinks, cookie)).json()).links
  const tickets = async () => TicketList.parse(await (await desk.get(boardEndpoints.tickets, cookie)).json()).tickets
  const devices = async () => DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
  const withdraw = (id: string) =>
    desk.app.fetch(
      new Request(`${deskUrl}${lendingEndpoints.classLinks}/${id}`, {
        method: 'DELETE',
        headers: { Origin: deskUrl, Cookie: cookie },
      }),
    )
  return { cookie, links, tickets, devices, withdraw }
}

it('takes a report, lends the spare in the same step, and answers once more the same when it comes again', async () => {
  const { desk, send } = await deskWithLink()
  const sent = report({ spare: 'SN0412' })
  const [first, second] = [await send(sent), await send(sent)]
  expect([first.status, second.status]).toEqual([201, 200])
  const answer = ReportAnswer.parse(await first.json())
  expect(answer).toEqual({
    number: 1,
    unit: units['4A'],
    label: 'C-0107',
    known: true,
    spare: {
      label: 'SN0412',
      notLent: null,
    },
  })
  expect(await second.json()).toEqual(answer)
  const { tickets, devices } = await board(desk)
  expect(await tickets()).toMatchObject([
    { number: 1, channel: 'class-link', unit: units['4A'], deviceName: 'C-0107', loan: { deviceName: 'C-0412' } },
  ])
  expect((await devices()).loans).toMatchObject([{ deviceName: 'C-0412', ticket: 1, forName: 'C-0107' }])
})

it('says why a spare is not assigned, and that a label is not known, and takes the report all the same', async () => {
  const { send } = await deskWithLink()
  await send(report({ spare: 'C-0412' }))
  const answers = []
  for (const spare of ['C-0412', 'C-9999', 'SN0107'])
    answers.push(ReportAnswer.parse(await (await send(report({ spare }))).json()))
  expect(answers.map(({ spare }) => spare?.notLent)).toEqual(['already-lent', 'unknown', 'same-device'])
  expect(await (await send(report({ label: 'Blå lappen' }))).json()).toMatchObject({
    label: 'Blå lappen',
    known: false,
  })
})

it('answers nothing of any device or pupil but what was written', async () => {
  const { desk, send } = await deskWithLink()
  const texts = []
  for (const spare of [undefined, 'C-0412', 'SN0412'])
    texts.push(await (await send(report({ label: 'SN0107', ...(spare !== undefined && { spare }) }))).text())
  const all = texts.join('\n')
  const devices = await desk.deps.store.devices({ most: 9 })
  for (const { id } of devices) expect(all).not.toContain(id)
  expect(all).not.toContain('C-0107')
  expect(all).not.toContain(units['7B'])
})

it('opens one route of the desk, which only writes; nothing else takes a class link', async () => {
  const { desk, token, send } = await deskWithLink()
  const opened = routeTable(desk.deps).filter(({ access }) => access === 'class-link')
  expect(opened.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${reportEndpoint}`])
  await send(report())
  const guarded = routeTable(desk.deps).filter(({ access }) => access === 'session')
  expect(guarded.length).toBeGreaterThan(8)
  for (const { method, path } of guarded)
    for (const headers of [{ Cookie: `fadder_session=${token}` }, { Authorization: `Bearer ${token}` }]) {
      const url = `${deskUrl}${path.replace(':id', '1')}?token=${token}`
      const asked = new Request(url, { method, headers: { Origin: deskUrl, ...headers } })
      expect([path, (await desk.app.fetch(asked)).status]).toEqual([path, 401])
    }
  expect((await desk.post(boardEndpoints.session, { token })).status).toBe(401)
})

it('refuses a link that is unknown, ended or withdrawn, each by its name', async () => {
  const { desk, send } = await deskWithLink()
  expect(await problem(await send(report(), 'made-up'))).toBe('403 class-link-unknown')
  const { cookie } = await board(desk)
  const made = await desk.post(lendingEndpoints.classLinks, { unit: units['7B'], days: 1 }, cookie)
  const short = tokenOf(MadeClassLink.parse(await made.json()).address)
  expect((await send(report(), short)).status).toBe(201)
  desk.clock.now += 25 * hour
  expect(await problem(await send(report(), short))).toBe('403 class-link-ended')
  const again = await board(desk)
  const [own] = await again.links()
  expect((await send(report())).status).toBe(201)
  expect((await again.withdraw(own?.id ?? '')).status).toBe(204)
  expect(await problem(await send(report()))).toBe('403 class-link-withdrawn')
  expect((await again.withdraw('99')).status).toBe(404)
})

it('slows one link down after thirty reports, and no other link by that', async () => {
  const { desk, send } = await deskWithLink()
  for (let sent = 0; sent < 30; sent += 1) expect((await send(report())).status).toBe(201)
  const refused = await send(report())
  expect([refused.headers.get('Retry-After'), await problem(refused)]).toEqual(['60', '429 too-many-requests'])
  const other = await makeClassLink(desk.deps, { unit: units['7B'], days: 9, by: 'Bo' }, deskUrl)
  expect((await send(report(), tokenOf(other.address))).status).toBe(201)
  desk.clock.now += 60_000
  expect((await send(report())).status).toBe(201)
})

it('slows one address down that guesses at links, and no other address by that', async () => {
  const { desk, token } = await deskWithLink()
  const from = (remote: string, by: string) =>
    desk.app.fetch(
      new Request(deskUrl + reportEndpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: deskUrl },
        body: JSON.stringify({ token: by, report: report() }),
      }),
      remote,
    )
  for (let guess = 0; guess < 120; guess += 1) expect((await from('192.0.2.7', `guess ${guess}`)).status).toBe(403)
  expect(await problem(await from('192.0.2.7', token))).toBe('429 too-many-requests')
  expect((await from('192.0.2.8', token)).status).toBe(201)
})

it("takes reports from the desk's own page alone, and nothing that is no report", async () => {
  const { desk, token } = await deskWithLink()
  const before = desk.dump()
  const body = JSON.stringify({ token, report: report() })
  const headers = { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' }
  const foreign = new Request(deskUrl + reportEndpoint, { method: 'POST', headers, body })
  expect(await problem(await desk.app.fetch(foreign))).toBe('403 foreign-origin')
  for (const bad of [{ label: 'x' }, { label: 'x'.repeat(61) }, { id: 'no' }, { language: 'ar' }])
    expect(await problem(await desk.post(reportEndpoint, { token, report: { ...report(), ...bad } }))).toBe(
      '400 bad-request',
    )
  expect(desk.dump()).toBe(before)
})

it('makes links for units of the plan, shows the address once, and keeps and logs no token', async () => {
  const desk = await deskAtHand()
  const { cookie, links } = await board(desk)
  expect(await problem(await desk.post(lendingEndpoints.classLinks, { unit: '/Elever/X' }, cookie))).toBe(
    '400 unknown-unit',
  )
  const made = await desk.post(lendingEndpoints.classLinks, { unit: units['4A'] }, cookie)
  const { address, endsAt } = MadeClassLink.parse(await made.json())
  expect([made.status, made.headers.get('Cache-Control'), endsAt]).toEqual([
    201,
    'no-store',
    '2026-06-30T22:00:00.000Z',
  ])
  await desk.post(reportEndpoint, { token: tokenOf(address), report: report() })
  expect(await links()).toMatchObject([{ unit: units['4A'], standing: 'good', madeBy: 'Ann Ek', endsAt }])
  expect(tokenOf(address)).toMatch(/^[\w-]{43}$/)
  for (const kept of [desk.dump(), JSON.stringify(desk.log), JSON.stringify(await links())])
    expect(kept).not.toContain(tokenOf(address))
  expect(desk.log).toContainEqual({ event: 'reported', unit: units['4A'] })
})

it('takes a spare back, under the name of who said so, and once however often it is said', async () => {
  const { desk, send } = await deskWithLink()
  await send(report({ spare: 'C-0412' }))
  const { cookie, tickets, devices } = await board(desk)
  const [ticket] = await tickets()
  const back = () => desk.post(`${lendingEndpoints.loans}/${ticket?.loan?.id}/return`, {}, cookie)
  const answers = [await (await back()).json(), await (await back()).json()]
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]).toMatchObject({
    version: 1,
    loan: { returnedBy: 'Ann Ek', returnedAt: '2026-02-03T08:10:00.000Z' },
  })
  expect((await devices()).loans).toEqual([])
  expect((await desk.post(`${lendingEndpoints.loans}/x/return`, {}, cookie)).status).toBe(404)
})
