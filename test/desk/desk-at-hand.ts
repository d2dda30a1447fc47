import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { createApp, type DeskApp } from '../../desk/app.ts'
import { readBoardFiles } from '../../desk/board-files.ts'
import { boardEndpoints } from '../../desk/core/board-api.ts'
import { defaultFleetLimits, type FleetLimits } from '../../desk/core/fleet/fleet-limits.ts'
import { noListedDevices } from '../../desk/core/listed-devices.ts'
import { enrolmentLimits } from '../../desk/core/rate-limit.ts'
import { unitIndex } from '../../desk/core/unit-index.ts'
import type { CheckInNews, DeskDeps } from '../../desk/deps.ts'
import { fleetWatch } from '../../desk/fleet-watch.ts'
import { eventHub } from '../../desk/event-hub.ts'
import type { LogEntry } from '../../desk/log.ts'
import { makeSignInLink } from '../../desk/sign-in-links.ts'
import { databaseFile, openSqliteStore } from '../../desk/stores/sqlite/client.ts'
import { fleetDevice, type FleetDevice } from '../../scripts/fleet/device.ts'
import { inProcessTransport } from '../../scripts/fleet/transport.ts'
import { enrolment, morning, register, writeBoard } from './samples.ts'
import { tempFolder } from './temp-folder.ts'

export const deskUrl = 'https://fadder.example.se'
export const extensionId = 'abcdefghijklmnopabcdefghijklmnop'

/** The desk with everything around it in the test's hand: no socket, and a clock that stands until it is set. */
export interface DeskAtHand {
  app: DeskApp
  deps: DeskDeps
  log: LogEntry[]
  checkIns: CheckInNews[]
  clock: { now: number }
  /** Tasks that wait for their time. */
  waiting: (() => void)[]
  device(): Promise<FleetDevice>
  enrolled(unit?: '7B' | '4A', serialNumber?: string): Promise<FleetDevice>
  /** Signs in and answers the cookie. */
  signIn(name?: string): Promise<string>
  get(path: string, cookie?: string): Promise<Response>
  post(path: string, body: unknown, cookie?: string): Promise<Response>
  /** All that the database holds, as text. */
  dump(): string
}

/** Everything in the database of a folder, row by row. */
export function dumpOf(folder: string): string {
  const db = new DatabaseSync(join(folder, databaseFile), { readOnly: true })
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
    return tables
      .map(({ name }) => `${String(name)}\n${JSON.stringify(db.prepare(`SELECT * FROM "${String(name)}"`).all())}`)
      .join('\n')
  } finally {
    db.close()
  }
}

function cookieOf(response: Response): string {
  return (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

/** What a test bends: whatever the desk needs of the world, and what its findings are judged by. */
type Bent = Partial<DeskDeps> & { findingLimits?: FleetLimits }

async function depsAtHand({
  findingLimits: limits = defaultFleetLimits,
  listed = () => noListedDevices,
  ...bend
}: Bent) {
  const folder = await tempFolder()
  await writeBoard(join(folder, 'board'))
  const clock = { now: morning }
  const log: LogEntry[] = []
  const checkIns: CheckInNews[] = []
  const waiting: (() => void)[] = []
  const store = await openSqliteStore(folder, () => clock.now)
  onTestFinished(() => store.close())
  const known = unitIndex(register)
  const units = bend.units ?? (() => known)
  const deps: DeskDeps = {
    store,
    clock: () => clock.now,
    randomBytes: (count) => randomBytes(count),
    randomId: () => randomUUID(),
    units,
    fleet: fleetWatch({ store, clock: () => clock.now, units, listed, limits }),
    listed,
    extensionId,
    extensionPackage: async () => ({ version: '0.1.0', crx: new TextEncoder().encode('Cr24') }),
    boardFiles: await readBoardFiles(join(folder, 'board')),
    events: eventHub({ clock: () => clock.now, after: (_ms, task) => void waiting.push(task) }),
    addresses: [deskUrl],
    limits: enrolmentLimits,
    log: (entry) => void log.push(entry),
    onCheckIn: (news) => void checkIns.push(news),
    ...bend,
  }
  return { folder, clock, log, checkIns, waiting, deps }
}

/** A desk of the running test's own. */
export async function deskAtHand(bend: Bent = {}): Promise<DeskAtHand> {
  const { folder, deps, ...held } = await depsAtHand(bend)
  const app = createApp(deps)
  const send = inProcessTransport((request) => app.fetch(request, '192.0.2.1'))
  const device = () => fleetDevice({ deskUrl, send, clock: deps.clock })
  const post = (path: string, body: unknown, cookie = '') =>
    app.fetch(
      new Request(deskUrl + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: deskUrl, Cookie: cookie },
        body: JSON.stringify(body),
      }),
    )
  return {
    ...held,
    app,
    deps,
    device,
    async enrolled(unit = '7B', serialNumber) {
      const made = await device()
      await made.enrol(enrolment(unit, serialNumber === undefined ? {} : { serialNumber }))
      return made
    },
    async signIn(name = 'Ann Ek') {
      const link = await makeSignInLink(deps, name, deskUrl)
      return cookieOf(await post(boardEndpoints.session, { token: link.split('#token=')[1] }))
    },
    get: (path, cookie = '') => app.fetch(new Request(deskUrl + path, { headers: { Cookie: cookie } })),
    post,
    dump: () => dumpOf(folder),
  }
}
