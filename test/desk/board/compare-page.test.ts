import { describe, expect, test } from 'vitest'
import { byTestId } from './board-browser.ts'
import { seedComparison } from './compared-seeds.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

const cell = (measure: string, kind: string) => `[data-measure="${measure}"] [data-kind=${kind}]`

/** Every Chromebook, as Swedish writes the number: with a space that does not break a line. */
const all = '1\u00a0420'

describe('the comparison', () => {
  test('sets each figure beside the others, with what it rests on, and says what is not told', async () => {
    await on.visit.goto('/')
    await on.visit.page.locator('nav a[href="#/compare"]').click()
    await on.visit.sees(cell('devices', 'chromeos'), all)
    expect(await on.visit.page.$$eval('thead [data-kind]', (heads) => heads.map((each) => each.textContent))).toEqual([
      'Chromebook',
      'PC',
      'Windows',
      'macOS',
    ])
    await on.visit.sees('[data-measure=storage-nearly-full] th', 'Lagringen är nästan full')
    await on.visit.sees(cell('storage-nearly-full', 'chromeos'), `11–14 % · 178 av ${all}`)
    await on.visit.sees(cell('heat', 'chromeos'), `av ${all}`)
    await on.visit.sees(cell('heat', 'pc'), 'Uppges inte')
    await on.visit.sees(cell('restartsPer100Days', 'windows'), '93,3')
    await on.visit.sees(cell('freeDiskBytes', 'pc'), 'GiB')
    await on.visit.sees(byTestId('compare-gaps'), '27 datorer har inte hörts av på 30 dagar')
    await on.visit.sees(byTestId('compare-gaps'), '1 dator har inte sagt vilket system')
    await on.visit.page.locator('.how summary').click()
    await on.visit.sees('.how', 'Färre än fem datorer visas inte')
  })

  test('is of one school where that is chosen, which the address keeps; a few devices are not shown', async () => {
    await on.visit.goto('/#/compare')
    await on.visit.sees(cell('devices', 'chromeos'), all)
    await on.visit.page.select(byTestId('compare-scope'), '/Elever/Hagaskolan')
    await on.visit.sees(cell('devices', 'chromeos'), '240')
    await on.visit.sees(cell('storage-nearly-full', 'mac'), 'För få: 3')
    await on.visit.page.reload()
    await on.visit.sees(cell('devices', 'chromeos'), '240')
    await on.visit.page.goBack()
    expect(await on.visit.sees(cell('devices', 'chromeos'), all)).toBe(all)
  })

  test('is fetched anew when the fleet has been gone through', async () => {
    on.visit.desk.comparison = (unit) => ({ ...seedComparison(unit), at: null })
    await on.visit.goto('/#/compare')
    await on.visit.sees(byTestId('not-yet'), 'har inte gåtts igenom än')
    await on.visit.page.waitForSelector(`${byTestId('connection')}[data-status=live]`)
    on.visit.desk.comparison = seedComparison
    on.visit.desk.tell('comparison')
    expect(await on.visit.sees(cell('devices', 'chromeos'), all)).toBe(all)
  })

  test('is reached and read by keyboard, in English too', async () => {
    await on.visit.goto('/#/compare')
    await on.visit.page.waitForSelector(byTestId('comparison'))
    await on.visit.page.select(byTestId('language'), 'en')
    await on.visit.sees(cell('heat', 'pc'), 'Not told')
    await on.visit.page.focus('.how summary')
    await on.visit.page.keyboard.press('Enter')
    await on.visit.sees('.how[open]', 'Fewer than five devices are not shown')
    await on.visit.page.focus(byTestId('compare-scope'))
    await on.visit.page.keyboard.type('Haga')
    expect(await on.visit.sees(cell('devices', 'chromeos'), '240')).toBe('240')
  })
})

describe('a device', () => {
  test('says since when each thing has been found, and whether Google lists it', async () => {
    const since = new Date(new Date().getFullYear() - 1, 10, 3, 12).toISOString()
    const { desk } = on.visit
    desk.devices = desk.devices.map((each) => ({ ...each, findings: each.findings.map((one) => ({ ...one, since })) }))
    await on.visit.goto('/#/devices/device-CB-0413')
    await on.visit.sees('[data-finding=battery-low]', `uppmätt, sedan 3 november ${new Date().getFullYear() - 1}`)
    await on.visit.sees(byTestId('confirmed'), 'Obekräftad')
    await on.visit.goto('/#/devices/device-CB-0412')
    await on.visit.sees(byTestId('confirmed'), 'Serienumret står i Googles lista')
    expect(await on.visit.sees(byTestId('listed'), '2031-06-01')).toContain('Elever / Hagaskolan / 7B')
  })
})
