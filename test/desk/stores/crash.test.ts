import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { tempFolder } from '../temp-folder.ts'

/** Lets a process write until it has acknowledged `count`, kills it in the midst, and answers all that it acknowledged. */
async function killedAfter(count: number, folder: string, writes = 'writes-until-killed.ts'): Promise<string[]> {
  const script = join(import.meta.dirname, writes)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface(child.stdout)) {
    // The last line may have been cut in two.
    if (line.length === 36) acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  expect((await exited)[1]).toBe('SIGKILL')
  return acknowledged
}

it('has every row that it acknowledged after each of three kills under load', async () => {
  const folder = await tempFolder()
  const acknowledged: string[] = []
  for (const count of [50, 400, 1500]) {
    acknowledged.push(...(await killedAfter(count, folder)))
    const store = await openSqliteStore(folder, Date.now)
    const keys = await Promise.all(acknowledged.map((instance) => store.instanceKey({ instance })))
    await store.close()
    expect(keys.filter((key) => key === null)).toEqual([])
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(1950)
})

it('has every entry that it acknowledged, each whole: what it says, what it made of the ticket, and its picture', async () => {
  const folder = await tempFolder()
  const acknowledged: string[] = []
  for (const count of [60, 400]) {
    acknowledged.push(...(await killedAfter(count, folder, 'entries-until-killed.ts')))
    const store = await openSqliteStore(folder, Date.now)
    const tickets = await store.tickets({ most: 9999 })
    await store.close()
    const kept = new Set(tickets.flatMap(({ record }) => record.map(({ entry }) => entry)))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    const torn = tickets.filter(
      ({ version, state, record }) =>
        version !== 1 + record.length ||
        (state === 'closed') !== record.some(({ item }) => item.kind === 'solved') ||
        record.some(({ item, pictureKept }) => item.kind === 'picture' && !pictureKept),
    )
    expect(torn).toEqual([])
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(460)
})

it('has every report that it acknowledged with its loan, and no spare out twice, after each of two kills', async () => {
  const folder = await tempFolder()
  const acknowledged: string[] = []
  for (const count of [60, 400]) {
    acknowledged.push(...(await killedAfter(count, folder, 'reports-until-killed.ts')))
    const store = await openSqliteStore(folder, Date.now)
    const tickets = await store.tickets({ most: 9999 })
    const out = await store.openLoans({ most: 9999 })
    await store.close()
    const kept = new Map(tickets.map((ticket) => [ticket.askedAs, ticket]))
    expect(acknowledged.filter((id) => (kept.get(id)?.loan ?? null) === null)).toEqual([])
    expect(kept.size).toBe(tickets.length)
    expect(new Set(out.map(({ loaner }) => loaner.id)).size).toBe(out.length)
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(460)
})
