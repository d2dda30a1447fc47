import { once } from 'node:events'
import { createServer } from 'node:http'

/** What node:http does at its barest: it reads each body to its end and answers 204. */
export async function openBareServer(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((incoming, out) => {
    incoming.resume()
    incoming.on('end', () => out.writeHead(204).end())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
