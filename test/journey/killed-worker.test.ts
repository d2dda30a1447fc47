import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { databaseFile } from '../../desk/stores/sqlite/client.ts'
import { checkInUntil, type Fatal } from './fatal-await.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { until } from './until.ts'

let school: School
let pupil: Pupil
let page: Page

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  pupil = await Pupil.start(school)
  await pupil.worker()
  await until('the first check-in', async () => arrived().length > 0)
  page = await pupil.open('chrome-extension://ID/extension/about/about.html')
})

afterAll(async () => {
  await pupil?.close()
  await school?.close()
})

/** The ids of all snapshots that the desk holds, oldest first; one that it held twice would be here twice. */
function arrived(): string[] {
  const db = new DatabaseSync(join(school.folder, 'desk', databaseFile), { readOnly: true })
  try {
    return db
      .prepare('SELECT snapshot FROM readings ORDER BY taken_at')
      .all()
      .map(({ snapshot }) => String(snapshot))
  } finally {
    db.close()
  }
}

/** Wakes the worker by something that it does not care for, and answers what it finds in its storage. */
async function remembered(): Promise<Record<string, unknown>> {
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined))
  return await page.evaluate(() => chrome.storage.local.get())
}

function idIn(lastSnapshot: unknown): string {
  return /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(lastSnapshot))?.[1] ?? ''
}

it('every snapshot that was kept arrives, and each once, though the worker is killed at every await of a check-in', async () => {
  const kept = new Set(arrived())
  const deaths: string[] = []
  const started = performance.now()
  for (const fatal of ['before', 'after'] as const satisfies Fatal[])
    for (let call = 1; ; call += 1) {
      const before = await remembered()
      kept.add(idIn(before['lastSnapshot']))
      const where = await checkInUntil(await pupil.worker(), call, fatal)
      await pupil.killWorker()
      if (where === undefined) break
      deaths.push(where)
    }
  console.log(`${deaths.length} deaths in ${((performance.now() - started) / 1000).toFixed(0)} s: ${deaths.join(', ')}`)
  expect(deaths.length).toBeGreaterThan(40)
  const after = await remembered()
  kept.add(idIn(after['lastSnapshot']))
  await checkInUntil(await pupil.worker(), Infinity, 'before')
  const last = await remembered()
  kept.add(idIn(last['lastSnapshot']))
  expect(Object.keys(last).filter((key) => key.startsWith('outbox:'))).toEqual([])
  expect(arrived().toSorted()).toEqual([...kept].toSorted())
})
