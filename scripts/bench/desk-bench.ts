import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { UnitRegister } from '../../contract/unit-register.ts'
import { openSqliteStore } from '../../desk/stores/sqlite/client.ts'
import type { Store } from '../../desk/stores/store.ts'
import { enrolInto, silentFleet, storeAlone, verifyAlone } from './bare-limits.ts'
import { openBareServer } from './bare-server.ts'
import { startBenchDesk } from './bench-desk.ts'
import { benchRevision, type BenchDevice } from './bench-fleet.ts'
import type { Figure, Section } from './figure.ts'
import type { Sent } from './load-messages.ts'
import { startLoadProcess, type LoadProcess } from './load-process.ts'
import { liesInMemory, type Workplace } from './workplace.ts'

const rounds = 7
/** Rounds that are not counted: the desk's code is compiled by V8 as it is used, for some 20,000 requests. */
const warmups = 4
const devices = 500
const requests = 5000
const connections = 64
/** What 900,000 devices send, each every half hour: a desk with time to spare. */
const calmRate = 500
const calmRequests = 1000
const verifications = 2000

const secret = 'the enrolment secret of the benchmark'

interface Sides {
  load: LoadProcess
  deskUrl: string
  bareUrl: string
  store: Store
  fleet: readonly BenchDevice[]
}

/** One round: what each side did, a second or in milliseconds. */
interface Round {
  desk: Sent
  deskCpu: number
  calm: Sent
  bare: Sent
  store: number
  verified: number
}

async function writeRegister(folder: string): Promise<string> {
  const enrolmentSecretSha256 = createHash('sha256').update(secret).digest('hex')
  const units = [{ path: '/Bench', name: 'Bench', revision: benchRevision, enrolmentSecretSha256 }]
  const register: UnitRegister = { format: 'fadder-units/1', municipality: 'Bench', units }
  const file = join(folder, 'unit-register.json')
  await writeFile(file, JSON.stringify(register))
  return file
}

function mustAllBe(status: number, sent: Sent): Sent {
  const told = Object.entries(sent.statuses).map(([name, count]) => `${count} x ${name}`)
  if (sent.statuses[status] === sent.requests) return sent
  throw new Error(`Every request should have been answered ${status}, but it was ${told.join(', ')}.`)
}

/** Sends to the desk, and counts the processor seconds that this process, the desk's, takes meanwhile. */
async function flood({ load, deskUrl }: Sides): Promise<{ desk: Sent; deskCpu: number }> {
  const before = process.cpuUsage()
  const desk = mustAllBe(200, await load.send(deskUrl, connections))
  const { user, system } = process.cpuUsage(before)
  return { desk, deskCpu: (user + system) / 1e6 }
}

/** The four sides, one after another; every other round the other way about. */
async function measureRound(sides: Sides, backwards: boolean): Promise<Round> {
  const { load, deskUrl, bareUrl, store, fleet } = sides
  const round: Partial<Round> = {}
  const steps = [
    async () => void Object.assign(round, await flood(sides)),
    async () => void (round.bare = mustAllBe(204, await load.send(bareUrl, connections))),
    async () => void (round.store = await storeAlone(store, fleet, requests, connections)),
    async () => void (round.verified = await verifyAlone(fleet, verifications)),
  ]
  await load.sign(requests)
  for (const step of backwards ? steps.toReversed() : steps) await step()
  await load.sign(calmRequests)
  round.calm = mustAllBe(200, await load.send(deskUrl, connections, calmRate))
  const { desk, deskCpu, calm, bare, store: alone, verified } = round
  if (!desk || !deskCpu || !bare || !alone || !verified || !calm) throw new Error('A round was not measured whole.')
  return { desk, deskCpu, calm, bare, store: alone, verified }
}

function aSecond({ requests: count, seconds }: Sent): number {
  return count / seconds
}

function figuresOf(all: readonly Round[]): Figure[] {
  const of = (read: (round: Round) => number) => all.map(read)
  const bare = of((round) => aSecond(round.bare))
  const store = of((round) => round.store)
  const verified = of((round) => round.verified)
  return [
    {
      name: 'Check-ins, signed and durable',
      unit: 'a second',
      runs: of(({ desk }) => aSecond(desk)),
      beside: [
        { name: 'HTTP answering 204', runs: bare },
        { name: 'the store alone', runs: store },
        { name: 'verifying alone', runs: verified },
      ],
    },
    { name: 'HTTP answering 204 to the same bodies', unit: 'a second', runs: bare },
    { name: 'The store alone, 64 under way', unit: 'a second', runs: store },
    { name: 'Signatures verified one after another', unit: 'a second', runs: verified },
    { name: 'A check-in of the flood, median', unit: 'ms', runs: of(({ desk }) => desk.p50) },
    {
      name: 'A check-in of the flood, p99',
      unit: 'ms',
      runs: of(({ desk }) => desk.p99),
      beside: [{ name: "204's p99", runs: of((round) => round.bare.p99) }],
    },
    { name: `A check-in at ${calmRate} a second, median`, unit: 'ms', runs: of(({ calm }) => calm.p50) },
    { name: `A check-in at ${calmRate} a second, p99`, unit: 'ms', runs: of(({ calm }) => calm.p99) },
    {
      name: "The desk's processor time for a check-in",
      unit: 'µs',
      runs: of(({ desk, deskCpu }) => (deskCpu * 1e6) / desk.requests),
      beside: [{ name: 'a verification', runs: verified.map((each) => 1e6 / each) }],
    },
    {
      name: "The load generator's own, for a check-in",
      unit: 'µs',
      runs: of(({ desk }) => (desk.ownCpuSeconds * 1e6) / desk.requests),
    },
  ]
}

async function withSides<Result>(folder: string, use: (sides: Sides) => Promise<Result>): Promise<Result> {
  await using ends = new AsyncDisposableStack()
  const ending = <Thing>(thing: Thing, end: (thing: Thing) => Promise<void>): Thing => ends.adopt(thing, end)
  const place = { folder, unitRegisterFile: await writeRegister(folder), extensionId: 'a'.repeat(32) }
  const desk = ending(await startBenchDesk(place), (each) => each.close())
  const bare = ending(await openBareServer(), (each) => each.close())
  await mkdir(join(folder, 'store'))
  const store = ending(await openSqliteStore(join(folder, 'store'), Date.now), (each) => each.close())
  const load = ending(startLoadProcess(), (each) => each.end())
  const fleet = await silentFleet(devices)
  await enrolInto(store, fleet)
  await load.enrol(desk.url, secret, devices)
  return await use({ load, deskUrl: desk.url, bareUrl: bare.url, store, fleet })
}

/** Durable signed check-ins a second, against what the same machine does at its barest, in rounds that alternate. */
export async function benchDesk({ folder, say, goOn }: Workplace): Promise<Section> {
  const inMemory = await liesInMemory(folder)
  const all = await withSides(folder, async (sides) => {
    const measured: Round[] = []
    for (let round = 1 - warmups; round <= rounds; round += 1) {
      goOn()
      say(round < 1 ? 'Desk: warming up …' : `Desk: round ${round} of ${rounds} …`)
      const each = await measureRound(sides, round % 2 === 0)
      if (round > 0) measured.push(each)
    }
    return measured
  })
  return {
    title: 'Desk',
    figures: figuresOf(all),
    notes: [
      `${requests} check-ins of one snapshot each a round, ${connections} kept-alive connections, ${devices} devices; ` +
        'signed before the clock starts, sent by a process of its own.',
      ...(inMemory ? ['The temporary folder lies in memory, so nothing here was durable. Set TMPDIR to a disk.'] : []),
    ],
  }
}
