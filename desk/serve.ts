import { randomBytes, randomUUID } from 'node:crypto'
import { createApp } from './app.ts'
import { readBoardFiles } from './board-files.ts'
import { enrolmentLimits, type EnrolmentLimits } from './core/rate-limit.ts'
import type { CheckInNews, DeskDeps } from './deps.ts'
import { deviceListIn } from './device-list-file.ts'
import { eventHub } from './event-hub.ts'
import { extensionFolder } from './extension-package.ts'
import { readFindingLimits } from './finding-limits-file.ts'
import { fleetWatch } from './fleet-watch.ts'
import { listenOn, type Listening } from './listener.ts'
import type { Log } from './log.ts'
import { makeSignInLink } from './sign-in-links.ts'
import { openSqliteStore } from './stores/sqlite/client.ts'
import { unitRegisterFile } from './unit-register-file.ts'
import { forgetReadings, startUpkeep } from './upkeep.ts'

export { PortTaken } from './listener.ts'

export interface DeskConfig {
  /** The interface to listen on; 127.0.0.1 when absent. */
  host?: string
  /** 0 lets the system choose. */
  port: number
  /** Where devices and people reach the desk, when that is not where it listens (a proxy in front): without a path. */
  publicUrl?: string
  /** Holds the database; made when missing. */
  dataFolder: string
  /** The unit register that the compiler writes; read anew within a second of a change. */
  unitRegisterFile: string
  extensionId: string
  /** Holds `fadder.crx` and `version`. */
  extensionFolder: string
  /** Holds the built board. */
  boardFolder: string
  log: Log
  onCheckIn?: (news: CheckInNews) => void
  limits?: EnrolmentLimits
  /** Milliseconds since 1970. */
  clock?: () => number
}

export interface Desk {
  /** The public address, without a path. */
  url: string
  /** Where it listens, on this machine. */
  localUrl: string
  /** A link that signs in whoever opens it first; what they do carries `name`. */
  signInLink(name: string): Promise<string>
  /** Finishes the requests under way, ends the boards' streams and closes the database. */
  close(): Promise<void>
}

/** Thrown where the desk can't tell its own address. */
export class PublicUrlUnusable extends Error {
  override name = 'PublicUrlUnusable'
}

const closingPatienceMs = 5000
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

function publicOrigin(publicUrl: string): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '')
    return url.origin
  throw new PublicUrlUnusable(
    `The desk's public address is "${publicUrl}"; it should be like https://fadder.example.se, without a path.`,
  )
}

/** The origins that the desk answers as. What was signed for another address is not for this desk. */
function addressesOf({ host = '127.0.0.1', publicUrl }: DeskConfig, localUrl: string): DeskDeps['addresses'] {
  if (publicUrl !== undefined) return [publicOrigin(publicUrl)]
  if (loopback.has(host)) return [localUrl, `http://localhost:${new URL(localUrl).port}`]
  throw new PublicUrlUnusable(
    `A desk that listens on ${host} must be told where others reach it: give it a public address (--public-url).`,
  )
}

interface Running {
  app: ReturnType<typeof createApp>
  deps: DeskDeps
  stop(): Promise<void>
}

async function assemble(config: DeskConfig, localUrl: string): Promise<Running> {
  const { dataFolder, log, clock = Date.now } = config
  const addresses = addressesOf(config, localUrl)
  const boardFiles = await readBoardFiles(config.boardFolder)
  const limits = await readFindingLimits(dataFolder)
  const register = await unitRegisterFile(config.unitRegisterFile, log)
  const deviceList = await deviceListIn(dataFolder, log)
  const store = await openSqliteStore(dataFolder, clock)
  await store.noteAddress({ address: addresses[0], at: clock() })
  const events = eventHub({ clock, after: (ms, task) => void setTimeout(task, ms).unref() })
  const units = () => register.current()
  const listed = () => deviceList.current()
  const fleet = fleetWatch({ store, clock, units, listed, limits })
  await fleet.recall()
  const deps: DeskDeps = {
    store,
    clock,
    fleet,
    listed,
    randomBytes: (count) => randomBytes(count),
    randomId: () => randomUUID(),
    units,
    extensionId: config.extensionId,
    extensionPackage: extensionFolder(config.extensionFolder, log),
    boardFiles,
    events,
    addresses,
    limits: config.limits ?? enrolmentLimits,
    log,
    onCheckIn: config.onCheckIn ?? (() => {}),
  }
  await store.forgetExpired({ at: clock() })
  await forgetReadings(deps)
  const stopUpkeep = startUpkeep({ ...deps, register, deviceList })
  return {
    app: createApp(deps),
    deps,
    async stop() {
      stopUpkeep()
      await store.close()
    },
  }
}

/** The running desk, and how it ends in order. */
function deskOf(listening: Listening, running: Running): Desk {
  const { deps } = running
  let closing: Promise<void> | undefined
  async function close(): Promise<void> {
    deps.events.close()
    await listening.close(closingPatienceMs)
    await running.stop()
    deps.log({ event: 'stopped' })
  }
  return {
    url: deps.addresses[0],
    localUrl: listening.url,
    signInLink: (name) => makeSignInLink(deps, name, deps.addresses[0]),
    close: () => (closing ??= close()),
  }
}

/**
 * Starts the desk: listens, opens the database, and answers.
 * @throws PortTaken, BoardMissing, PublicUrlUnusable, StoreUnusable, FindingLimitsUnusable, each with what to do.
 */
export async function startDesk(config: DeskConfig): Promise<Desk> {
  const assembled = Promise.withResolvers<Running>()
  // The port comes first: a taken one is told before anything is touched. Who asks meanwhile waits.
  const listening = await listenOn(config.host ?? '127.0.0.1', config.port, async (request, remote) => {
    const { app } = await assembled.promise
    return await app.fetch(request, remote)
  })
  try {
    const running = await assemble(config, listening.url)
    assembled.resolve(running)
    config.log({ event: 'started', url: running.deps.addresses[0] })
    return deskOf(listening, running)
  } catch (error) {
    await listening.close(0)
    throw error
  }
}
