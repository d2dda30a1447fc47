import { describe, expect, test } from 'vitest'
import { byTestId } from './board-browser.ts'
import { weakBattery } from './seeds.ts'
import { eachVisit } from './visits.ts'

const on = eachVisit({ signedIn: true })

const shown = () =>
  on.visit.page.$$eval('[data-device-id]', (rows) => rows.map((each) => each.querySelector('a')?.textContent))

describe('devices', () => {
  test('are listed by school and unit, and found as one types', async () => {
    await on.visit.goto('/#/devices')
    await on.visit.sees('[data-school="/Elever/Hagaskolan"]', '4 datorer · 1 att åtgärda')
    await on.visit.sees('[data-device-id="device-CB-0415"][data-policy=behind]', '4f1a22c90b7e')
    expect(await on.visit.page.$$('[data-unit="/Elever/Hagaskolan/7B"][data-device-id]')).toHaveLength(4)
    await on.visit.page.keyboard.press('/')
    await on.visit.type('gronkulla lenovo')
    await on.visit.sees(byTestId('device-count'), 'Visar 1 av 10')
    expect(await shown()).toEqual(['CB-1101'])
    await on.visit.type(' zzz')
    await on.visit.sees(byTestId('no-match'), 'Ingen dator passar')
    await on.visit.page.click(`${byTestId('no-match')} button`)
    await on.visit.page.click(`${byTestId('device-filter')} input[value=policy]`)
    await on.visit.sees(byTestId('device-count'), 'Visar 2 av 10')
    expect(await shown()).toEqual(['CB-1102', 'CB-0415'])
  })

  test('one shows all that is read of it, what is missing, and the settings that it refused', async () => {
    await on.visit.goto('/#/devices')
    await on.visit.page.locator('[data-device-id="device-CB-1102"]').click()
    await on.visit.sees(byTestId('device-detail'), 'Elever / Grönkullaskolan / 9C')
    await on.visit.sees(byTestId('trouble'), 'checkInMinutes')
    await on.visit.sees('[data-signal=freeDiskBytes]', '18,3 GiB')
    await on.visit.sees('[data-signal=directoryDeviceId]', 'Inte läst')
    expect(await on.visit.sees('[data-finding=memory-pressure]', 'Minnet är ofta nästan slut')).toContain(
      'Minnet är ofta nästan slut',
    )
  })

  test('tell a finding with its figure and interval, and what it means to whom', async () => {
    const { desk } = on.visit
    desk.devices = desk.devices.map((each) =>
      each.name === 'CB-1107' ? { ...each, health: 'watch' as const, findings: [weakBattery] } : each,
    )
    await on.visit.goto('/#/devices/device-CB-1107')
    const told = await on.visit.sees('[data-finding=battery-weak]', 'laddas ur fortare')
    expect(told).toContain('21 % i timmen, mellan 18 % i timmen och 25 % i timmen med 95 % säkerhet')
    expect(told).toContain('jämfört med 12 % i timmen, troligt')
    await on.visit.page.locator('[data-finding=battery-weak] summary').click()
    await on.visit.sees('[data-finding=battery-weak] details[open]', 'prova batteriet innan det byts')
    await on.visit.sees('[data-finding=battery-weak] details[open]', 'Ta med laddaren')
  })

  test('of a school with a poor network are not each called ill: the school is', async () => {
    const { desk } = on.visit
    const link = { ...weakBattery, code: 'link-at-school', about: 'school', value: 0.6, against: 0.1 } as const
    const { interval: _none, ...finding } = link
    desk.devices = desk.devices.map((each) =>
      each.unit.startsWith('/Elever/Hagaskolan') ? { ...each, findings: [...each.findings, finding] } : each,
    )
    await on.visit.goto('/#/devices')
    await on.visit.sees('[data-school="/Elever/Hagaskolan"] [data-finding=link-at-school]', 'Nätet är dåligt på skolan')
    await on.visit.sees('[data-school="/Elever/Hagaskolan"]', '60 %, jämfört med 10 %, troligt')
    expect(await on.visit.page.$$('[data-device-id="device-CB-0412"][data-health=good]')).toHaveLength(1)
  })

  test('change without a reload', async () => {
    await on.visit.goto('/#/devices')
    await on.visit.page.waitForSelector(`${byTestId('connection')}[data-status=live]`)
    await on.visit.page.waitForSelector('[data-device-id="device-CB-0415"][data-policy=behind]')
    on.visit.desk.devices = on.visit.desk.devices.map((each) => ({ ...each, policy: 'in-force' as const }))
    on.visit.desk.tell('devices')
    expect(
      await on.visit.page.waitForSelector('[data-device-id="device-CB-0415"][data-policy=in-force]'),
    ).not.toBeNull()
  })
})

test('a thousand devices start folded by school, open at a press, and are then walked by keyboard', async () => {
  const [first] = on.visit.desk.devices
  if (first)
    on.visit.desk.devices = Array.from({ length: 1000 }, (_, index) => ({
      ...first,
      id: `d${index}`,
      name: `CB-${index}`,
    }))
  await on.visit.goto('/#/devices')
  await on.visit.sees(byTestId('devices'), '1000 datorer')
  expect(await on.visit.page.$$('[data-device-id]')).toHaveLength(0)
  await on.visit.page.keyboard.press('j')
  expect(await on.visit.focus()).toBe('body')
  await on.visit.page.click('[data-school] button')
  await on.visit.page.waitForSelector('[data-device-id=d999]')
  await on.visit.page.keyboard.press('j')
  expect(await on.visit.focus()).toBe('d0')
})
