import { getRequestListener } from '@hono/node-server'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** Thrown where another program listens on the port that was asked for. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

export interface Listening {
  /** Where it answers, without a path: `http://127.0.0.1:4680`. */
  url: string
  /** Takes no more connections, lets requests finish for as long as `patienceMs`, and then cuts what is left. */
  close(patienceMs: number): Promise<void>
}

type Answer = (request: Request, remote: string) => Promise<Response>

/** A body of two mebibytes over a poor school network takes less than this, in milliseconds. */
const requestPatienceMs = 60_000

async function listen(server: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EADDRINUSE') throw error
    throw new PortTaken(
      `Port ${port} on ${host} is taken: another program listens there, perhaps another Fadder. ` +
        `End it, or choose another port: PORT=${port + 1} npm start`,
      { cause: error },
    )
  }
}

/**
 * Listens for HTTP and hands each request to `answer`.
 * @param port 0 lets the system choose. @throws PortTaken.
 */
export async function listenOn(host: string, port: number, answer: Answer): Promise<Listening> {
  const server = createServer({ requestTimeout: requestPatienceMs })
  // The adapter's faster Request and Response are for processes that do nothing else; the desk may share one.
  const listener = getRequestListener(
    (request, { incoming }) => answer(request, incoming.socket.remoteAddress ?? 'unknown'),
    { overrideGlobalObjects: false },
  )
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
  await listen(server, host, port)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close(patienceMs) {
      const closed = once(server, 'close')
      server.close()
      // A kept-alive connection is idle only once its last answer has left.
      const idle = setInterval(() => server.closeIdleConnections(), 20)
      const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
      await closed
      clearInterval(idle)
      clearTimeout(cut)
    },
  }
}
