import { describe, expect, test } from 'vitest'
import { byTestId, row } from './board-browser.ts'
import { ticket } from './seeds.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

const answerText = byTestId('answer-text')
const valueOf = (selector: string) =>
  on.visit.page.$eval(selector, (box) => (box instanceof HTMLTextAreaElement ? box.value : undefined))

describe('the connection', () => {
  test('cut, it is told, what is known stays, and what happened meanwhile comes when it is back', async () => {
    await on.visit.goto('/#/tickets/17')
    await on.visit.page.locator(answerText).fill('Halvt svar')
    await on.visit.page.waitForSelector(`${byTestId('connection')}[data-status=live]`)
    await on.visit.desk.stop()
    await on.visit.sees(byTestId('offline'), 'Ingen kontakt med Fadder sedan')
    await on.visit.page.waitForSelector(row(17))
    await on.visit.page.click('[data-action=answer]')
    await on.visit.sees('[data-notice=failed]', 'Din text finns kvar.')
    const [device] = on.visit.desk.devices
    if (device) on.visit.desk.add(ticket(18, device))
    await on.visit.desk.start()
    await on.visit.page.waitForSelector(byTestId('offline'), { hidden: true })
    await on.visit.page.waitForSelector(row(18))
    expect(await valueOf(answerText)).toBe('Halvt svar')
  })

  test('slow, the page says that it fetches; refused, it says why and can try again', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    on.visit.desk.held = promise
    on.visit.desk.brokenWith = 500
    await on.visit.goto('/')
    await on.visit.sees(byTestId('loading'), 'Hämtar ärenden')
    resolve()
    await on.visit.sees(byTestId('failed'), 'Servern sade nej (500)')
    on.visit.desk.brokenWith = undefined
    await on.visit.page.click(`${byTestId('failed')} button`)
    expect(await on.visit.page.waitForSelector(row(17))).not.toBeNull()
  })

  test('without a session, it says how to get in, and goes on where it was with the text in place', async () => {
    await on.visit.goto('/#/tickets/17')
    await on.visit.page.locator(answerText).fill('Halvt svar')
    on.visit.desk.sessionLives = false
    on.visit.desk.tell('tickets')
    await on.visit.sees(byTestId('signed-out'), 'npm run -s fadder -- desk sign-in-link')
    on.visit.desk.sessionLives = true
    await on.visit.page.click(`${byTestId('signed-out')} button`)
    await on.visit.page.waitForSelector(answerText)
    expect(await valueOf(answerText)).toBe('Halvt svar')
  })

  test('is ended by signing out', async () => {
    await on.visit.goto('/')
    await on.visit.page.locator(byTestId('sign-out')).click()
    await on.visit.sees(byTestId('signed-out'), 'Du är utloggad')
    expect(on.visit.desk.sessionLives).toBe(false)
  })
})

test('the language is switched in the page and kept', async () => {
  await on.visit.goto('/')
  await on.visit.sees('h1', 'Ärenden')
  await on.visit.page.select(byTestId('language'), 'en')
  await on.visit.sees('h1', 'Tickets')
  await on.visit.page.reload()
  await on.visit.sees('h1', 'Tickets')
  expect(await on.visit.page.$eval('html', (html) => html.lang)).toBe('en')
})
