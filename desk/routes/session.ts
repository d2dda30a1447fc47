import * as z from 'zod/mini'
import { boardEndpoints, type SessionView } from '../core/board-api.ts'
import { newLinkCommand, sessionMs } from '../core/sign-in.ts'
import type { DeskDeps } from '../deps.ts'
import { sha256, tokenText } from '../digest.ts'
import { Refusal } from '../refusal.ts'
import { sessionCookieHeader } from '../sessions.ts'
import { readBoardBody } from './board-body.ts'
import { jsonResponse, type Route } from './route.ts'

const Redemption = z.object({ token: z.string().check(z.minLength(1), z.maxLength(200)) })

const whyNot = {
  unknown: ['link-unknown', 'This desk has made no such link.'],
  used: ['link-used', 'A link opens one session, and this one has.'],
  expired: ['link-expired', 'A link is good for an hour, and this one is older.'],
} as const

/** Who is signed in; a one-time link becomes a session; the session ends. */
export function sessionRoutes(deps: DeskDeps): Route[] {
  const { store, clock, randomBytes, units, addresses, events } = deps
  const path = boardEndpoints.session
  const view = (name: string): SessionView => ({ name, municipality: units().municipality })
  return [
    { method: 'GET', path, access: 'session', handle: async ({ session }) => jsonResponse(view(session.name)) },
    {
      method: 'POST',
      path,
      access: 'sign-in',
      async handle({ request }) {
        const { token } = await readBoardBody(request, Redemption)
        const sessionToken = tokenText(randomBytes(32))
        const at = clock()
        const outcome = await store.redeemSignInLink({
          tokenSha256: sha256(token),
          at,
          sessionSha256: sha256(sessionToken),
          endsAt: at + sessionMs,
        })
        if (outcome.kind === 'signed-in')
          return jsonResponse(view(outcome.name), 200, {
            'Set-Cookie': sessionCookieHeader(sessionToken, addresses[0]),
          })
        const [problem, sentence] = whyNot[outcome.kind]
        throw new Refusal(problem, `${sentence} Make a new one: ${newLinkCommand}`)
      },
    },
    {
      method: 'DELETE',
      path,
      access: 'session',
      async handle({ session }) {
        await store.endSession(session)
        events.endSession(session.sessionSha256)
        return new Response(null, {
          status: 204,
          headers: { 'Set-Cookie': sessionCookieHeader(undefined, addresses[0]), 'Cache-Control': 'no-store' },
        })
      },
    },
  ]
}
