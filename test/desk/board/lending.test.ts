import { expect, test } from 'vitest'
import { byTestId } from './board-browser.ts'
import { lend } from './lent.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

test('a ticket of a class link shows its spare, which is taken back by a press, and takes no answer that nobody would read', async () => {
  const { visit } = on
  lend(visit.desk)
  await visit.goto('/#/tickets/17')
  await visit.sees(byTestId('loan'), 'CB-0211')
  await visit.sees(byTestId('no-reader'), 'Ingen dator kan visa ett svar')
  expect([await visit.page.$(byTestId('answer-text')), await visit.page.$(byTestId('visit'))]).toEqual([null, null])
  await visit.page.click(byTestId('return-loan'))
  await visit.sees(`${byTestId('loan')}[data-out=false]`, 'Återlämnad, noterat av Sam Testsson')
  expect([await visit.page.$(byTestId('return-loan')), visit.desk.loans]).toEqual([null, []])
  expect(await visit.page.evaluate('document.activeElement.dataset.testid')).toBe('loan')
})

test('the spare says what it stands in for, and the broken device which spare stands in for it', async () => {
  const { visit } = on
  lend(visit.desk)
  const broken = visit.desk.ticket(17)
  await visit.goto('/#/devices/device-CB-0211')
  await visit.sees(byTestId('device-loan'), `Utlånad i stället för ${broken?.deviceName}`)
  await visit.goto(`/#/devices/${broken?.deviceId}`)
  expect(await visit.sees(byTestId('device-loan'), 'Ersätts av lånedatorn CB-0211')).toContain('ärende 17')
})

test('a class link is made for a class, shown once with its address, listed, and withdrawn at once', async () => {
  const { visit } = on
  await visit.goto('/')
  await visit.page.locator(byTestId('to-links')).click()
  await visit.sees(byTestId('links'), 'Inga klasslänkar än')
  await visit.page.locator('#link-unit option:nth-child(4)').wait()
  await visit.page.select('#link-unit', '/Elever/Grönkullaskolan/4A')
  await visit.page.click(byTestId('make-link'))
  await visit.page.waitForSelector(byTestId('made-address'))
  const address = await visit.page.$eval(byTestId('made-address'), (box) => ('value' in box ? box.value : ''))
  expect(address).toBe(`${visit.desk.url}/report#class=made-1&unit=/Elever/Grönkullaskolan/4A`)
  expect(await visit.sees('[data-link="1"]', 'Gäller till 30 juni 2027')).toContain('Inte använd än')
  await visit.page.click(byTestId('withdraw'))
  await visit.sees('[data-link="1"][data-standing=withdrawn]', 'Tillbakadragen av Sam Testsson')
  expect(await visit.page.$(byTestId('withdraw'))).toBeNull()
  expect(await visit.page.evaluate('document.activeElement.dataset.link')).toBe('1')
})
