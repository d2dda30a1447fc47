import { once } from 'node:events'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { deviceEndpoints, extensionEndpoints } from '../../contract/endpoints.ts'
import { InstanceHeader, SignedRequest } from '../../contract/signed-request.ts'

/** A request that the desk was asked, whoever asked. */
export interface SeenRequest {
  /** Milliseconds since 1970. */
  at: number
  method: string
  path: string
  /** Who signed it, as the header says; undefined where it says nothing. */
  instance: string | undefined
}

/** Who makes a request: the extension, the browser in its own right, or somebody who was not expected. */
export type Asker = 'device' | 'browser' | 'other'

const ofDevices: readonly string[] = Object.values(deviceEndpoints)
const ofBrowsers: readonly string[] = Object.values(extensionEndpoints)

export function askerOf({ path }: Pick<SeenRequest, 'path'>): Asker {
  if (ofDevices.includes(path)) return 'device'
  return ofBrowsers.includes(path) ? 'browser' : 'other'
}

/** The instance that a body's protected header names. */
export function instanceIn(body: string): string | undefined {
  try {
    const { protected: header } = SignedRequest.parse(JSON.parse(body))
    return InstanceHeader.parse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).kid
  } catch {
    return undefined
  }
}

/** Stands before a desk, passes every request on as it came, and remembers it. */
export interface Doorman {
  /** Where it listens, without a path. */
  url: string
  seen: readonly SeenRequest[]
  /** Says where the desk is. Until then a request waits. */
  leadTo(deskUrl: string): void
  close(): Promise<void>
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

async function passOn(incoming: IncomingMessage, body: Buffer, deskUrl: string, out: ServerResponse): Promise<void> {
  const { method, url = '/', headers } = incoming
  const passed = ask(new URL(url, deskUrl), { method, headers })
  passed.end(body)
  const [answer]: IncomingMessage[] = await once(passed, 'response')
  if (answer === undefined) throw new Error('the desk did not answer')
  out.writeHead(answer.statusCode ?? 502, answer.headers)
  answer.pipe(out)
}

/** Opens the door on a port that the system chooses. */
export async function openDoor(): Promise<Doorman> {
  const seen: SeenRequest[] = []
  const desk = Promise.withResolvers<string>()
  const server = createServer((incoming, out) => {
    const at = Date.now()
    const handle = async (): Promise<void> => {
      const body = await bodyOf(incoming)
      const { pathname: path } = new URL(incoming.url ?? '/', 'http://desk')
      seen.push({ at, method: incoming.method ?? '', path, instance: instanceIn(body.toString('utf8')) })
      await passOn(incoming, body, await desk.promise, out)
    }
    handle().catch(() => out.writableEnded || out.writeHead(502).end())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    leadTo: (deskUrl) => desk.resolve(deskUrl),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
