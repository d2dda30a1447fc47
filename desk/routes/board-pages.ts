import { signInPage, type BoardFile } from '../board-files.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import type { Route } from './route.ts'

/** A file of the board. What is kept by a browser is asked for anew each time: it is small, and close. */
export function fileResponse({ body, contentType }: BoardFile, status = 200): Response {
  const page = contentType.startsWith('text/html')
  return new Response(body, {
    status,
    headers: { 'Content-Type': contentType, 'Cache-Control': page ? 'no-store' : 'private, no-cache' },
  })
}

/** The page where a one-time link is redeemed. */
export function signInRoute({ boardFiles }: DeskDeps): Route {
  return {
    method: 'GET',
    path: '/sign-in',
    access: 'open',
    async handle() {
      const page = boardFiles.get(signInPage)
      if (page === undefined) throw new Refusal('not-found', 'The board has not been built. "npm start" builds it.')
      return fileResponse(page)
    },
  }
}
