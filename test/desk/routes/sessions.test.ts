import { expect, it } from 'vitest'
import { deviceEndpoints, extensionEndpoints } from '../../../contract/endpoints.ts'
import { boardEndpoints } from '../../../desk/core/board-api.ts'
import { reportEndpoint, reportPage } from '../../../desk/core/class-report.ts'
import { routeTable } from '../../../desk/routes/table.ts'
import { makeSignInLink } from '../../../desk/sign-in-links.ts'
import { deskAtHand, deskUrl, type DeskAtHand } from '../desk-at-hand.ts'
import { hour } from '../samples.ts'

/** Every route that may answer without a session. One that is not here must refuse. */
const open: ReadonlySet<string> = new Set([
  'GET /healthz',
  ...Object.values(deviceEndpoints).map((path) => `POST ${path}`),
  ...Object.values(deviceEndpoints).map((path) => `OPTIONS ${path}`),
  ...Object.values(extensionEndpoints).map((path) => `GET ${path}`),
  'GET /sign-in',
  `GET ${reportPage}`,
  `POST ${reportEndpoint}`,
  `POST ${boardEndpoints.session}`,
])

async function redeem(desk: DeskAtHand, link: string): Promise<Response> {
  return await desk.post(boardEndpoints.session, { token: link.split('#token=')[1] })
}

it('refuses every route but the open ones without a session, and with one that is made up', async () => {
  const desk = await deskAtHand()
  const asked = desk.app.routes.filter(({ method, path }) => !open.has(`${method} ${path}`))
  expect(asked.length).toBeGreaterThan(6)
  for (const { method, path } of asked)
    for (const cookie of ['', 'fadder_session=bWFkZSB1cA'])
      expect([
        method,
        path,
        (
          await desk.app.fetch(
            new Request(deskUrl + path, { method, headers: { Origin: deskUrl, Cookie: cookie, Accept: 'text/html' } }),
          )
        ).status,
      ]).toEqual([method, path, 401])
})

it('answers no route that the table does not have', async () => {
  const desk = await deskAtHand()
  const table = new Set(routeTable(desk.deps).map(({ method, path }) => `${method} ${path}`))
  const registered = desk.app.routes.filter(({ method }) => method !== 'OPTIONS')
  expect(registered.filter(({ method, path }) => !table.has(`${method} ${path}`))).toEqual([])
})

it('does not say without a session whether there is anything at an address', async () => {
  const desk = await deskAtHand()
  for (const path of ['/index.html', '/assets/board-1.js', '/nothing', '/api/board/nothing', '/../etc/passwd'])
    expect([path, (await desk.get(path)).status]).toEqual([path, 401])
  const cookie = await desk.signIn()
  expect((await desk.get('/nothing', cookie)).status).toBe(404)
})

it('shows the sign-in page at / with 401 until somebody is signed in, and then the board', async () => {
  const desk = await deskAtHand()
  const refused = await desk.get('/')
  expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('Logga in')])
  const shown = await desk.get('/', await desk.signIn())
  expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('<title>Fadder</title>')])
})

it('serves without a session what the pages of links refer to, and no more', async () => {
  const desk = await deskAtHand()
  for (const path of [
    '/sign-in',
    '/sign-in.html',
    '/assets/sign-in-1.js',
    '/assets/shared-1.js',
    '/report',
    '/report.html',
    '/assets/report-1.js',
  ])
    expect([path, (await desk.get(path)).status]).toEqual([path, 200])
  expect((await desk.get('/assets/sign-in-1.js')).headers.get('Content-Type')).toMatch('text/javascript')
})

it('turns a link into a session that scripts and other sites cannot use', async () => {
  const desk = await deskAtHand()
  const response = await redeem(desk, await makeSignInLink(desk.deps, 'Ann Ek', deskUrl))
  expect(await response.json()).toEqual({ name: 'Ann Ek', municipality: 'Alvesta' })
  expect(response.headers.get('Set-Cookie')).toMatch(
    /^fadder_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/,
  )
})

it('keeps neither the token of a link nor that of a session', async () => {
  const desk = await deskAtHand()
  const link = await makeSignInLink(desk.deps, 'Ann Ek', deskUrl)
  const response = await redeem(desk, link)
  const session = /fadder_session=([\w-]+)/.exec(response.headers.get('Set-Cookie') ?? '')?.[1] ?? 'none'
  const kept = desk.dump() + JSON.stringify(desk.log)
  expect(kept).toContain('Ann Ek')
  for (const token of [link.split('#token=')[1] ?? 'none', session]) expect(kept).not.toContain(token)
})

it('refuses a link a second time, after an hour, and when it was never made', async () => {
  const desk = await deskAtHand()
  const link = await makeSignInLink(desk.deps, 'Ann Ek', deskUrl)
  await redeem(desk, link)
  const old = await makeSignInLink(desk.deps, 'Bo Alm', deskUrl)
  desk.clock.now += hour
  const before = desk.dump()
  const refused = { used: link, expired: old, unknown: `${deskUrl}/sign-in#token=x` }
  for (const [why, address] of Object.entries(refused)) {
    const response = await redeem(desk, address)
    expect(response.status).toBe(401)
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(await response.json()).toMatchObject({
      type: `urn:fadder:problem:link-${why}`,
      detail: expect.stringContaining('npm run -s fadder -- desk sign-in-link'),
    })
  }
  expect(desk.dump()).toBe(before)
})

it('ends a session after twelve hours', async () => {
  const desk = await deskAtHand()
  const cookie = await desk.signIn('Ann Ek')
  desk.clock.now += 12 * hour - 1
  expect(await (await desk.get(boardEndpoints.session, cookie)).json()).toEqual({
    name: 'Ann Ek',
    municipality: 'Alvesta',
  })
  desk.clock.now += 1
  expect((await desk.get(boardEndpoints.session, cookie)).status).toBe(401)
})

it('ends a session when its owner signs out, and takes the cookie back', async () => {
  const desk = await deskAtHand()
  const cookie = await desk.signIn()
  const headers = { Origin: deskUrl, Cookie: cookie }
  const response = await desk.app.fetch(new Request(deskUrl + boardEndpoints.session, { method: 'DELETE', headers }))
  expect([response.status, response.headers.get('Set-Cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect((await desk.get(boardEndpoints.session, cookie)).status).toBe(401)
})

it("refuses what another site's page sends, with the cookie or without", async () => {
  const desk = await deskAtHand()
  const cookie = await desk.signIn()
  const link = await makeSignInLink(desk.deps, 'Ann Ek', deskUrl)
  const before = desk.dump()
  const post = (path: string, body: unknown, origin: Record<string, string>) =>
    desk.app.fetch(
      new Request(deskUrl + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookie, ...origin },
        body: JSON.stringify(body),
      }),
    )
  for (const origin of [{}, { Origin: 'https://evil.example' }, { Origin: 'null' }]) {
    expect((await post('/api/board/tickets/x/close', { version: 1 }, origin)).status).toBe(403)
    expect((await post(boardEndpoints.session, { token: link.split('#token=')[1] }, origin)).status).toBe(403)
  }
  expect(desk.dump()).toBe(before)
})

it('carries headers that keep other sites and other content out of every answer', async () => {
  const desk = await deskAtHand()
  for (const path of ['/', '/sign-in', '/healthz', boardEndpoints.devices, '/assets/sign-in-1.js']) {
    const { headers } = await desk.get(path)
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  }
  for (const path of ['/', '/sign-in', boardEndpoints.devices])
    expect((await desk.get(path)).headers.get('Cache-Control')).toBe('no-store')
})
