import { Command, InvalidArgumentError } from 'commander'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { BoardMissing } from '../desk/board-files.ts'
import { makeClassLink } from '../desk/class-link-making.ts'
import { longestLinkDays } from '../desk/core/class-links.ts'
import { FindingLimitsUnusable } from '../desk/finding-limits-file.ts'
import { jsonLines } from '../desk/log.ts'
import { PortTaken, PublicUrlUnusable, startDesk } from '../desk/serve.ts'
import { makeSignInLink } from '../desk/sign-in-links.ts'
import { openSqliteStore } from '../desk/stores/sqlite/client.ts'
import { StoreUnusable } from '../desk/stores/store.ts'
import { unitRegisterFile } from '../desk/unit-register-file.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { deviceListCommand } from './desk-device-list-command.ts'
import { foldersOf } from './start/example.ts'
import { chosenPort, PortUnusable } from './start/port.ts'

/** Thrown where a link is asked for and no desk has run on the data folder. */
class NoDeskYet extends Error {
  override name = 'NoDeskYet'
}

/** Thrown where a class link is asked for a unit that the plan does not have. */
class UnitUnknown extends Error {
  override name = 'UnitUnknown'
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
  UnitUnknown,
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

function linkDays(text: string): number {
  const days = Number(text)
  if (/^\d+$/.test(text) && days >= 1 && days <= longestLinkDays) return days
  throw new InvalidArgumentError(`Give a number of days from 1 to ${longestLinkDays}.`)
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

type LinkDeps = Parameters<typeof makeSignInLink>[0] & Parameters<typeof makeClassLink>[0]

/** Makes a link beside a running desk, with the address that it is reached at. @throws NoDeskYet */
async function withDeskAt(folder: string, make: (deps: LinkDeps, address: string) => Promise<string>): Promise<void> {
  const store = await openSqliteStore(folder, Date.now)
  const deps = { store, clock: Date.now, randomBytes: (count: number) => randomBytes(count) }
  try {
    const [address] = await store.addresses({ most: 1 })
    if (address === undefined)
      throw new NoDeskYet(`No desk has run with the data in ${folder}. Start one first: npm start`)
    console.log(await make(deps, address))
  } finally {
    await store.close()
  }
}

async function signInLink(name: string): Promise<void> {
  const folder = foldersOf(await openDataFolder()).desk
  await withDeskAt(folder, (deps, address) => makeSignInLink(deps, name, address))
}

interface ClassLinkOptions {
  unit: string
  days?: number
  name: string
  units?: string
}

async function classLink({ unit, days, name, units }: ClassLinkOptions): Promise<void> {
  const folders = foldersOf(await openDataFolder())
  const file = units ?? join(folders.policies, 'unit-register.json')
  const register = (await unitRegisterFile(file, () => {})).current()
  if (register.byPath(unit) === undefined)
    throw new UnitUnknown(`There is no unit ${unit} in ${file}. ${unitsLike(register.units, unit)}`)
  await withDeskAt(folders.desk, async (deps, address) => {
    const made = await makeClassLink(deps, { unit, days, by: name }, address)
    console.error(`For ${unit}, until ${made.endsAt.slice(0, 10)}. It is shown this once; another is a command away.`)
    return made.address
  })
}

/** The units that end as the one that was asked for, or the first few, so that a mistyped path is a copy away. */
function unitsLike(units: readonly { path: string }[], asked: string): string {
  const name = asked.split('/').at(-1) ?? ''
  const like = units.filter(({ path }) => path.endsWith(`/${name}`))
  const shown = (like.length > 0 ? like : units).slice(0, 5).map(({ path }) => path)
  return shown.length === 0 ? 'Compile the plan first: npm start, or policies compile.' : `It has ${shown.join(', ')}.`
}

/** `fadder desk serve`, `sign-in-link`, `class-link` and `device-list`. */
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
  desk
    .command('class-link')
    .description(
      'make a link for the teachers of a class: it can report a broken device and get a spare, and nothing else',
    )
    .requiredOption('--unit <path>', 'the class, as the plan has it: /Elever/Hagaskolan/4A')
    .option('--days <number>', 'how long it lasts; with the school year, to the end of June, when absent', linkDays)
    .option('--name <name>', 'who makes it', 'IT-support')
    .option('--units <file>', 'the unit register that "policies compile" wrote')
    .action((options: ClassLinkOptions) => orSay(() => classLink(options)))
  desk.addCommand(deviceListCommand())
  return desk
}
