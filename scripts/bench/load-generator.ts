import { setTimeout as sleep } from 'node:timers/promises'
import { endpointUrl } from '../../contract/endpoints.ts'
import { percentile } from '../fleet/tally.ts'
import { keepAliveTransport } from '../fleet/transport.ts'
import { allAtWidth, benchCheckIns, benchFleet, type BenchDevice } from './bench-fleet.ts'
import { LoadCommand, type LoadAnswer, type Sent } from './load-messages.ts'

// A process of its own, so that the load does not share the desk's event loop. It ends with its parent.
let fleet: BenchDevice[] = []
let signed: string[] = []

async function enrol({ deskUrl, secret, devices }: Extract<LoadCommand, { kind: 'enrol' }>): Promise<void> {
  const transport = keepAliveTransport(16)
  fleet = await benchFleet(devices, deskUrl, transport.send)
  await allAtWidth(fleet, 16, async ({ device, simulated }) => {
    const outcome = await device.enrol({ secret, extensionVersion: '0.1.0', device: simulated.identity })
    if (!outcome.ok) throw new Error(`the desk refused an enrolment: ${outcome.status} ${outcome.problem}`)
  })
  transport.close()
}

async function sign(requests: number): Promise<void> {
  signed = []
  for (const [{ device }, checkIn] of benchCheckIns(fleet, requests))
    signed.push(await device.sign('checkIns', checkIn))
}

async function sendAll({ origin, connections, rate }: Extract<LoadCommand, { kind: 'send' }>): Promise<Sent> {
  const transport = keepAliveTransport(connections)
  const url = endpointUrl(origin, 'checkIns')
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const cpu = process.cpuUsage()
  const began = performance.now()
  await allAtWidth([...signed.entries()], connections, async ([index, body]) => {
    const due = rate === undefined ? 0 : began + (index * 1000) / rate - performance.now()
    if (due > 0) await sleep(due)
    const asked = performance.now()
    const { status } = await transport.send(url, body)
    times.push(performance.now() - asked)
    statuses[status] = (statuses[status] ?? 0) + 1
  })
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  transport.close()
  const sorted = times.sort((one, other) => one - other)
  const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)]
  return { requests: times.length, seconds, p50, p99, statuses, ownCpuSeconds: (user + system) / 1e6 }
}

async function carryOut(command: LoadCommand): Promise<LoadAnswer> {
  if (command.kind === 'send') return { kind: 'sent', sent: await sendAll(command) }
  await (command.kind === 'enrol' ? enrol(command) : sign(command.requests))
  return { kind: 'done' }
}

process.on('message', (message) => {
  carryOut(LoadCommand.parse(message)).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit())
