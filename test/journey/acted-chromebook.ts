import { once } from 'node:events'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import type { ActedApi, ActedDevice } from './chromebook-acting.ts'

/** The acting's name in a copy of the built extension; what is shipped has no such file. */
export const actingFile = 'chromebook-acting.js'

const workerLoader = 'service-worker-loader.js'

const device: ActedDevice = {
  serialNumber: '5CD1234XYZ',
  directoryDeviceId: '7d5e1f3a-0001-4c55-9f7e-3c1d2a4b5c6d',
  assetId: 'ALV-0712',
  manufacturer: 'HP',
  model: 'HP Chromebook 11 G9 EE',
  temperatures: [41, 48.5],
  internalDisplay: true,
  battery: { level: 0.62, charging: false },
  network: { macAddress: '00:1a:2b:3c:4d:5e', ipv4: '10.20.30.40' },
  misbehaves: {},
}

/** One Chromebook, acted out. What the test changes in `device` is what the browsers on it are told from then on. */
export class ActedChromebook {
  readonly device = structuredClone(device)
  /** Each API that was asked for, in order. */
  readonly asked: string[] = []
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('api') ?? '')
      response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
      response.end(JSON.stringify(this.device))
    })
  }

  static async start(): Promise<ActedChromebook> {
    const chromebook = new ActedChromebook()
    await once(chromebook.#server.listen(0, '127.0.0.1'), 'listening')
    return chromebook
  }

  get #url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the acted device does not answer')
    return `http://127.0.0.1:${address.port}/`
  }

  /** All APIs answer again but one. */
  misbehaves(api: ActedApi, how: ActedDevice['misbehaves'][ActedApi]): void {
    this.device.misbehaves = { [api]: how }
  }

  /**
   * Copies a built extension so that each of its pages and its worker load the acting first. Nothing else differs.
   * @param into a folder that is not there yet.
   */
  async copyOf(built: string, into: string): Promise<void> {
    await cp(built, into, { recursive: true })
    const source = join(import.meta.dirname, 'chromebook-acting.ts')
    const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
    await writeFile(join(into, actingFile), `const actedDeviceUrl = ${JSON.stringify(this.#url)}\n${code}`)
    await putBefore(join(into, workerLoader), 'import ', `import './${actingFile}';\n`)
    const pages = (await readdir(into, { recursive: true })).filter((file) => file.endsWith('.html'))
    for (const page of pages)
      await putBefore(join(into, page), '    <script ', `    <script type="module" src="/${actingFile}"></script>\n`)
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/** Puts a line before the first of a kind, which must be there. */
async function putBefore(file: string, first: string, line: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const at = text.indexOf(first)
  if (at < 0) throw new Error(`${file} has no ${first.trim()}`)
  await writeFile(file, text.slice(0, at) + line + text.slice(at))
}
