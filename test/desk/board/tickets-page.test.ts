import { describe, expect, test } from 'vitest'
import { byTestId, row } from './board-browser.ts'
import { ticket, wrote } from './seeds.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

/** Waits for the list, opens a ticket by a click and waits for it. */
async function open(number: number): Promise<void> {
  await on.visit.page.locator(row(number)).click()
  await on.visit.sees(byTestId('ticket-detail'), String(number))
}

const answerText = byTestId('answer-text')
const valueOf = (selector: string) =>
  on.visit.page.$eval(selector, (box) => (box instanceof HTMLTextAreaElement ? box.value : undefined))

describe('tickets', () => {
  test('a new one appears without a reload, is told aloud and counted in the title', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(`${byTestId('connection')}[data-status=live]`)
    await on.visit.page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    const [device] = on.visit.desk.devices
    if (device) on.visit.desk.add(ticket(18, device, { category: 'battery', record: wrote('Den laddar inte') }))
    await on.visit.sees(row(18), 'Den laddar inte')
    await on.visit.sees(byTestId('announcements'), 'Nytt ärende 18: Batteriet, Hagaskolan / 7B.')
    expect(await on.visit.page.$('body[data-same-page]')).not.toBeNull()
    expect(await on.visit.page.title()).toBe('(3) Ärenden – Fadder')
    const order = await on.visit.page.$$eval('[data-ticket-number]', (rows) =>
      rows.map((each) => each.getAttribute('data-ticket-number')),
    )
    expect(order).toEqual(['18', '17', '16', '15', '14'])
  })

  test('are taken, answered and closed; the closed one stays until another is opened', async () => {
    await on.visit.goto('/')
    await open(16)
    await on.visit.page.click('[data-action=take]')
    await on.visit.sees(`${row(16)}[data-state=taken]`, 'Sam Testsson')
    await on.visit.page.type(answerText, 'Vi byter den i dag.')
    await on.visit.page.click('[data-action=answer]')
    await on.visit.sees(byTestId('answer'), 'Vi byter den i dag.')
    expect(on.visit.desk.ticket(16)?.record.at(-1)).toMatchObject({
      item: { kind: 'answer', text: 'Vi byter den i dag.' },
    })
    expect(await valueOf(answerText)).toBe('')
    await on.visit.page.click('[data-action=close]')
    await on.visit.sees(`${row(16)}[data-state=closed]`, 'Stängt')
    expect(await on.visit.page.$('[data-action]')).toBeNull()
    await open(17)
    await on.visit.page.waitForSelector(row(16), { hidden: true })
  })

  test('a conflict shows the ticket as it is and keeps the typed text, which can then be sent', async () => {
    await on.visit.goto('/#/tickets/17')
    await on.visit.page.locator(answerText).fill('Starta om den.')
    on.visit.desk.change(17, { state: 'taken', takenBy: 'Maja' }, 'quietly')
    await on.visit.page.click('[data-action=answer]')
    await on.visit.sees('[data-notice=conflict]', 'Någon annan hann före.')
    await on.visit.sees(row(17), 'Maja')
    expect(await valueOf(answerText)).toBe('Starta om den.')
    await on.visit.page.click('[data-action=answer]')
    await on.visit.sees(byTestId('answer'), 'Starta om den.')
  })

  test('typed text survives another ticket, another view, and the ticket being closed by someone else', async () => {
    await on.visit.goto('/#/tickets/17')
    await on.visit.page.locator(answerText).fill('Halvt svar')
    await open(16)
    await on.visit.page.click('nav a[href="#/devices"]')
    await on.visit.page.waitForSelector(byTestId('devices'))
    await on.visit.page.click('nav a[href="#/tickets"]')
    await open(17)
    expect(await valueOf(answerText)).toBe('Halvt svar')
    on.visit.desk.change(17, { state: 'closed', closedAt: new Date().toISOString() })
    await on.visit.sees(`${row(17)}[data-state=closed]`, 'Stängt')
    expect(await valueOf(answerText)).toBe('Halvt svar')
  })

  test('closing over text that is not sent asks first', async () => {
    await on.visit.goto('/#/tickets/17')
    await on.visit.page.locator(answerText).fill('Halvt svar')
    await on.visit.page.click('[data-action=close]')
    await on.visit.sees('[data-notice=unsent]', 'inte är skickat')
    expect(on.visit.desk.ticket(17)?.state).toBe('new')
    await on.visit.page.click('[data-action=close]')
    await on.visit.sees(`${row(17)}[data-state=closed]`, 'Stängt')
  })

  test('a list without open tickets says what would come, and a number that is not there says so', async () => {
    on.visit.desk.tickets = on.visit.desk.tickets.filter(({ state }) => state === 'closed')
    await on.visit.goto('/#/tickets/99')
    await on.visit.sees(byTestId('missing'), 'Ärende 99 finns inte')
    await on.visit.sees(byTestId('empty'), 'Inga öppna ärenden')
    await on.visit.page.click(`${byTestId('ticket-filter')} input[value=closed]`)
    expect(await on.visit.page.waitForSelector(row(13))).not.toBeNull()
  })
})
