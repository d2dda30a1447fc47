import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { AnswerCode } from '../../contract/ticket.ts'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { databaseFile } from '../../desk/stores/sqlite/client.ts'
import { en } from '../../extension/words/en.ts'
import { sv } from '../../extension/words/sv.ts'
import { chooseLanguage } from './choose-language.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * One question from the press until it is solved, and what else becomes of questions: the true extension against the
 * true desk, by way of the popup and the board alone. Each test goes on from the one before.
 */
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

async function list() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets))
}

const tickets = async () => (await list()).tickets
const selfHelped = async () => (await list()).selfHelped

async function ticket(number: number) {
  return (await tickets()).find((each) => each.number === number)
}

/** What waits on the device to be sent, but for readings. */
async function waitingPresses(): Promise<string[]> {
  const waiting = Object.entries(await pupil.remembered()).filter(([key]) => key.startsWith('outbox:'))
  return waiting.map(([, item]) => JSON.stringify(item)).filter((item) => !item.includes('"kind":"snapshot"'))
}

async function textIn(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(selector)
  return (await found?.evaluate((element) => element.textContent)) ?? ''
}

const onButton = async () => await (await pupil.worker()).evaluate(() => chrome.action.getBadgeText({}))

/** How many notifications the browser shows of the extension. */
async function notified(): Promise<number> {
  return Number(await (await pupil.worker()).evaluate('registration.getNotifications().then((all) => all.length)'))
}

async function openTicket(number: number): Promise<void> {
  await technician.goTo('tickets')
  await technician.page.locator(`[data-ticket-number="${number}"]`).click()
  await technician.sees('[data-testid=ticket-detail]')
}

async function answerByCode(code: AnswerCode): Promise<void> {
  await technician.page.locator(`[data-testid=quick-answers] [data-code=${code}]`).click()
  await technician.page.locator('[data-action=answer]').click()
  await technician.sees(`[data-testid=answer] [data-code=${code}]`)
}

it('a press on a picture alone is a ticket, and the popup says that it is sent', async () => {
  const popup = await pupil.askForHelp('screen')
  await popup.waitForSelector('[data-reached=sent]')
  await popup.close()
  await technician.sees('[data-ticket-number="1"][data-state=new]')
  expect(await tickets()).toMatchObject([
    { number: 1, category: 'screen', language: 'sv', channel: 'help-button', seenAt: null, record: [] },
  ])
})

it('that a technician looks at it is what the pupil sees next', async () => {
  await openTicket(1)
  await until('the look at the desk', async () => (await ticket(1))?.seenAt)
  const popup = await pupil.pressHelp()
  expect(await textIn(popup, '.mine[data-standing=seen]')).toContain(sv.seen)
  await popup.close()
})

it('when and where somebody comes is shown to the pupil', async () => {
  await technician.page.locator('[data-testid=visit] summary').click()
  await technician.page.locator('[data-testid=visit-time]').fill('10:20')
  await technician.page.locator('[data-testid=visit-place]').fill('Sal 12')
  await technician.page.locator('[data-action=visit]').click()
  await technician.sees('[data-testid=thread] [data-kind=visit]')
  const popup = await pupil.pressHelp()
  await popup.locator('.mine[data-standing=visitBy]').click()
  const visit = await textIn(popup, '[data-screen=thread] [data-visit]')
  expect(visit).toContain('10:20')
  expect(visit).toContain('Sal 12')
  expect(await textIn(popup, '#heading')).toContain('Kim Ek')
  await popup.close()
})

it('an answer by code is counted on the button and told once, and read in the language that the pupil has chosen', async () => {
  expect([await onButton(), await notified()]).toEqual(['', 0])
  await answerByCode('restart')
  await pupil.ringNews()
  await until('a number on the button', async () => (await onButton()) === '1')
  await until('a notification', async () => (await notified()) === 1)
  const popup = await pupil.pressHelp()
  // What is new shows first, with no press.
  expect(await textIn(popup, '[data-screen=thread] [data-from=it] [data-code=restart]')).toBe(sv['answer-restart'])
  await chooseLanguage(popup, 'en')
  await popup.waitForSelector('[data-screen=thread]')
  expect(await textIn(popup, '[data-from=it] [data-code=restart]')).toBe(en['answer-restart'])
  await until('an empty button', async () => (await onButton()) === '')
  await chooseLanguage(popup, 'sv')
  await popup.close()
})

it('what is not solved is open again at the desk, in nobody’s hands', async () => {
  const popup = await pupil.readAnswer()
  await popup.locator('[data-press=not-solved]').click()
  await technician.sees('[data-testid=thread] [data-kind=not-solved]')
  await technician.sees('[data-testid=ticket-detail] [data-pupil=reopened]')
  expect(await ticket(1)).toMatchObject({ state: 'new', reopened: true, takenBy: null, visit: null })
  // It has been said: the question is not asked again before there is another answer.
  await until('no more question', async () => (await popup.$('[data-press=not-solved]')) === null)
  await popup.close()
})

it('words go both ways, and a press on the notification shows them', async () => {
  const popup = await pupil.pressHelp()
  await popup.locator('.mine').click()
  await popup.locator('[data-press=reply]').click()
  await popup.locator('textarea').fill('Den blinkar fortfarande.')
  await popup.locator('[data-press=send]').click()
  await popup.waitForSelector('[data-screen=thread] [data-from=pupil]')
  await popup.close()
  expect(await technician.sees('[data-testid=pupil-words]')).toBe('Den blinkar fortfarande.')
  await technician.page.locator('[data-testid=answer-text]').fill('Vi byter skärmen i morgon.')
  await technician.page.locator('[data-action=answer]').click()
  await technician.sees('[data-ticket-number="1"][data-state=answered]')
  await pupil.ringNews()
  await until('a number on the button', async () => (await onButton()) === '1')
  const again = await pupil.pressNotification()
  await again.waitForSelector('[data-screen=thread] [data-from=it]')
  expect(await notified()).toBe(0)
  const said = await again.$$eval('[data-screen=thread] [data-from]', (lines) =>
    lines.map((line) => [line.getAttribute('data-from'), line.querySelector('p:not(.hint)')?.textContent]),
  )
  expect(said).toEqual([
    ['it', sv['answer-restart']],
    ['pupil', 'Den blinkar fortfarande.'],
    ['it', 'Vi byter skärmen i morgon.'],
  ])
  await again.close()
})

it('what works again is closed as solved', async () => {
  const popup = await pupil.readAnswer()
  await popup.locator('[data-press=solved]').click()
  await popup.waitForSelector('[data-standing=closed-solved]')
  await popup.close()
  expect(await technician.sees('[data-testid=closed-as]')).toBeTruthy()
  expect(await ticket(1)).toMatchObject({ state: 'closed', closedAs: 'solved' })
})

/** How often somebody is noted to have looked at a picture. */
function looksAtPictures(): number {
  const db = new DatabaseSync(join(school.folder, 'desk', databaseFile), { readOnly: true })
  try {
    return db.prepare('SELECT * FROM picture_views').all().length
  } finally {
    db.close()
  }
}

it('a picture is sent by two presses, and the technician sees it behind a press, which is noted', async () => {
  const lesson = await pupil.open('data:text/html,<title>lektion</title><h1>Mina svar</h1>')
  const popup = await pupil.askForHelp('program', undefined, lesson)
  await popup.locator('[data-tell=picture]').click()
  await popup.waitForSelector('[data-screen=picture]')
  await popup.locator('[data-press=take]').click()
  await popup.locator('[data-screen=picture-see] [data-press=send]').click()
  await popup.waitForSelector('[data-tell=picture][data-told=true]')
  await popup.close()
  await lesson.close()
  await openTicket(2)
  await technician.sees('[data-kind=picture] [data-testid=show-picture]')
  expect([await technician.page.$('.pupil-picture'), looksAtPictures()]).toEqual([null, 0])
  await technician.page.locator('[data-testid=show-picture]').click()
  await until('a picture', async () =>
    technician.page.$eval('.pupil-picture', (img) => img instanceof HTMLImageElement && img.naturalWidth > 600),
  )
  expect(looksAtPictures()).toBe(1)
})

it('what the pupil takes back is closed as withdrawn', async () => {
  const popup = await pupil.pressHelp()
  await popup.locator('.mine').click()
  await popup.locator('[data-press=withdraw]').click()
  await popup.locator('[data-press=withdraw-yes]').click()
  await popup.waitForSelector('[data-screen=choose]')
  await popup.close()
  await technician.sees('[data-testid=thread] [data-kind=withdrawn]')
  expect(await ticket(2)).toMatchObject({ state: 'closed', closedAs: 'withdrawn' })
})

it('a press without a desk is kept with what is told of it, and arrives once', async () => {
  await school.closeDesk()
  const popup = await pupil.askForHelp('network', 'Inget nät i sal 12.')
  await popup.waitForSelector('[data-reached=kept]')
  await popup.close()
  expect(await waitingPresses()).toHaveLength(2)
  await pupil.ringRetry()
  await pupil.killWorker()
  await school.openDesk()
  // The page wakes a worker, which finds what waits.
  const again = await pupil.open('chrome-extension://ID/extension/help/help.html')
  await until('an empty outbox', async () => (await waitingPresses()).length === 0)
  await again.close()
  expect((await tickets()).filter(({ category }) => category === 'network')).toMatchObject([
    { number: 3, record: [{ item: { kind: 'words', text: 'Inget nät i sal 12.' } }] },
  ])
})

/** Presses, and closes the popup when the press has been drawn into the page but not yet painted. */
async function closeAtPress(popup: Page, selector: string): Promise<void> {
  const pressed = popup.$eval(selector, async (button) => {
    if (button instanceof HTMLElement) button.click()
    for (const _ of [1, 2, 3, 4, 5]) await Promise.resolve()
    window.close()
  })
  await pressed.catch(() => undefined)
}

it('what a guide has mended is no ticket: it is counted, and the board tells how many', async () => {
  const before = await tickets()
  const popup = await pupil.pressHelp()
  await popup.locator('[data-category=sound]').click()
  await popup.waitForSelector('[data-screen=guide]')
  // Closed before anything is painted: what was pressed has been told.
  await closeAtPress(popup, '[data-press=worked]')
  await until('the count at the desk', async () => (await selfHelped())['sound'] === 1)
  await technician.goTo('tickets')
  expect(await technician.sees('[data-testid=self-helped]')).toContain('1')
  expect(await tickets()).toHaveLength(before.length)
  expect(technician.loads).toBe(0)
})

/** Shows a notification in place of all others and presses it, as a pupil does; it is gone then. */
async function pressNotification(): Promise<void> {
  const pressed = `registration.getNotifications()
    .then((all) => { for (const each of all) each.close() })
    .then(() => registration.showNotification('svar'))
    .then(() => registration.getNotifications())
    .then(([notification]) => dispatchEvent(new NotificationEvent('notificationclick', { notification })))`
  await (await pupil.worker()).evaluate(pressed)
  await until('no notification', async () => (await notified()) === 0)
}

const helpWindows = async () =>
  await (await pupil.worker()).evaluate(() => chrome.windows.getAll({ windowTypes: ['popup'] }))

it('a press on a notification opens help in a window of its own, and the next one opens no second', async () => {
  await pressNotification()
  await until(
    'help in it',
    async () =>
      await (
        await pupil.worker()
      ).evaluate(async () => {
        const pages = await chrome.runtime.getContexts({ contextTypes: ['TAB'] })
        return pages.some(({ documentUrl }) => documentUrl?.endsWith('/help.html?window'))
      }),
  )
  const [first] = await helpWindows()
  // What a second window would take to come, a third press waits for.
  await pressNotification()
  await pressNotification()
  const page = await pupil.open('chrome-extension://ID/extension/help/help.html')
  await page.waitForSelector('[data-screen]')
  expect((await helpWindows()).map(({ id }) => id)).toEqual([first?.id])
})
