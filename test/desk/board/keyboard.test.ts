import { describe, expect, test } from 'vitest'
import { byTestId, row } from './board-browser.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

describe('by keyboard alone', () => {
  test('a ticket is found, taken, answered and closed', async () => {
    const { keyboard } = on.visit.page
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(byTestId('tickets'))
    await keyboard.press('j')
    await keyboard.press('ArrowDown')
    expect(await on.visit.focus()).toBe('16')
    await keyboard.press('k')
    await keyboard.press('j')
    await keyboard.press('Enter')
    await on.visit.sees(byTestId('ticket-detail'), 'ärende 16')
    expect(await on.visit.focus()).toBe('reading')
    await keyboard.press('t')
    await on.visit.sees(`${row(16)}[data-state=taken]`, 'Taget')
    await keyboard.press('a')
    expect(await on.visit.focus()).toBe('answer')
    await keyboard.type('Tack, jag kommer.')
    await keyboard.down('Control')
    await keyboard.press('Enter')
    await keyboard.up('Control')
    await on.visit.sees(byTestId('answer'), 'Tack, jag kommer.')
    await keyboard.press('Escape')
    await on.visit.page.waitForSelector(byTestId('ticket-detail'), { hidden: true })
    expect(await on.visit.focus()).toBe('16')
    await keyboard.press('c')
    await on.visit.sees(`${row(16)}[data-state=closed]`, 'Stängt')
    await keyboard.press('j')
    expect(await on.visit.focus()).toBe('15')
    await on.visit.sees(byTestId('ticket-detail'), 'ärende 15')
  })

  test('a on a row leads straight to its answer box', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(byTestId('tickets'))
    await on.visit.page.keyboard.press('j')
    await on.visit.page.keyboard.press('a')
    await on.visit.sees(byTestId('ticket-detail'), 'ärende 17')
    expect(await on.visit.focus()).toBe('answer')
  })

  test('focus stays on the page when the pressed button goes with the change', async () => {
    await on.visit.goto('/#/tickets/16')
    await on.visit.page.waitForSelector('[data-action=close]')
    await on.visit.page.focus('[data-action=close]')
    await on.visit.page.keyboard.press('Enter')
    await on.visit.sees(`${row(16)}[data-state=closed]`, 'Stängt')
    expect(await on.visit.focus()).toBe('reading')
  })

  test('? shows the shortcuts, and those of a single key can be switched off for good', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(byTestId('tickets'))
    await on.visit.page.keyboard.press('?')
    await on.visit.sees(byTestId('keyboard-help'), 'Kortkommandon')
    await on.visit.page.click(byTestId('single-keys'))
    await on.visit.page.keyboard.press('Escape')
    await on.visit.page.waitForSelector(byTestId('keyboard-help'), { hidden: true })
    await on.visit.page.reload()
    await on.visit.page.waitForSelector(byTestId('tickets'))
    await on.visit.page.keyboard.press('j')
    expect(await on.visit.focus()).toBe('body')
    await on.visit.page.keyboard.press('ArrowDown')
    expect(await on.visit.focus()).toBe('17')
  })

  test('the first stop on the page skips to its content', async () => {
    await on.visit.goto('/')
    await on.visit.page.waitForSelector(byTestId('tickets'))
    await on.visit.page.keyboard.press('Tab')
    await on.visit.page.keyboard.press('Enter')
    expect(await on.visit.focus()).toBe('content')
  })
})
