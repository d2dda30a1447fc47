import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { extensionEndpoints } from '../../contract/endpoints.ts'
import { updateManifest } from '../../desk/core/update-manifest.ts'

/**
 * Stands where the desk stood and hands out the extension alone: updates arrive, and nothing that a device has to
 * tell is taken.
 */
export class PackageHost {
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  /** @param url the desk's address, which must be free. @param folder with `fadder.crx` and `version`. */
  static async open(url: string, extensionId: string, folder: string): Promise<PackageHost> {
    const version = (await readFile(join(folder, 'version'), 'utf8')).trim()
    const crx = await readFile(join(folder, 'fadder.crx'))
    const manifest = updateManifest({ extensionId, packageUrl: url + extensionEndpoints.package, version })
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', url)
      if (pathname === extensionEndpoints.updates) response.setHeader('Content-Type', 'application/xml').end(manifest)
      else if (pathname === extensionEndpoints.package) response.end(crx)
      else response.writeHead(503).end()
    })
    await once(server.listen(Number(new URL(url).port), '127.0.0.1'), 'listening')
    return new PackageHost(server)
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }
}
