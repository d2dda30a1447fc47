import { describe, expect, test } from 'vitest'
import { byTestId, row } from './board-browser.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: false })

describe('a one-time link', () => {
  test('signs in at a press, and its code is gone from the address bar before that', async () => {
    on.visit.desk.links.set('abc', 'fresh')
    await on.visit.goto('/sign-in#token=abc')
    await on.visit.sees(byTestId('sign-in'), 'Logga in')
    expect(on.visit.page.url()).toBe(`${on.visit.desk.url}/sign-in`)
    expect(on.visit.desk.links.get('abc')).toBe('fresh')
    await on.visit.page.click(byTestId('sign-in'))
    await on.visit.page.waitForSelector(row(17))
    expect(on.visit.page.url()).toBe(`${on.visit.desk.url}/`)
  })

  test.each([
    ['link-used', 'Länken är redan använd'],
    ['link-expired', 'Länken är för gammal'],
    [undefined, 'Länken gäller inte'],
  ] as const)('that is %s says so and how to get another', async (fate, title) => {
    if (fate) on.visit.desk.links.set('abc', fate)
    await on.visit.goto('/sign-in#token=abc')
    await on.visit.page.locator(byTestId('sign-in')).click()
    await on.visit.sees('h1', title)
    expect(await on.visit.sees('code', 'npm run -s fadder -- desk sign-in-link')).toContain(
      'npm run -s fadder -- desk sign-in-link',
    )
  })

  test('without its code says that it is not whole', async () => {
    await on.visit.goto('/sign-in')
    await on.visit.sees('[data-fault=missing]', 'Länken är inte hel')
    expect(await on.visit.sees('code', 'npm run -s fadder -- desk sign-in-link')).toContain(
      'npm run -s fadder -- desk sign-in-link',
    )
  })

  test('can be tried again when the desk did not answer', async () => {
    on.visit.desk.links.set('abc', 'fresh')
    await on.visit.goto('/sign-in#token=abc')
    await on.visit.page.waitForSelector(byTestId('sign-in'))
    await on.visit.desk.stop()
    await on.visit.page.click(byTestId('sign-in'))
    await on.visit.sees('[role=alert]', 'Fadders server svarar inte')
    await on.visit.desk.start()
    await on.visit.page.click(byTestId('sign-in'))
    expect(await on.visit.page.waitForSelector(row(17))).not.toBeNull()
  })
})

test('the board without a session says how to get in', async () => {
  await on.visit.goto('/')
  expect(await on.visit.sees(byTestId('signed-out'), 'Du är utloggad')).toContain('Du är utloggad')
})
