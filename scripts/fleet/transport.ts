import { Agent, request } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import { signedContentType } from '../../contract/signed-request.ts'

export interface Reply {
  status: number
  text: string
  /** Seconds, where the desk asks for patience. */
  retryAfter: number | undefined
}

/** Carries one signed request to the desk, and its answer back. Rejects where there is no answer. */
export type Transport = (url: string, body: string) => Promise<Reply>

function seconds(header: string | null | undefined): number | undefined {
  return header !== null && header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined
}

export interface KeepAliveTransport {
  send: Transport
  close(): void
}

/** Over at most `connections` kept-alive connections, which is what a fleet of browsers behind one proxy looks like. */
export function keepAliveTransport(connections: number): KeepAliveTransport {
  const options = { keepAlive: true, maxSockets: connections, scheduling: 'fifo' } as const
  const plain = new Agent(options)
  const tls = new TlsAgent(options)
  const headers = { 'Content-Type': signedContentType }
  return {
    send: (url, body) =>
      new Promise((resolve, reject) => {
        const common = { method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } }
        const asked = url.startsWith('https:')
          ? tlsRequest(url, { ...common, agent: tls })
          : request(url, { ...common, agent: plain })
        asked.on('error', reject)
        asked.on('response', (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(parts).toString('utf8'),
              retryAfter: seconds(response.headers['retry-after']),
            }),
          )
        })
        asked.end(body)
      }),
    close() {
      plain.destroy()
      tls.destroy()
    },
  }
}

/** Straight into a desk in this very process, without a socket. */
export function inProcessTransport(fetch: (request: Request) => Promise<Response>): Transport {
  return async (url, body) => {
    const headers = { 'Content-Type': signedContentType }
    const response = await fetch(new Request(url, { method: 'POST', headers, body }))
    const retryAfter = seconds(response.headers.get('Retry-After'))
    return { status: response.status, text: await response.text(), retryAfter }
  }
}
