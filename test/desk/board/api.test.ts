import { describe, expect, test } from 'vitest'
import { deskProblem } from '../../../desk/core/board-problems.ts'
import { createApi, redeemLink, type Fetch } from '../../../desk/board/src/api.ts'
import { tokenFrom } from '../../../desk/board/src/sign-in-token.ts'
import { device, ticket } from './seeds.ts'

/** A desk that gives one answer to everything and remembers what it was asked. */
function answering(status: number, body: unknown) {
  const asked: { path: string; method: string | undefined; body: unknown }[] = []
  const fetch: Fetch = async (path, init) => {
    asked.push({ path, method: init.method, body: init.body })
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(status === 204 ? null : text, { status })
  }
  return { asked, fetch, api: createApi(fetch) }
}

const unreachable = createApi(async () => {
  throw new TypeError('Failed to fetch')
})
const one = ticket(12, device('CB-0001', '/Elever/Hagaskolan/7B'))

describe('an answer from the desk', () => {
  test('is parsed by the schema that the desk wrote it by', async () => {
    const list = { tickets: [one], selfHelped: { network: 3 } }
    const { api } = answering(200, list)
    expect(await api.tickets()).toEqual({ ok: true, value: list })
  })

  test('that does not parse is named with its place, not shown half', async () => {
    const { api } = answering(200, { tickets: [{ ...one, state: 'lost' }], selfHelped: {} })
    const failure = { kind: 'unreadable', where: '/api/board/tickets, tickets.0.state' }
    expect(await api.tickets()).toEqual({ ok: false, failure })
    const page = { kind: 'unreadable', where: '/api/board/devices' }
    expect(await answering(200, '<html>').api.devices()).toEqual({ ok: false, failure: page })
  })

  test('without a session is unauthorised', async () => {
    const { api } = answering(401, deskProblem('not-signed-in', 'Ask for a link.'))
    expect(await api.session()).toEqual({ ok: false, failure: { kind: 'unauthorised' } })
  })

  test('that never comes, or comes from a proxy in its stead, is offline', async () => {
    const offline = { ok: false, failure: { kind: 'offline' } }
    expect(await unreachable.devices()).toEqual(offline)
    expect(await answering(502, 'Bad gateway').api.devices()).toEqual(offline)
  })

  test('that refuses carries its reason', async () => {
    const { api } = answering(500, deskProblem('desk-fault', 'The database is full.'))
    const failure = { kind: 'refused', status: 500, detail: 'The database is full.' }
    expect(await api.tickets()).toEqual({ ok: false, failure })
  })
})

describe('an action', () => {
  test('names the ticket, the deed and the version it was decided on', async () => {
    const { api, asked } = answering(200, { ...one, version: 2 })
    const result = await api.act('a b', 'answer', { version: 1, text: 'Hej' })
    expect(asked).toEqual([
      { path: '/api/board/tickets/a%20b/answer', method: 'POST', body: '{"version":1,"text":"Hej"}' },
    ])
    expect(result).toEqual({ outcome: 'done', ticket: { ...one, version: 2 } })
  })

  test('that was overtaken gives the ticket as it is', async () => {
    const now = { ...one, version: 7 }
    expect(await answering(409, now).api.act('x', 'take', { version: 1 })).toEqual({ outcome: 'conflict', ticket: now })
  })

  test('that is refused for another reason says which', async () => {
    const { api } = answering(409, deskProblem('ticket-closed', 'It was closed.'))
    const failure = { kind: 'refused', status: 409, detail: 'It was closed.' }
    expect(await api.act('x', 'take', { version: 1 })).toEqual({ outcome: 'failed', failure })
  })
})

describe('signing out', () => {
  test('is done when the session is gone, also when it was gone before', async () => {
    expect((await answering(204, '').api.signOut()).ok).toBe(true)
    expect((await answering(401, '').api.signOut()).ok).toBe(true)
    expect((await unreachable.signOut()).ok).toBe(false)
  })
})

describe('a one-time link', () => {
  test.each([
    ['link-used', 'used'],
    ['link-expired', 'expired'],
    ['link-unknown', 'unknown'],
  ] as const)('that the desk calls %s is told as %s', async (name, outcome) => {
    const { fetch } = answering(401, deskProblem(name, ''))
    expect(await redeemLink(fetch, 'abc')).toEqual({ outcome })
  })

  test('that is good opens a session', async () => {
    const { fetch, asked } = answering(200, { name: 'Sam', municipality: 'Alvesta' })
    expect(await redeemLink(fetch, 'abc')).toEqual({ outcome: 'done' })
    expect(asked[0]?.body).toBe('{"token":"abc"}')
  })

  test('is not blamed for a desk that is busy', async () => {
    const { fetch } = answering(429, deskProblem('too-many-requests', 'Wait a minute.'))
    const failure = { kind: 'refused', status: 429, detail: 'Wait a minute.' }
    expect(await redeemLink(fetch, 'abc')).toEqual({ outcome: 'failed', failure })
  })

  test('carries its token in the fragment', () => {
    expect(tokenFrom('#token=a-b_c')).toBe('a-b_c')
    expect(tokenFrom('#token=')).toBeUndefined()
    expect(tokenFrom('')).toBeUndefined()
  })
})
