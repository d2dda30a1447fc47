import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { SmallDisk } from './small-disk.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/** A press on a device whose disk is full to the last byte: nothing can be written down. */
let school: School
let pupil: Pupil
let technician: Technician
let disk: SmallDisk

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  disk = new SmallDisk(school.folder, 'profile', 300)
  pupil = await Pupil.start(school, 'profile', [], disk)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

async function tickets() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets
}

it('a press that can not be kept is said to be so, keeps nothing half, and is one ticket when it is tried again with room', async () => {
  await disk.keepFull()
  const popup = await pupil.pressHelp()
  await popup.locator('[data-category=screen]').click()
  await popup.waitForSelector('[data-screen=not-kept]')
  expect(await disk.room()).toBe(0)
  expect((await pupil.remembered())['tickets'] ?? []).toEqual([])
  // Not kept, it may not be sent behind the pupil's back either: they would try again, and be two.
  expect(await tickets()).toEqual([])
  await disk.free()
  await popup.locator('[data-press=try-again]').click()
  await popup.waitForSelector('[data-reached=sent]')
  await popup.close()
  expect(await tickets()).toMatchObject([{ number: 1, category: 'screen' }])
})

it('what is told after a press and can not be kept is said to be so, and goes when there is room', async () => {
  const popup = await pupil.askForHelp('program')
  await popup.locator('[data-tell=words]').click()
  await popup.locator('textarea').fill('Inget sparas.')
  await disk.keepFull()
  await popup.locator('[data-screen=words] [data-press=send]').click()
  await popup.waitForSelector('[data-screen=words] .notice')
  expect(await popup.$eval('textarea', ({ value }) => value)).toBe('Inget sparas.')
  await disk.free()
  await popup.locator('[data-screen=words] [data-press=send]').click()
  await popup.waitForSelector('[data-tell=words][data-told=true]')
  await until('the words at the desk', async () => ((await tickets())[0]?.record.length ?? 0) > 0)
  await popup.close()
  expect((await tickets())[0]).toMatchObject({ record: [{ item: { kind: 'words', text: 'Inget sparas.' } }] })
})

it('a press that is kept after one was refused is there when the browser has been killed, and is one ticket', async () => {
  const fresh = new SmallDisk(school.folder, 'fresh', 300)
  let other = await Pupil.start(school, 'fresh', [], fresh)
  try {
    await until('the first check-in', async () => (await other.remembered())['lastCheckInAt'])
    await until('the install in the profile', async () =>
      (await fresh.text('Default/Preferences')).includes(school.data.extensionId),
    )
    const before = (await tickets()).length
    await fresh.keepFull()
    const popup = await other.pressHelp()
    await popup.locator('[data-category=screen]').click()
    await popup.waitForSelector('[data-screen=not-kept]')
    await school.closeDesk()
    await fresh.free()
    await popup.locator('[data-press=try-again]').click()
    await popup.waitForSelector('[data-reached=kept]')
    await fresh.copyAfter(() => other.killBrowser(), 'afterwards')
    other = await Pupil.start(school, 'afterwards')
    // What Chromium has mended by guessing it finds out as it is read, and takes out.
    const remembered = await until('what it remembers', () => other.remembered().catch(() => undefined))
    expect(remembered).toMatchObject({ tickets: [{ category: 'screen', standing: 'kept' }] })
    await school.openDesk()
    await other.ringRetry()
    await until('the ticket at the desk', async () => (await tickets()).length > before)
    expect(await tickets()).toHaveLength(before + 1)
  } finally {
    await other.close()
  }
})
