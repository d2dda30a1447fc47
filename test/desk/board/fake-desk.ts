import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import * as z from 'zod/mini'
import {
  boardEndpoints,
  TicketAction,
  ticketActions,
  type BoardEvent,
  type DeviceView,
  type RecordView,
  type TicketActionName,
  type TicketList,
  type TicketView,
} from '../../../desk/core/board-api.ts'
import { boardProblems, deskProblem, type BoardProblemName } from '../../../desk/core/board-problems.ts'
import type { Comparison } from '../../../desk/core/comparison-api.ts'
import { lendingEndpoints, NewClassLink, type ClassLinkView, type OpenLoan } from '../../../desk/core/lending-api.ts'
import { seedComparison } from './compared-seeds.ts'
import { seedDevices, seedTickets, units } from './seeds.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** A JPEG of one grey pixel, so that the page has something to draw. */
const onePixel = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdABmX/9k=',
  'base64',
)

const cookie = 'session=open'
const Token = z.object({ token: z.string() })

/** The text of a request's body. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** A desk in memory that speaks board-api.ts and serves the built page under the desk's own CSP. */
export class FakeDesk {
  readonly me = 'Sam Testsson'
  devices: DeviceView[] = seedDevices()
  tickets: TicketView[] = seedTickets(this.devices)
  comparison: (unit: string | null) => Comparison = seedComparison
  selfHelped: TicketList['selfHelped'] = { network: 7, battery: 4, sound: 1 }
  /** The spares that are out. */
  loans: OpenLoan[] = []
  classLinks: ClassLinkView[] = []
  /** What answers for every picture; undefined where pictures can't be had. */
  picture: Buffer | undefined = onePixel
  /** The paths of the pictures that were asked for. */
  readonly looked: string[] = []
  /** One-time links by their token. */
  readonly links = new Map<string, 'fresh' | 'link-used' | 'link-expired'>()
  /** Sessions end when this is false. */
  sessionLives = true
  /** While set, every question for data gets this status instead of an answer. */
  brokenWith: number | undefined
  /** While set, questions for data wait for it. */
  held: Promise<void> | undefined
  readonly #folder: string
  readonly #streams = new Set<ServerResponse>()
  #server: Server | undefined
  #port = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get cookie(): { name: string; value: string } {
    const [name = '', value = ''] = cookie.split('=')
    return { name, value }
  }

  /** Listens, the second time at the port of the first. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
    })
    this.#server = server
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening))
    const address = server.address()
    if (address !== null && typeof address === 'object') this.#port = address.port
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    this.#streams.clear()
    server?.closeAllConnections()
    await new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()))
  }

  tell(changed: BoardEvent['changed']): void {
    for (const stream of this.#streams) stream.write(`data: ${JSON.stringify({ changed })}\n\n`)
  }

  add(ticket: TicketView): void {
    this.tickets = [ticket, ...this.tickets]
    this.tell('tickets')
  }

  /** Another technician changes a ticket; `quietly` leaves this board to find out by a conflict. */
  change(number: number, change: Partial<TicketView>, how: 'told' | 'quietly' = 'told'): void {
    this.tickets = this.tickets.map((each) =>
      each.number === number ? { ...each, ...change, version: each.version + 1 } : each,
    )
    if (how === 'told') this.tell('tickets')
  }

  ticket(number: number): TicketView | undefined {
    return this.tickets.find((each) => each.number === number)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', this.url)
    if (!path.startsWith('/api/')) return this.#page(path, response)
    if (path === boardEndpoints.session && request.method === 'POST') return this.#signIn(request, response)
    if (!this.sessionLives || !(request.headers.cookie ?? '').includes(cookie))
      return problem(response, 'not-signed-in', 'Ask for a new link.')
    if (path === boardEndpoints.session) return this.#session(request, response)
    if (path === boardEndpoints.events) return this.#stream(request, response)
    if (this.held) await this.held
    if (this.brokenWith !== undefined) return json(response, this.brokenWith, {})
    if (path === boardEndpoints.devices) return json(response, 200, { units, devices: this.devices, loans: this.loans })
    if (path === boardEndpoints.comparison) return json(response, 200, this.comparison(searchParams.get('unit')))
    if (path === boardEndpoints.tickets)
      return json(response, 200, { tickets: this.tickets, selfHelped: this.selfHelped })
    if (path.startsWith(lendingEndpoints.classLinks)) return this.#classLink(path, request, response)
    if (path.startsWith(lendingEndpoints.loans)) return this.#back(path, response)
    if (path.startsWith(boardEndpoints.pictures)) return this.#picture(path, response)
    return this.#act(path, request, response)
  }

  async #page(path: string, response: ServerResponse): Promise<void> {
    const name = { '/': 'index.html', '/sign-in': 'sign-in.html' }[path] ?? path
    const content = await readFile(join(this.#folder, name)).catch(() => undefined)
    if (content === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    })
    response.end(content)
  }

  async #signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { token } = Token.parse(JSON.parse(await bodyOf(request)))
    const link = this.links.get(token)
    if (link !== 'fresh') return problem(response, link ?? 'link-unknown', 'Make a new link.')
    this.links.set(token, 'link-used')
    response.setHeader('set-cookie', `${cookie}; HttpOnly; SameSite=Strict; Path=/`)
    json(response, 200, { name: this.me, municipality: 'Alvesta kommun' })
  }

  #session(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === 'DELETE') {
      this.sessionLives = false
      response.writeHead(204).end()
    } else json(response, 200, { name: this.me, municipality: 'Alvesta kommun' })
  }

  #stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': open\n\n')
    this.#streams.add(response)
    request.on('close', () => this.#streams.delete(response))
  }

  #picture(path: string, response: ServerResponse): void {
    this.looked.push(path)
    if (this.picture === undefined) return problem(response, 'not-found', 'No such picture.')
    response.writeHead(200, { 'content-type': 'image/jpeg', 'cache-control': 'no-store' }).end(this.picture)
  }

  async #act(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [id, name] = path.slice(boardEndpoints.tickets.length + 1).split('/')
    const found = this.tickets.find((each) => each.id === id)
    if (found && name === 'see') return this.#see(found, response)
    const action = ticketActions.find((each) => each === name)
    if (!found || !action) return problem(response, 'not-found', 'No such ticket.')
    const asked = TicketAction.parse(JSON.parse(await bodyOf(request)))
    if (asked.version !== found.version) return json(response, 409, found)
    this.change(found.number, this.#outcome(action, found, asked))
    json(response, 200, this.ticket(found.number) ?? found)
  }

  async #classLink(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = new Date().toISOString()
    if (request.method === 'GET') return json(response, 200, { links: this.classLinks })
    if (request.method === 'DELETE') {
      const gone = { standing: 'withdrawn', withdrawnAt: at, withdrawnBy: this.me } as const
      this.classLinks = this.classLinks.map((link) => (path.endsWith(`/${link.id}`) ? { ...link, ...gone } : link))
      return void response.writeHead(204).end()
    }
    const { unit } = NewClassLink.parse(JSON.parse(await bodyOf(request)))
    const id = String(this.classLinks.length + 1)
    const endsAt = '2027-06-30T22:00:00.000Z'
    const own = { madeBy: this.me, madeAt: at, lastUsedAt: null, endsAt, withdrawnAt: null, withdrawnBy: null }
    this.classLinks = [{ id, unit, standing: 'good', ...own }, ...this.classLinks]
    json(response, 201, { address: `${this.url}/report#class=made-${id}&unit=${unit}`, unit, endsAt })
  }

  #back(path: string, response: ServerResponse): void {
    const id = path.split('/').at(-2)
    const found = this.tickets.find(({ loan }) => loan?.id === id)
    if (!found?.loan) return problem(response, 'not-found', 'No such loan.')
    const loan = { ...found.loan, returnedAt: new Date().toISOString(), returnedBy: this.me }
    this.tickets = this.tickets.map((each) => (each.id === found.id ? { ...found, loan } : each))
    this.loans = this.loans.filter((each) => each.id !== id)
    json(response, 200, { ...found, loan })
  }

  /** A look changes no version. */
  #see(found: TicketView, response: ServerResponse): void {
    const seen = { ...found, seenAt: found.seenAt ?? new Date().toISOString() }
    this.tickets = this.tickets.map((each) => (each.id === found.id ? seen : each))
    json(response, 200, seen)
  }

  #outcome(action: TicketActionName, before: TicketView, asked: TicketAction): Partial<TicketView> {
    const at = new Date().toISOString()
    const { code, text, visit = {} } = asked
    const add = (item: RecordView['item']) => [
      ...before.record,
      { id: `new-${before.record.length}`, at, by: this.me, item, pictureKept: false, pictureViews: [] },
    ]
    const taken = before.state === 'new' ? 'taken' : before.state
    if (action === 'close')
      return { state: 'closed', closedAt: at, closedAs: 'closed', reopened: false, record: add({ kind: 'closed' }) }
    if (action === 'take') return { state: taken, takenBy: this.me }
    if (action === 'visit') return { state: taken, takenBy: this.me, visit, record: add({ kind: 'visit', ...visit }) }
    const record = add({ kind: 'answer', code, text })
    return { state: 'answered', takenBy: before.takenBy ?? this.me, record }
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function problem(response: ServerResponse, name: BoardProblemName, detail: string): void {
  json(response, boardProblems[name].status, deskProblem(name, detail))
}
