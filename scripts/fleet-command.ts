import { Command, InvalidArgumentError } from 'commander'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { UnitRegister } from '../contract/unit-register.ts'
import { enrolmentSecret } from '../policies/enrolment-secret.ts'
import { openDataFolder } from './data-folder.ts'
import { runFleet } from './fleet/run.ts'
import { reportText } from './fleet/tally.ts'
import { keepAliveTransport } from './fleet/transport.ts'
import { foldersOf } from './start/example.ts'

interface FleetCommandOptions {
  devices: number
  desk: string
  units?: string
  enrolmentKey?: string
  checkIns: number
  rate?: number
  concurrency: number
  tickets: boolean
  iOwnThisDesk: boolean
}

/** Thrown where the fleet can't set out; the message says what to do. */
class FleetStays extends Error {
  override name = 'FleetStays'
}

function positive(text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number > 0) return number
  throw new InvalidArgumentError('Give a number above 0.')
}

function whole(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number.')
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** A fleet is a load that a desk in use should not meet by mistake. */
function deskUrl({ desk, iOwnThisDesk }: FleetCommandOptions): string {
  const url = URL.canParse(desk) ? new URL(desk) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new FleetStays(`--desk is "${desk}"; it should be an address such as http://127.0.0.1:4680.`)
  if (!loopback.has(url.hostname) && !iOwnThisDesk)
    throw new FleetStays(
      `${url.host} is not this machine. The fleet fills a desk with invented devices and puts it under load; ` +
        'if it is yours to do that to, add --i-own-this-desk.',
    )
  return url.origin
}

async function readUnits(file: string): Promise<UnitRegister['units']> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FleetStays(`There is no unit register at ${file}. Compile a plan, or name the register with --units.`)
  })
  try {
    return z.parse(UnitRegister, JSON.parse(text)).units
  } catch (error) {
    const why = error instanceof z.core.$ZodError ? z.prettifyError(error) : String(error)
    throw new FleetStays(`${file} is no unit register: ${why}. Compile the plan again.`)
  }
}

async function readKey(file: string): Promise<Uint8Array> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FleetStays(`There is no enrolment key at ${file}. It is the file enrolment.key of a data folder.`)
  })
  if (/^[0-9a-f]{64}\s*$/.test(text)) return Uint8Array.from(Buffer.from(text.trim(), 'hex'))
  throw new FleetStays(`${file} should hold 64 hexadecimal digits, as the file enrolment.key of a data folder does.`)
}

async function run(options: FleetCommandOptions): Promise<void> {
  const url = deskUrl(options)
  const data = await openDataFolder()
  const units = await readUnits(options.units ?? join(foldersOf(data).policies, 'unit-register.json'))
  const key = options.enrolmentKey === undefined ? data.enrolmentKey : await readKey(options.enrolmentKey)
  const transport = keepAliveTransport(options.concurrency)
  try {
    const report = await runFleet(
      { ...options, deskUrl: url, units, secretOf: (unit) => enrolmentSecret(key, unit) },
      { send: transport.send, clock: Date.now, stopwatch: () => performance.now() },
    )
    console.log(reportText(report))
    if (report.unexpected > 0) process.exitCode = 1
  } finally {
    transport.close()
  }
}

/** `fadder fleet`: devices with true keys that enrol, check in and ask for help. */
export function fleetCommand(): Command {
  return new Command('fleet')
    .description('let a simulated fleet enrol at a desk and check in: true keys, true signatures, the true protocol')
    .requiredOption('--desk <url>', "the desk's public address")
    .option('--devices <number>', 'how many devices', whole, 30)
    .option('--check-ins <number>', 'check-ins of each', whole, 1)
    .option('--rate <number>', 'requests a second at most; as fast as the desk answers when absent', positive)
    .option('--concurrency <number>', 'requests under way at once', positive, 64)
    .option('--tickets', 'one device in ten presses for help', false)
    .option('--units <file>', "the compiled plan's unit register; the data folder's own when absent")
    .option('--enrolment-key <file>', "the key that the plan was compiled with; the data folder's own when absent")
    .option('--i-own-this-desk', 'allow a desk that is not on this machine', false)
    .action(async (options: FleetCommandOptions) => {
      try {
        await run(options)
      } catch (error) {
        if (!(error instanceof FleetStays)) throw error
        console.error(`fadder: ${error.message}`)
        process.exitCode = 1
      }
    })
}
