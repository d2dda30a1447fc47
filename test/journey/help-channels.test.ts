import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/** How a question came to be, and how one that was closed comes back: the true extension against the true desk. */
let school: School
let pupil: Pupil
let technician: Technician

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

/** The latest ticket, as the board shows it. */
async function latest() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets[0]
}

const onButton = async () => await (await pupil.worker()).evaluate(() => chrome.action.getBadgeText({}))

it('what the device offers and its guide does not mend comes to the desk as an offer', async () => {
  await pupil.offer('battery-low')
  await pupil.ringNews()
  await until('a sign on the button', async () => (await onButton()) === '!')
  const popup = await pupil.pressHelp()
  await popup.locator('[data-offer=battery-low] [data-press=offer-yes]').click()
  await popup.locator('[data-screen=guide] [data-press=still-broken]').click()
  await popup.waitForSelector('[data-reached=sent]')
  await popup.close()
  await until('an empty button', async () => (await onButton()) === '')
  expect(await latest()).toMatchObject({ number: 1, category: 'battery', channel: 'offer', reportedFrom: null })
})

it('a press for another device is about what its label says, and tells nothing of this one', async () => {
  const from = (await latest())?.deviceId
  const popup = await pupil.pressHelp()
  await popup.locator('[data-press=other-device]').click()
  await popup.locator('[data-screen=other-device] input').fill('CB-7')
  await popup.locator('[data-press=next]').click()
  await popup.waitForSelector('[data-about-device]')
  await popup.locator('[data-category=screen]').click()
  await popup.waitForSelector('[data-reached=sent]')
  await popup.close()
  expect(await latest()).toMatchObject({
    number: 2,
    channel: 'other-device',
    deviceId: null,
    deviceName: 'CB-7',
    health: 'unknown',
    reportedFrom: { deviceId: from },
  })
})

it('a press for another device asks for no picture of a page on this one', async () => {
  const popup = await pupil.pressHelp()
  await popup.locator('[data-press=other-device]').click()
  await popup.locator('[data-screen=other-device] input').fill('CB-8')
  await popup.locator('[data-press=next]').click()
  await popup.waitForSelector('[data-about-device]')
  await popup.locator('[data-category=screen]').click()
  await popup.waitForSelector('[data-reached=sent]')
  const ways = await popup.$$eval('[data-tell]', (all) => all.map((each) => each.getAttribute('data-tell')))
  expect(ways).toEqual(['since', 'words'])
  await popup.close()
})

it('a personal number in place of a label is seen before it is sent, and goes only as something else', async () => {
  const popup = await pupil.pressHelp()
  await popup.locator('[data-press=other-device]').click()
  const label = popup.locator('[data-screen=other-device] input')
  await label.fill('121212-1212')
  await popup.locator('[data-press=next]').click()
  await popup.waitForSelector('[data-screen=other-device] [data-personal]')
  await popup.locator('[data-press=personal-remove]').click()
  await popup.waitForFunction(() => document.querySelector('input')?.value === '')
  await label.fill('1212121212')
  await popup.locator('[data-press=next]').click()
  await popup.locator('[data-press=personal-keep]').click()
  await popup.waitForSelector('[data-about-device]')
  await popup.close()
  expect((await latest())?.deviceName).toBe('CB-8')
})

it('what IT support closes though it does not work, the pupil can open again', async () => {
  await technician.goTo('tickets')
  await technician.page.locator('[data-ticket-number="1"]').click()
  await technician.page.locator('[data-action=close]').click()
  await technician.sees('[data-testid=closed-as]')
  await pupil.ringNews()
  await until('the news', async () =>
    JSON.stringify((await pupil.remembered())['tickets']).includes('"closedAs":"closed"'),
  )
  const popup = await pupil.pressHelp()
  await popup.locator('.mine').click()
  await popup.locator('[data-screen=questions] .mine[data-standing=closed-closed]').click()
  await popup.locator('[data-press=not-solved]').click()
  await technician.sees('[data-testid=ticket-detail] [data-pupil=reopened]')
  await popup.close()
  const { tickets } = TicketList.parse(await technician.asks(boardEndpoints.tickets))
  expect(tickets.find(({ number }) => number === 1)).toMatchObject({ state: 'new', reopened: true, closedAs: null })
})
