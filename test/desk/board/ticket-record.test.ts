import { describe, expect, test } from 'vitest'
import { byTestId, row } from './board-browser.ts'
import { said } from './seeds.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

async function open(number: number): Promise<void> {
  await on.visit.goto(`/#/tickets/${number}`)
  await on.visit.sees(byTestId('ticket-detail'), String(number))
}

const texts = (selector: string) => on.visit.page.$$eval(selector, (all) => all.map((each) => each.textContent))

describe('the record of a ticket', () => {
  test('tells both sides in order, in the language of the reader, with words marked by theirs', async () => {
    await open(14)
    const kinds = await on.visit.page.$$eval('[data-kind]', (all) => all.map((each) => each.getAttribute('data-kind')))
    expect(kinds).toEqual(['details', 'words', 'picture', 'visit', 'answer', 'not-solved', 'words'])
    const [details = '', somali = ''] = await texts('[data-kind]')
    expect(details).toContain('ö')
    expect(details).toContain('Sedan i går')
    expect(somali).toContain('Eleven skrev på somaliska')
    const marked = await on.visit.page.$$eval(byTestId('pupil-words'), (all) =>
      all.map((each) => [each.getAttribute('lang'), getComputedStyle(each).direction]),
    )
    expect(marked).toEqual([
      ['so', 'ltr'],
      ['ar', 'rtl'],
    ])
    expect((await texts(byTestId('answer')))[0]).toContain('Starta om datorn.')
    await on.visit.page.select(byTestId('language'), 'en')
    await on.visit.sees('[data-kind=details]', 'Since yesterday')
    expect((await texts(byTestId('answer')))[0]).toContain('Restart the device.')
    expect(await texts(byTestId('channel'))).toEqual(['Came in by the help button'])
  })

  test('keeps a picture behind a press, and fetches it when it is pressed and not before', async () => {
    await open(14)
    expect(on.visit.desk.looked).toEqual([])
    await on.visit.page.click(byTestId('show-picture'))
    await on.visit.page.waitForFunction(() => {
      const picture = document.querySelector('.pupil-picture')
      return picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0
    })
    expect(on.visit.desk.looked).toEqual(['/api/board/pictures/3'])
    await on.visit.page.click(byTestId('show-picture'))
    await on.visit.page.waitForSelector('.pupil-picture', { hidden: true })
  })

  test('says who has looked at a picture and when, in the language of the reader, also when it is gone', async () => {
    await open(14)
    expect(await on.visit.page.$(byTestId('picture-views'))).toBeNull()
    const [hour, minute] = [14, 3]
    const today = new Date(new Date().setHours(hour, minute, 0, 0)).toISOString()
    const pictureViews = [
      { by: 'Maja', at: '2026-01-09T12:00:00.000Z' },
      { by: on.visit.desk.me, at: today },
    ]
    const picture = { ...said(1, { kind: 'picture' }, today), pictureViews }
    on.visit.desk.change(14, { record: [picture] })
    await on.visit.sees(byTestId('picture-views'), 'Sedd av dig, 14:03')
    const lines = `${byTestId('picture-views')} li`
    expect(await texts(lines)).toEqual([
      expect.stringMatching(/^Sedd av Maja, 9 jan\. 2026 \d\d:\d\d$/),
      'Sedd av dig, 14:03',
    ])
    on.visit.desk.change(14, { record: [{ ...picture, pictureKept: false }] })
    await on.visit.sees('[data-kind=picture]', 'Bilden är borttagen.')
    await on.visit.page.select(byTestId('language'), 'en')
    await on.visit.sees(byTestId('picture-views'), 'Seen by you, 14:03')
    expect((await texts(lines))[0]).toMatch(/^Seen by Maja, 9 Jan 2026, \d\d:\d\d$/)
  })

  test('says of a picture that it is gone, or that it could not be shown', async () => {
    on.visit.desk.picture = undefined
    await open(14)
    await on.visit.page.click(byTestId('show-picture'))
    await on.visit.sees('[data-kind=picture]', 'gick inte att visa')
    const gone = { ...said(1, { kind: 'picture' }, new Date().toISOString()), pictureKept: false }
    on.visit.desk.change(14, { record: [gone] })
    await on.visit.sees('[data-kind=picture]', 'Bilden är borttagen.')
    expect(await on.visit.page.$(byTestId('show-picture'))).toBeNull()
  })

  test('tells how a closed ticket ended', async () => {
    await open(13)
    await on.visit.sees('[data-kind=solved]', 'det fungerar igen')
    expect(await on.visit.sees(byTestId('closed-as'), 'Stängt')).toContain(': Löst')
  })
})

describe('what a technician does', () => {
  test('opening a ticket tells that it is seen, once, and the list alone does not', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(row(17))
    expect(on.visit.desk.ticket(17)?.seenAt).toBeNull()
    await on.visit.page.locator(row(17)).click()
    await on.visit.sees(byTestId('ticket-detail'), '17')
    await on.visit.sees(byTestId('thread'), 'hänger sig')
    await expect.poll(() => on.visit.desk.ticket(17)?.seenAt).not.toBeNull()
    expect(on.visit.desk.ticket(17)?.version).toBe(1)
  })

  test('a quick answer is chosen and sent by keyboard, and can be taken back', async () => {
    await open(16)
    const { keyboard } = on.visit.page
    await on.visit.page.focus('.choice[data-code=charge]')
    await keyboard.press('Space')
    await on.visit.page.waitForSelector('.choice[data-code=charge][aria-pressed=true]')
    await keyboard.press('Space')
    await on.visit.page.waitForSelector('.choice[data-code=charge][aria-pressed=false]')
    await on.visit.page.focus('.choice[data-code=restart]')
    await keyboard.press('Enter')
    await on.visit.page.focus('[data-action=answer]')
    await keyboard.press('Enter')
    await on.visit.sees(byTestId('answer'), 'Starta om datorn.')
    expect(on.visit.desk.ticket(16)?.record.at(-1)?.item).toEqual({ kind: 'answer', code: 'restart' })
    expect(await on.visit.page.$('.choice[aria-pressed=true]')).toBeNull()
  })

  test('says that they are on their way, when and where', async () => {
    await open(16)
    const { keyboard } = on.visit.page
    await keyboard.press('v')
    expect(await on.visit.focus()).toBe('visit')
    await keyboard.press('Enter')
    await on.visit.page.locator(byTestId('visit-time')).fill('23:59')
    await on.visit.page.locator(byTestId('visit-place')).fill('sal 12')
    await keyboard.press('Enter')
    await on.visit.sees('[data-kind=visit]', 'Sam Testsson är på väg: klockan 23:59, sal 12.')
    await on.visit.sees('[data-notice=done]', 'Eleven ser att du är på väg.')
    expect(on.visit.desk.ticket(16)).toMatchObject({ state: 'taken', visit: { place: 'sal 12' } })
  })
})

describe('the queue', () => {
  test('marks what the pupil has said last, and what was opened again', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(`${row(14)} [data-pupil=news]`)
    on.visit.desk.change(14, { state: 'new', reopened: true, takenBy: null })
    await on.visit.sees(`${row(14)} [data-pupil=reopened]`, 'Öppnat igen')
    expect(await on.visit.page.$(`${row(17)} [data-pupil]`)).toBeNull()
  })

  test('tells of a device by its label, and from which other device it was told', async () => {
    await open(15)
    await on.visit.sees(byTestId('ticket-device'), 'ALV-2207')
    expect(await on.visit.sees(byTestId('reported-from'), 'Anmält från')).toContain('CB-0211')
  })

  test('says quietly how many helped themselves, and nothing where nobody did', async () => {
    await on.visit.goto('/')
    const text = await on.visit.sees(byTestId('self-helped'), '12 hjälpte sig själva')
    expect(text).toContain('Nätet 7, Batteriet 4, Ljudet 1.')
    on.visit.desk.selfHelped = {}
    on.visit.desk.tell('tickets')
    await on.visit.page.waitForSelector(byTestId('self-helped'), { hidden: true })
  })
})
