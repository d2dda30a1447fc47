import { sessionCookie, sessionMs } from './core/sign-in.ts'
import type { DeskDeps } from './deps.ts'
import { sha256 } from './digest.ts'
import { Refusal } from './refusal.ts'
import type { SignedIn } from './routes/route.ts'

const pair = new RegExp(`(?:^|;\\s*)${sessionCookie}=([A-Za-z0-9_-]+)(?:;|$)`)

/** Who makes a request, or undefined where nobody is signed in. */
export async function sessionOf(
  request: Request,
  { store, clock }: Pick<DeskDeps, 'store' | 'clock'>,
): Promise<SignedIn | undefined> {
  const token = pair.exec(request.headers.get('Cookie') ?? '')?.[1]
  if (token === undefined) return undefined
  const sessionSha256 = sha256(token)
  const session = await store.session({ sessionSha256, at: clock() })
  return session === null ? undefined : { ...session, sessionSha256 }
}

/** The Set-Cookie of a new session, or, without a token, of its end. It is the desk's alone: no script, no other site. */
export function sessionCookieHeader(token: string | undefined, publicUrl: string): string {
  const life = token === undefined ? 0 : sessionMs / 1000
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${sessionCookie}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${life}${secure}`
}

/** @throws Refusal foreign-origin where the request was not made by the desk's own pages. */
export function requireOwnOrigin(request: Request, addresses: readonly string[]): void {
  const origin = request.headers.get('Origin')
  if (origin !== null && addresses.includes(origin)) return
  throw new Refusal('foreign-origin', `The board's own pages alone may do this: open ${addresses[0] ?? 'the desk'}.`)
}

export function notSignedIn(): Refusal {
  return new Refusal('not-signed-in', 'Sign in with a one-time link, and ask again.')
}
