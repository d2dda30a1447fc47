import { describe, expect, test } from 'vitest'
import { byTestId } from './board-browser.ts'
import { eachReportVisit, type ReportVisit } from './report-visits.ts'

const on = eachReportVisit()

const tile = (category: string) => `.tile:has([value=${category}])`

/** Presses the button that scans, and shows the camera a label once it looks. */
async function scan(visit: ReportVisit, field: 'label' | 'spare', ...codes: string[]): Promise<void> {
  await visit.page.locator(byTestId(`scan-${field}`)).click()
  await visit.page.waitForFunction('document.querySelector("video")?.videoWidth > 0')
  await visit.show(...codes)
}

async function fillIn({ page }: ReportVisit, label: string, spare = ''): Promise<void> {
  await page.locator('#label').fill(label)
  await page.locator(tile('screen')).click()
  if (spare !== '') await page.locator('#spare').fill(spare)
}

const tickets = async ({ store }: ReportVisit) => await store.tickets({ most: 99 })

describe('with a camera', () => {
  test('three presses: scan the broken one, say what is wrong, scan the spare; it is reported and lent', async () => {
    const { visit } = on
    await visit.open()
    await visit.page.evaluate('window.presses = 0; addEventListener("pointerdown", () => (window.presses += 1), true)')
    await scan(visit, 'label', 'C-0107')
    await visit.page.waitForFunction('document.querySelector("#label").value === "C-0107"')
    await visit.page.locator(tile('battery')).click()
    await scan(visit, 'spare', 'C-0412')
    await visit.sees(byTestId('receipt'), 'Ärende 1')
    expect(await visit.page.evaluate('window.presses')).toBe(3)
    await visit.sees(`${byTestId('spare-outcome')}[data-lent=true]`, 'C-0412 är utlånad till klassen')
    expect(await tickets(visit)).toMatchObject([
      {
        number: 1,
        category: 'battery',
        channel: 'class-link',
        language: 'sv',
        sender: null,
        aboutLabel: 'C-0107',
        about: { assetId: 'C-0107' },
        loan: { loaner: { assetId: 'C-0412' } },
      },
    ])
  })

  test('the camera never starts by itself, and is off again when a label is read, when it is closed and by Escape', async () => {
    const { visit } = on
    const { page } = visit
    await visit.open()
    expect([await page.$('video'), await page.evaluate('window.looks')]).toEqual([null, 0])
    const track = 'window.track = document.querySelector("video").srcObject.getTracks()[0]'
    const ways = [
      () => visit.show('C-0107'),
      () => page.click(byTestId('close-camera')),
      () => page.keyboard.press('Escape'),
    ]
    for (const stop of ways) {
      await page.locator(byTestId('scan-label')).click()
      await page.waitForFunction('document.querySelector("video")?.videoWidth > 0')
      await page.evaluate(track)
      await stop()
      await page.waitForFunction('!document.querySelector("video") && window.track.readyState === "ended"')
      expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('scan-label')
    }
  })

  test('an address in a code is no label', async () => {
    const { visit } = on
    await visit.open()
    await scan(visit, 'label', 'https://assets.example.se/7', 'x', ' C-0107 ')
    await visit.page.waitForFunction('document.querySelector("#label").value === "C-0107"')
    expect(await visit.page.$('video')).toBeNull()
  })

  test('a spare that is scanned before the rest is filled in stays, and the page leads to what is missing', async () => {
    const { visit } = on
    await visit.open()
    await scan(visit, 'spare', 'C-0412')
    await visit.sees('#label-fault', 'Skriv eller skanna')
    expect(await visit.page.evaluate('[document.querySelector("#spare").value, document.activeElement.id]')).toEqual([
      'C-0412',
      'label',
    ])
    expect(await tickets(visit)).toEqual([])
  })
})

describe('without a lucky day', () => {
  test('an unknown label is taken as it is written, and a spare that is out is told with its reason; another can be had', async () => {
    const { visit } = on
    await visit.open()
    await fillIn(visit, 'C-0107', 'C-0412')
    await visit.page.click(byTestId('send'))
    await visit.page.locator(byTestId('another')).click()
    await fillIn(visit, 'Blå lappen', 'C-0412')
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('unknown-label'), 'IT-supporten känner inte numret Blå lappen')
    await visit.sees(`${byTestId('spare-outcome')}[data-lent=false]`, 'Den är redan utlånad')
    await visit.page.locator('#spare').fill('C-0413')
    await visit.page.click(byTestId('lend-another'))
    await visit.sees(`${byTestId('spare-outcome')}[data-lent=true]`, 'C-0413 är utlånad')
    const kept = await tickets(visit)
    expect(kept.map(({ number, aboutLabel, loan }) => [number, aboutLabel, loan?.loaner.assetId])).toEqual([
      [2, 'Blå lappen', 'C-0413'],
      [1, 'C-0107', 'C-0412'],
    ])
  })

  test('offline, what is filled in stays and says that it is not sent; so it does after a reload, and then it goes', async () => {
    const { visit } = on
    await visit.open()
    await fillIn(visit, 'C-0107', 'C-0412')
    await visit.page.setOfflineMode(true)
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('unsent'), 'Inte skickat än')
    await visit.page.setOfflineMode(false)
    await visit.page.reload()
    await visit.sees(byTestId('unsent'), 'Inte skickat än')
    const kept = await visit.page.$$eval('#label, #spare', (fields) =>
      fields.map((field) => 'value' in field && field.value),
    )
    expect(kept).toEqual(['C-0107', 'C-0412'])
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('receipt'), 'Ärende 1')
  })

  test('a press that is doubled, an answer that is lost and a retry are one ticket and one loan', async () => {
    const { visit } = on
    await visit.open()
    await fillIn(visit, 'C-0107', 'C-0412')
    await visit.page.evaluate('window.lose = 1')
    await visit.page.click(byTestId('send'), { count: 2 })
    await visit.sees(byTestId('unsent'), 'Inte skickat än')
    expect(await tickets(visit)).toHaveLength(1)
    await visit.page.click(byTestId('send'), { count: 2 })
    await visit.sees(byTestId('receipt'), 'Ärende 1')
    await visit.sees(`${byTestId('spare-outcome')}[data-lent=true]`, 'C-0412')
    expect([(await tickets(visit)).length, (await visit.store.openLoans({ most: 9 })).length]).toEqual([1, 1])
  })

  test('a lost answer and then another device is another report, and nothing of the first is lost', async () => {
    const { visit } = on
    await visit.open()
    await fillIn(visit, 'C-0107')
    await visit.page.evaluate('window.lose = 1')
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('unsent'), 'Inte skickat än')
    await visit.page.locator('#label').fill('C-0413')
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('receipt'), 'Ärende 2')
    expect((await tickets(visit)).map(({ aboutLabel }) => aboutLabel)).toEqual(['C-0413', 'C-0107'])
  })

  test('a withdrawn link says so, and that the report is not sent', async () => {
    const { visit } = on
    await visit.open()
    await visit.store.withdrawClassLink({ id: 1, by: 'Ann', at: Date.now() })
    await fillIn(visit, 'C-0107')
    await visit.page.click(byTestId('send'))
    await visit.sees(byTestId('refused'), 'Länken gäller inte')
    expect(await visit.sees(byTestId('refused'), 'Anmälan av C-0107 är inte skickad')).toContain('Be IT-supporten')
  })

  test('an address without its token says that the link is not whole', async () => {
    await on.visit.open(`${on.visit.desk.url}/report`)
    expect(await on.visit.sees(byTestId('missing'), 'Länken är inte hel')).toContain('IT-supporten')
  })
})

test('the keyboard alone is enough, and focus goes to what is missing and then to the receipt', async () => {
  const { visit } = on
  const { keyboard } = visit.page
  await visit.open()
  await visit.page.focus('#label')
  await keyboard.press('Enter')
  await visit.sees('#label-fault', 'Skriv eller skanna')
  expect(await visit.page.evaluate('document.activeElement.id')).toBe('label')
  await keyboard.type('C-0107')
  await keyboard.press('Enter')
  await visit.sees('#category-fault', 'Välj vad som är fel')
  expect(await visit.page.evaluate('document.activeElement.name')).toBe('category')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await keyboard.type('C-0412')
  await keyboard.press('Enter')
  await visit.sees(byTestId('receipt'), 'Ärende 1')
  expect(await visit.page.evaluate('document.activeElement.id')).toBe('receipt-title')
  expect(await tickets(visit)).toMatchObject([{ category: 'keyboard', loan: { loaner: { assetId: 'C-0412' } } }])
})

test('the class is remembered for the next report, and the language for the next visit', async () => {
  const { visit } = on
  await visit.open()
  await visit.sees(byTestId('class-name'), 'Hagaskolan / 4A')
  await visit.page.select(byTestId('language'), 'en')
  await fillIn(visit, 'C-0107')
  await visit.page.click(byTestId('send'))
  await visit.page.locator(byTestId('another')).click()
  await visit.sees('h1', 'A computer is broken')
  await fillIn(visit, 'C-0413')
  await visit.page.click(byTestId('send'))
  await visit.sees(byTestId('receipt'), 'Ticket 2')
  expect((await tickets(visit)).map(({ unit, language }) => [unit, language])).toEqual([
    ['/Elever/Hagaskolan/4A', 'en'],
    ['/Elever/Hagaskolan/4A', 'en'],
  ])
  await visit.page.reload()
  expect(await visit.sees('h1', 'A computer is broken')).toBe('A computer is broken')
})

test('the page asks nothing of anybody but the desk', async () => {
  const { visit } = on
  const asked: string[] = []
  visit.page.on('request', (request) => void asked.push(request.url()))
  await visit.open()
  await fillIn(visit, 'C-0107')
  await visit.page.click(byTestId('send'))
  await visit.sees(byTestId('receipt'), 'Ärende 1')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((url) => !url.startsWith(visit.desk.url))).toEqual([])
  // The token is in no address that a server or proxy could log.
  const token = new URLSearchParams(new URL(visit.link).hash.slice(1)).get('class') ?? 'none'
  expect(asked.map((url) => url.split('#')[0]).filter((url) => url?.includes(token))).toEqual([])
})
