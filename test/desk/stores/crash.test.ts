import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { tempFolder } from '../temp-folder.ts'

/** Lets a process write until it has acknowledged `count`, kills it in the midst, and answers all that it acknowledged. */
async function killedAfter(count: number, folder: string): Promise<string[]> {
  const script = join(import.meta.dirname, 'writes-until-killed.ts')
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
