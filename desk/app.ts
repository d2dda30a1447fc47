import { Hono, type Context } from 'hono'
import { deviceEndpoints, healthEndpoint } from '../contract/endpoints.ts'
import { boardPage, signInPage } from './board-files.ts'
import type { DeskDeps } from './deps.ts'
import { Refusal, refusalResponse } from './refusal.ts'
import { allowExtension, preflight, secure } from './response-headers.ts'
import { fileResponse } from './routes/board-pages.ts'
import type { Asked, Route } from './routes/route.ts'
import { routeTable } from './routes/table.ts'
import { notSignedIn, requireOwnOrigin, sessionOf } from './sessions.ts'
import { StoreBusy } from './stores/store.ts'
import { tokenText } from './digest.ts'

type Env = { Bindings: { remote: string } }

export interface DeskApp {
  /** Answers a request. `remote` is the network address that asks, used to limit enrolments. It never rejects. */
  fetch(request: Request, remote?: string): Promise<Response>
  /** Every route that answers anything of its own. */
  routes: readonly { method: string; path: string }[]
}

const devicePaths: ReadonlySet<string> = new Set(Object.values(deviceEndpoints))
/** What the extension may read the answers of. */
const extensionPaths: ReadonlySet<string> = new Set([...devicePaths, healthEndpoint])

/** Runs a route for who may use it. @throws Refusal not-signed-in, foreign-origin, and the route's own. */
async function run(route: Route, asked: Asked, deps: DeskDeps): Promise<Response> {
  if (route.access === 'device' || route.access === 'open') return await route.handle(asked)
  if (route.method !== 'GET') requireOwnOrigin(asked.request, deps.addresses)
  if (route.access !== 'session') return await route.handle(asked)
  const session = await sessionOf(asked.request, deps)
  if (session === undefined) throw notSignedIn()
  return await route.handle({ ...asked, session })
}

/** What no route answers is a file of the board; without a session, whether there is one is nobody's business. */
async function boardFile(context: Context<Env>, deps: DeskDeps): Promise<Response> {
  const { path, method, raw } = context.req
  const reads = method === 'GET' || method === 'HEAD'
  const file = reads ? deps.boardFiles.get(path === '/' ? boardPage : path) : undefined
  if (file?.open === true) return fileResponse(file)
  if ((await sessionOf(raw, deps)) === undefined) {
    const page = reads && path === '/' ? deps.boardFiles.get(signInPage) : undefined
    if (page !== undefined) return fileResponse(page, 401)
    throw notSignedIn()
  }
  if (file === undefined) throw new Refusal('not-found', `The desk has nothing at ${path}.`)
  return fileResponse(file)
}

function failureResponse(error: unknown, route: string, deps: DeskDeps): Response {
  if (error instanceof Refusal) {
    deps.log({ event: 'refused', route, problem: error.problem })
    return refusalResponse(error)
  }
  if (error instanceof StoreBusy) {
    deps.log({ event: 'refused', route, problem: 'desk-busy' })
    return refusalResponse(new Refusal('desk-busy', 'The desk has too much to do. Try again soon.', { retryAfter: 10 }))
  }
  // What went wrong stays in the log, under a reference that whoever asked can name.
  const reference = tokenText(deps.randomBytes(6))
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  deps.log({ event: 'fault', reference, where: route, why })
  return refusalResponse(
    new Refusal('desk-fault', `Something went wrong at the desk. Its log knows it as ${reference}.`),
  )
}

/** The desk as a function from a request to its answer. It decides nothing of who listens where. */
export function createApp(deps: DeskDeps): DeskApp {
  const app = new Hono<Env>()
  async function answered(route: string, answer: () => Promise<Response>): Promise<Response> {
    try {
      return await answer()
    } catch (error) {
      return failureResponse(error, route, deps)
    }
  }
  for (const route of routeTable(deps))
    app.on(route.method, route.path, (context) => {
      const id = context.req.param('id') ?? ''
      const asked: Asked = { request: context.req.raw, remote: context.env.remote, id }
      return answered(`${route.method} ${route.path}`, () => run(route, asked, deps))
    })
  for (const path of devicePaths) app.options(path, () => preflight())
  app.notFound((context) => answered('a file of the board', () => boardFile(context, deps)))
  return {
    async fetch(request, remote = 'unknown') {
      const response = secure(await app.fetch(request, { remote }))
      const { pathname } = new URL(request.url)
      return extensionPaths.has(pathname) ? allowExtension(response, request, deps.extensionId) : response
    },
    routes: app.routes.map(({ method, path }) => ({ method, path })),
  }
}
