import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import * as z from 'zod/mini'
import { boardEndpoints, DeviceList, TicketList } from '../../desk/core/board-api.ts'
import { databaseFile } from '../../desk/stores/sqlite/client.ts'
import { silenceKeptMs } from '../../desk/stores/store.ts'
import { ActedChromebook } from './acted-chromebook.ts'
import { PackageHost } from './package-host.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * One acted Chromebook through what befalls a device: two people, an update, a policy that comes and goes, a wipe,
 * a month. Each test goes on from the one before.
 */
let chromebook: ActedChromebook
let school: School
let technician: Technician
let pupil: Pupil
let acted: string
const started: Pupil[] = []

async function startPupil(profile: string): Promise<Pupil> {
  const one = await Pupil.start(school, profile)
  started.push(one)
  return one
}

beforeAll(async () => {
  const { extension, board } = inject('built')
  chromebook = await ActedChromebook.start()
  school = await School.open(extension, board)
  acted = join(school.folder, 'acted-build')
  await chromebook.copyOf(extension, acted)
  await school.putExtension(acted)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await startPupil('one')
})

afterAll(async () => {
  await Promise.all(started.map((one) => one.close()))
  await technician?.close()
  await school?.close()
  await chromebook?.close()
})

const Instance = z.object({ id: z.string(), device: z.int(), closed: z.int(), told: z.int(), heard: z.int() })
const Count = z.object({ count: z.int() })

function inDesk<Row>(sql: string, schema: z.ZodMiniType<Row>): Row[] {
  const db = new DatabaseSync(join(school.folder, 'desk', databaseFile), { readOnly: true })
  try {
    return db
      .prepare(sql)
      .all()
      .map((row) => schema.parse(row))
  } finally {
    db.close()
  }
}

/** Oldest first. */
const instances = () =>
  inDesk(
    `SELECT id, device, closed_at IS NOT NULL AS closed, heard_at > enrolled_at AS told, heard_at AS heard FROM instances
     ORDER BY enrolled_at`,
    Instance,
  )
const readings = () => inDesk('SELECT count(*) AS count FROM readings', Count)[0]?.count ?? 0
const waiting = async (one: Pupil) =>
  Object.keys(await one.remembered())
    .filter((key) => key.startsWith('outbox:'))
    .toSorted()

/** What this profile has asked help with, oldest first. */
async function askedBy(one: Pupil): Promise<string[]> {
  const { tickets: kept } = z
    .object({ tickets: z.array(z.object({ category: z.string() })) })
    .parse(await one.remembered())
  return kept.map(({ category }) => category)
}

async function devices() {
  return DeviceList.parse(await technician.asks(boardEndpoints.devices)).devices
}

async function tickets() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets
}

/** Waits until so many instances have enrolled and told something; all of them are one device. */
async function instancesOfOneDevice(count: number): Promise<void> {
  await until(`${count} instances that tell`, async () => instances().filter(({ told }) => told).length === count)
  expect(instances()).toHaveLength(count)
  expect(new Set(instances().map(({ device }) => device)).size).toBe(1)
  expect(await devices()).toMatchObject([{ signals: { serialNumber: '5CD1234XYZ' } }])
}

it('two profiles on one Chromebook are one device, and each keeps its own tickets and news', async () => {
  await instancesOfOneDevice(1)
  const other = await startPupil('other')
  await instancesOfOneDevice(2)
  const mine = await pupil.askForHelp('network', 'Nätet är borta.')
  await mine.waitForSelector('[data-reached=sent]')
  await mine.close()
  const theirs = await other.askForHelp('sound', 'Ljudet är borta.')
  await theirs.waitForSelector('[data-reached=sent]')
  await theirs.close()
  const [second, first] = await tickets()
  expect([first, second]).toMatchObject([
    { number: 1, record: [{ item: { kind: 'words', text: 'Nätet är borta.' } }] },
    { number: 2, record: [{ item: { kind: 'words', text: 'Ljudet är borta.' } }] },
  ])
  expect(second?.deviceId).toBe(first?.deviceId)
  await technician.answer(1, 'Jag kommer klockan tio.')
  const answered = await pupil.readAnswer()
  const answer = await answered.$('[data-from=it]')
  expect(await answer?.evaluate((element) => element.textContent)).toContain('klockan tio')
  expect(await askedBy(pupil)).toEqual(['network'])
  await answered.close()
  await other.ringCheckIn()
  const unanswered = await other.pressHelp()
  await unanswered.locator('.mine[data-standing=sent]').click()
  await unanswered.waitForSelector('[data-screen=thread] [data-from=pupil]')
  expect(await unanswered.$('[data-from=it]')).toBeNull()
  expect(await askedBy(other)).toEqual(['sound'])
  await unanswered.close()
  await other.close()
})

/** Packs the acted build as the version after its own, with nothing else changed. */
async function packNextVersion(version: string): Promise<void> {
  const next = join(school.folder, `build-${version}`)
  await cp(acted, next, { recursive: true })
  const manifest = join(next, 'manifest.json')
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace(/"version": "[^"]+"/, `"version": "${version}"`))
  await school.putExtension(next)
}

it('an update comes in by itself as soon as the worker rests, and keeps the key and all that waits', async () => {
  const [before] = instances()
  const { url } = school.desk
  await packNextVersion('0.9.9')
  await school.closeDesk()
  const host = await PackageHost.open(url, school.data.extensionId, school.extensionFolder)
  try {
    const popup = await pupil.askForHelp('screen', 'Skärmen blinkar.')
    await popup.waitForSelector('[data-reached=kept]')
    await popup.close()
    await pupil.ringCheckIn()
    const kept = await until('a ticket, what was told of it and a reading that wait', async () => {
      const keys = await waiting(pupil)
      return keys.length >= 3 && keys
    })
    const worker = await pupil.worker()
    const found = await worker.evaluate(async () => (await chrome.runtime.requestUpdateCheck()).status)
    expect(found).toBe('update_available')
    await pupil.killWorker()
    const version = async () => (await pupil.worker()).evaluate(() => chrome.runtime.getManifest().version)
    await until('the new version', async () => (await version().catch(() => '')) === '0.9.9')
    expect(await waiting(pupil)).toEqual(expect.arrayContaining(kept))
  } finally {
    await host.close()
    await school.openDesk()
  }
  const popup = await pupil.pressHelp()
  await popup.locator('.mine[data-standing=sent]').click()
  await popup.waitForSelector('[data-screen=questions]')
  expect(await popup.$$('.mine')).toHaveLength(2)
  await popup.close()
  await pupil.ringCheckIn()
  await until('an empty outbox', async () => (await waiting(pupil)).length === 0)
  const blinking = (await tickets()).filter(({ category }) => category === 'screen')
  expect(blinking).toMatchObject([{ record: [{ item: { kind: 'words', text: 'Skärmen blinkar.' } }] }])
  expect(instances()).toHaveLength(2)
  expect(instances()[0]).toMatchObject({ id: before?.id, closed: 0 })
  await until('the new version at the desk', async () => (await devices())[0]?.signals.extensionVersion === '0.9.9')
})

/** Whether the browser knows the extension no more: the debugger keeps an old worker among the targets. */
async function isGone(): Promise<boolean> {
  try {
    await (await pupil.open('chrome-extension://ID/extension/about/about.html')).close()
    return false
  } catch (error) {
    return String(error).includes('ERR_BLOCKED_BY_CLIENT')
  }
}

it('policy that is withdrawn takes all with it; when it is back the same device enrols again, with its history', async () => {
  const [device] = await devices()
  await school.putPolicy('{}')
  await until('the extension to be gone', isGone)
  await pupil.close()
  await school.compile()
  pupil = await startPupil('one')
  await instancesOfOneDevice(3)
  expect(await pupil.remembered()).not.toHaveProperty('tickets')
  expect((await devices())[0]?.id).toBe(device?.id)
  expect((await tickets()).map(({ deviceId }) => deviceId)).toEqual(Array(3).fill(device?.id))
  await pupil.close()
})

const aMonthOn = () => Date.now() + silenceKeptMs + 60_000

it('wiped, it is the same device, and a month later what it was before is closed', async () => {
  const [device] = await devices()
  const heard = readings()
  const wiped = await startPupil('wiped')
  await instancesOfOneDevice(4)
  expect((await devices())[0]?.id).toBe(device?.id)
  expect(readings()).toBeGreaterThan(heard)
  await school.closeDesk()
  await school.openDesk(aMonthOn)
  expect(instances().map(({ closed }) => closed)).toEqual([1, 1, 1, 0])
  await wiped.ringCheckIn()
  await until('a word of the wiped device', async () => (instances()[3]?.heard ?? 0) > Date.now() + silenceKeptMs)
  expect(instances().map(({ closed }) => closed)).toEqual([1, 1, 1, 0])
})
