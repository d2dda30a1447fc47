import { Command, InvalidArgumentError } from 'commander'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { BoardMissing } from '../desk/board-files.ts'
import { FindingLimitsUnusable } from '../desk/finding-limits-file.ts'
import { jsonLines } from '../desk/log.ts'
import { PortTaken, PublicUrlUnusable, startDesk } from '../desk/serve.ts'
import { makeSignInLink } from '../desk/sign-in-links.ts'
import { openSqliteStore } from '../desk/stores/sqlite/client.ts'
import { StoreUnusable } from '../desk/stores/store.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { deviceListCommand } from './desk-device-list-command.ts'
import { foldersOf } from './start/example.ts'
import { chosenPort, PortUnusable } from './start/port.ts'

/** Thrown where a link is asked for and no desk has run on the data folder. */
class NoDeskYet extends Error {
  override name = 'NoDeskYet'
}

const expected = [
  BoardMissing,
  DataFolderUnusable,
  FindingLimitsUnusable,
  NoDeskYet,
  PortTaken,
  PortUnusable,
  PublicUrlUnusable,
  StoreUnusable,
]

/** Runs an action of the command line; an expected failure is one sentence and exit code 1. */
async function orSay(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error
    console.error(`fadder: ${error.message}`)
    process.exitCode = 1
  }
}

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('Give a number from 0 (the system chooses) to 65535.')
}

interface ServeOptions {
  host: string
  port?: number
  publicUrl?: string
  units?: string
  extension?: string
  board?: string
}

async function serve(options: ServeOptions): Promise<void> {
  const data = await openDataFolder()
  const folders = foldersOf(data)
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.resolve())
  const desk = await startDesk({
    host: options.host,
    port: options.port ?? chosenPort(process.env),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
    dataFolder: folders.desk,
    unitRegisterFile: options.units ?? join(folders.policies, 'unit-register.json'),
    extensionId: data.extensionId,
    extensionFolder: options.extension ?? folders.extension,
    boardFolder: options.board ?? folders.board,
    log: jsonLines((line) => process.stdout.write(line), Date.now),
  })
  console.error(`The desk answers at ${desk.url}. A sign-in link: npm run -s fadder -- desk sign-in-link`)
  await asked.promise
  await desk.close()
}

async function signInLink(name: string): Promise<void> {
  const folder = foldersOf(await openDataFolder()).desk
  const store = await openSqliteStore(folder, Date.now)
  const deps = { store, clock: Date.now, randomBytes: (count: number) => randomBytes(count) }
  try {
    const [address] = await store.addresses({ most: 1 })
    if (address === undefined)
      throw new NoDeskYet(`No desk has run with the data in ${folder}. Start one first: npm start`)
    console.log(await makeSignInLink(deps, name, address))
  } finally {
    await store.close()
  }
}

/** `fadder desk serve`, `fadder desk sign-in-link` and `fadder desk device-list`. */
export function deskCommand(): Command {
  const desk = new Command('desk').description('The server that devices report to, and the board of IT support.')
  desk
    .command('serve')
    .description('run the desk alone; its log goes to standard output as JSON lines')
    .option('--host <address>', 'the interface to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; PORT, or else 4680, when absent', portNumber)
    .option('--public-url <url>', 'where devices and people reach the desk, when a proxy stands in front')
    .option('--units <file>', 'the unit register that "policies compile" wrote')
    .option('--extension <folder>', 'the folder with fadder.crx and version')
    .option('--board <folder>', 'the folder with the built board')
    .action((options: ServeOptions) => orSay(() => serve(options)))
  desk
    .command('sign-in-link')
    .description(
      'make a link that signs one person in to the board: it works once, within an hour, beside a running desk too',
    )
    .option('--name <name>', 'who it is for; their answers carry the name', 'IT-support')
    .action(({ name }: { name: string }) => orSay(() => signInLink(name)))
  desk.addCommand(deviceListCommand())
  return desk
}
