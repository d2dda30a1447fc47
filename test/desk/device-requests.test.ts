import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { deviceEndpoints, endpointUrl, largestBody, type DeviceEndpoint } from '../../contract/endpoints.ts'
import { problems } from '../../contract/problem.ts'
import { signedContentType } from '../../contract/signed-request.ts'
import type { Outcome } from '../../scripts/fleet/device.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from './desk-at-hand.ts'
import { checkIn, enrolment, minute, morning, secrets, snapshot, ticket, units } from './samples.ts'

/** What a refusal came to: its name and status, and whether the database was left alone. */
async function refused(desk: DeskAtHand, ask: () => Promise<Outcome<unknown>>) {
  const before = desk.dump()
  const outcome = await ask()
  return { ...outcome, changedNothing: desk.dump() === before, logged: desk.log.at(-1) }
}

/** A refusal by its name, with that name's status, that changed nothing. */
function by(problem: keyof typeof problems) {
  const { status } = problems[problem]
  return { ok: false, problem, status, changedNothing: true, logged: { event: 'refused', problem } }
}

async function sendRaw(
  desk: DeskAtHand,
  body: string | Uint8Array<ArrayBuffer>,
  endpoint: DeviceEndpoint = 'checkIns',
): Promise<Outcome<unknown>> {
  const request = new Request(endpointUrl(deskUrl, endpoint), { method: 'POST', body })
  const response = await desk.app.fetch(request)
  const document: unknown = await response.json()
  const name = /"type":"urn:fadder:problem:([a-z-]+)"/.exec(JSON.stringify(document))?.[1]
  const problem = Object.keys(problems).find((each): each is keyof typeof problems => each === name)
  return { ok: false, status: response.status, problem, document, retryAfter: undefined }
}

it('enrols an instance under the thumbprint of its key, into the unit that the secret opens', async () => {
  const desk = await deskAtHand()
  const device = await desk.device()
  const outcome = await device.enrol(enrolment('4A'))
  expect(outcome).toEqual({
    ok: true,
    status: 201,
    value: { instance: device.instance, unit: units['4A'], confirmed: false },
  })
})

it('accepts snapshots, and tells who listens of the check-in', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'S1')
  const snapshots = [snapshot(morning - minute), snapshot(morning)]
  const outcome = await device.checkIn(checkIn(snapshots))
  expect(outcome).toMatchObject({ ok: true, value: { accepted: snapshots.map(({ id }) => id), tickets: [] } })
  expect(desk.checkIns).toMatchObject([{ deviceName: 'S1', unit: units['7B'], revision: '0123456789ab' }])
})

it('opens a ticket with 201, and answers the same number with 200 when it is sent again', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const press = ticket(morning, { snapshot: snapshot(morning) })
  expect(await device.pressHelp(press)).toMatchObject({ status: 201, value: { id: press.id, number: 1, state: 'new' } })
  expect(await device.pressHelp(press)).toMatchObject({ status: 200, value: { id: press.id, number: 1, state: 'new' } })
  expect(await device.pressHelp(ticket(morning))).toMatchObject({ status: 201, value: { number: 2 } })
})

it("tells a device nothing of another's ticket, not even that its id is in use", async () => {
  const desk = await deskAtHand()
  const [mine, other] = [await desk.enrolled(), await desk.enrolled()]
  const press = ticket(morning)
  await mine.pressHelp(press)
  expect(await other.pressHelp({ ...press, category: 'sound' })).toMatchObject({
    status: 201,
    value: { number: 2 },
  })
  expect(await mine.askNews()).toMatchObject({ value: { tickets: [{ id: press.id, number: 1 }] } })
  expect(await other.askNews()).toMatchObject({ value: { tickets: [{ id: press.id, number: 2 }] } })
})

it('answers the news of a ticket to the questions and the check-ins of its device', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  await device.pressHelp(ticket(morning))
  const cookie = await desk.signIn('Ann Ek')
  const [{ id }] = (await (await desk.get('/api/board/tickets', cookie)).json()).tickets
  await desk.post(`/api/board/tickets/${id}/answer`, { version: 1, text: 'Starta om den.' }, cookie)
  const news = { state: 'answered', messages: [{ from: 'it', text: 'Starta om den.', by: 'Ann Ek' }] }
  expect(await device.askNews()).toMatchObject({ ok: true, value: { tickets: [news] } })
  expect(await device.checkIn(checkIn([]))).toMatchObject({ ok: true, value: { tickets: [news] } })
})

it('refuses what is no signed request as malformed, and changes nothing', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const good = await device.sign('checkIns', checkIn([]))
  const bodies = ['', 'hej', '{}', '[]', 'null', good.slice(0, -2), good.replace('"protected":"', '"protected":"!')]
  for (const body of bodies) expect(await refused(desk, () => sendRaw(desk, body))).toMatchObject(by('malformed'))
  expect(await refused(desk, () => sendRaw(desk, new Uint8Array([0x22, 0xff, 0xfe, 0x22])))).toMatchObject(
    by('malformed'),
  )
})

it('refuses a header that is not as the contract has it', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  expect(await refused(desk, () => device.checkIn(checkIn([]), { jti: 'one' }))).toMatchObject(by('malformed'))
  expect(await refused(desk, () => device.checkIn(checkIn([]), { iat: 1.5 }))).toMatchObject(by('malformed'))
  expect(await refused(desk, () => device.checkIn(checkIn([]), { kid: 'short' }))).toMatchObject(by('malformed'))
})

it('refuses a payload that is not as the contract has it, and says where it is wrong', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const wrong = checkIn([snapshot(morning, { batteryPercent: 101 })])
  const detail = expect.stringContaining('batteryPercent')
  expect(await refused(desk, () => device.checkIn(wrong))).toMatchObject({ ...by('malformed'), document: { detail } })
})

it('refuses a signature by another key, and one over other bytes', async () => {
  const desk = await deskAtHand()
  const [device, other] = [await desk.enrolled(), await desk.enrolled()]
  expect(await refused(desk, () => device.checkIn(checkIn([]), { kid: other.instance }))).toMatchObject(
    by('bad-signature'),
  )
  const [signed, changed] = [await device.sign('checkIns', checkIn([])), await device.sign('checkIns', ticket(morning))]
  const payload = JSON.parse(changed).payload
  expect(await refused(desk, () => sendRaw(desk, JSON.stringify({ ...JSON.parse(signed), payload })))).toMatchObject(
    by('bad-signature'),
  )
})

it('refuses an instance that it does not know', async () => {
  const desk = await deskAtHand()
  const stranger = await desk.device()
  expect(await refused(desk, () => stranger.checkIn(checkIn([snapshot(morning)])))).toMatchObject(
    by('unknown-instance'),
  )
  expect(await refused(desk, () => stranger.pressHelp(ticket(morning)))).toMatchObject(by('unknown-instance'))
  expect(await refused(desk, () => stranger.askNews())).toMatchObject(by('unknown-instance'))
})

it('refuses a request that was signed for another address, whether desk or endpoint', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const url = endpointUrl('https://other.example.se', 'checkIns')
  expect(await refused(desk, () => device.checkIn(checkIn([]), { url }))).toMatchObject(by('wrong-address'))
  const elsewhere = endpointUrl(deskUrl, 'answers')
  expect(await refused(desk, () => device.checkIn(checkIn([]), { url: elsewhere }))).toMatchObject(by('wrong-address'))
})

it('refuses a request from more than five minutes off, and tells its own clock', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const now = morning / 1000
  for (const iat of [now - 301, now + 301]) {
    expect(await refused(desk, () => device.checkIn(checkIn([]), { iat }))).toMatchObject({
      ...by('stale-request'),
      document: { now },
    })
  }
  expect(await device.checkIn(checkIn([]), { iat: now - 300 })).toMatchObject({ ok: true })
})

it('refuses a second request with the same jti, at every endpoint', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled()
  const jti = randomUUID()
  await device.checkIn(checkIn([snapshot(morning)]), { jti })
  expect(await refused(desk, () => device.checkIn(checkIn([snapshot(morning)]), { jti }))).toMatchObject(
    by('repeated-request'),
  )
  expect(await refused(desk, () => device.pressHelp(ticket(morning), { jti }))).toMatchObject(by('repeated-request'))
  expect(await refused(desk, () => device.askNews({ jti }))).toMatchObject(by('repeated-request'))
  expect(await refused(desk, () => device.enrol(enrolment('4A'), { jti }))).toMatchObject(by('repeated-request'))
})

it("does not let one instance use up another's jti", async () => {
  const desk = await deskAtHand()
  const [device, other] = [await desk.enrolled(), await desk.enrolled()]
  const jti = randomUUID()
  await other.checkIn(checkIn([]), { jti })
  expect(await device.checkIn(checkIn([]), { jti })).toMatchObject({ ok: true })
})

it('refuses a secret that opens no unit', async () => {
  const desk = await deskAtHand()
  const device = await desk.device()
  const wrong = { ...enrolment(), secret: 'a secret of nobody at all' }
  expect(await refused(desk, () => device.enrol(wrong))).toMatchObject(by('unknown-secret'))
})

it('moves an instance that enrols again with the secret of another unit', async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B')
  expect(await device.enrol(enrolment('4A'))).toMatchObject({ ok: true, value: { unit: units['4A'] } })
  await device.checkIn(checkIn([snapshot(morning)]))
  expect(await desk.deps.store.devices({ most: 9 })).toMatchObject([{ unit: units['4A'] }])
})

it('asks for patience when too many enrol into a unit at once, and takes them later', async () => {
  const limits = { perUnit: { burst: 2, perSecond: 0.5 }, perRemote: { burst: 9, perSecond: 9 } }
  const desk = await deskAtHand({ limits })
  await desk.enrolled('7B')
  await desk.enrolled('7B')
  const third = await desk.device()
  expect(await refused(desk, () => third.enrol(enrolment('7B')))).toMatchObject({
    ...by('too-many-requests'),
    retryAfter: 2,
  })
  expect(await (await desk.device()).enrol(enrolment('4A'))).toMatchObject({ ok: true })
  desk.clock.now += 2000
  expect(await third.enrol(enrolment('7B'))).toMatchObject({ ok: true })
})

it('limits how often one address may try secrets', async () => {
  const limits = { perUnit: { burst: 9, perSecond: 9 }, perRemote: { burst: 1, perSecond: 0.1 } }
  const desk = await deskAtHand({ limits })
  const device = await desk.device()
  const wrong = { ...enrolment(), secret: `${secrets['7B']}?` }
  expect(await refused(desk, () => device.enrol(wrong))).toMatchObject(by('unknown-secret'))
  expect(await refused(desk, () => device.enrol(enrolment()))).toMatchObject(by('too-many-requests'))
})

it('refuses a body over the limit, with its length declared and without', async () => {
  const desk = await deskAtHand()
  const most = largestBody.checkIns
  expect(await refused(desk, () => sendRaw(desk, 'x'.repeat(most + 1)))).toMatchObject(by('too-large'))
  expect(await refused(desk, () => sendRaw(desk, 'x'.repeat(most)))).toMatchObject(by('malformed'))
  const headers = { 'Content-Length': String(most + 1) }
  const declared = new Request(deskUrl + deviceEndpoints.checkIns, { method: 'POST', headers, body: 'x' })
  expect((await desk.app.fetch(declared)).status).toBe(413)
})

it('takes 256 KiB of any device, and 1 MiB of an entry alone, since that may have a picture', async () => {
  const desk = await deskAtHand()
  const [most, mostOfEntry] = [256 * 1024, 1024 * 1024]
  for (const endpoint of ['enrolments', 'checkIns', 'answers', 'tickets'] as const)
    expect(await refused(desk, () => sendRaw(desk, 'x'.repeat(most + 1), endpoint))).toMatchObject(by('too-large'))
  for (const [size, problem] of [
    [most + 1, 'malformed'],
    [mostOfEntry, 'malformed'],
    [mostOfEntry + 1, 'too-large'],
  ] as const)
    expect(await refused(desk, () => sendRaw(desk, 'x'.repeat(size), 'entries'))).toMatchObject(by(problem))
})

it('answers refusals as problem documents that no cache keeps', async () => {
  const desk = await deskAtHand()
  const response = await desk.app.fetch(
    new Request(deskUrl + deviceEndpoints.tickets, {
      method: 'POST',
      headers: { 'Content-Type': signedContentType },
      body: 'hej',
    }),
  )
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.json()).toMatchObject({ type: 'urn:fadder:problem:malformed', status: 400 })
})
