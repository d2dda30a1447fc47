import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { brought, settingsVersion } from '../../contract/settings-versions.ts'
import { boardEndpoints, DeviceList, TicketList } from '../../desk/core/board-api.ts'
import { pilotUnit } from '../../scripts/start/example.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

let school: School
let pupil: Pupil
let technician: Technician

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

async function devices() {
  return DeviceList.parse(await technician.asks(boardEndpoints.devices)).devices
}

async function tickets() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets
}

const pressHelp = (category: string, words?: string) => pupil.askForHelp(category, words)

describe('from the plan to the board', () => {
  it('the extension comes by force, reads its settings, enrols and checks in', async () => {
    await pupil.worker()
    const { revision } = await school.compiledSettings()
    const [device] = await until('a device on the board', async () => {
      const all = await devices()
      return all.length > 0 && all[0]?.lastSeenAt !== null && all
    })
    expect(device).toMatchObject({
      unit: pilotUnit,
      revision,
      expectedRevision: revision,
      policy: 'in-force',
    })
    expect(device?.signals).toMatchObject({ os: 'linux', batteryPercent: expect.any(Number) })
  })

  it("the board's page shows the device under its unit with its revision, without a load", async () => {
    await technician.goTo('devices')
    const row = await technician.sees(`[data-device-id][data-unit="${pilotUnit}"][data-policy=in-force]`)
    expect(row).toContain((await school.compiledSettings())['revision'])
    expect(technician.loads).toBe(0)
  })

  it('the extension can not read a page: the browser itself says that it has no host permission', async () => {
    const worker = await pupil.worker()
    const permissions = await worker.evaluate(() => chrome.permissions.getAll())
    expect(permissions.origins).toEqual([])
    expect(permissions.permissions).not.toEqual(expect.arrayContaining(['tabs', 'history', 'cookies', 'scripting']))
  })

  it("Chromium's own policy page reports no error for any policy of the bundle", async () => {
    const names = Object.keys(JSON.parse(await school.compiledPolicy())).filter((name) => name !== '3rdparty')
    const { chrome, extension } = await pupil.policyPage()
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const { error, warning } = chrome[name] ?? { error: 'not there at all' }
      expect({ name, error, warning }).toEqual({ name })
    }
    expect(Object.keys(extension).toSorted()).toEqual(Object.keys(await school.compiledSettings()).toSorted())
    expect(Object.values(extension).flatMap(({ error }) => error ?? [])).toEqual([])
  })
})

describe('a press for help', () => {
  it('reaches the board without a load, and an answer typed in the board reaches the popup', async () => {
    await technician.goTo('tickets')
    const popup = await pressHelp('network', 'Det går inte att öppna några sidor i sal 12.')
    expect(await technician.sees('[data-ticket-number="1"][data-state=new]')).toBeTruthy()
    await popup.waitForSelector('[data-reached=sent]')
    await popup.close()
    await technician.answer(1, 'Stäng av och sätt på Wi-Fi. Jag kommer klockan tio.')
    expect(technician.loads).toBe(0)
    const again = await pupil.readAnswer()
    const answer = await again.$('[data-from=it]')
    expect(await answer?.evaluate((element) => element.textContent)).toContain('Jag kommer klockan tio.')
    expect(await answer?.evaluate((element) => element.textContent)).toContain('Kim Ek')
    await again.close()
    expect(await tickets()).toMatchObject([{ number: 1, unit: pilotUnit, category: 'network', language: 'sv' }])
  })

  it('arrives once and only once through a stopped desk, a killed worker and a killed browser', async () => {
    await pupil.installRecorded()
    await school.closeDesk()
    const popup = await pressHelp('screen', 'Skärmen är svart.')
    await popup.waitForSelector('[data-reached=kept]')
    await pupil.killWorker()
    await pupil.killBrowser()
    pupil = await Pupil.start(school)
    const after = await pupil.pressHelp()
    await after.waitForSelector('.mine[data-standing=kept]')
    await after.close()
    await school.openDesk()
    const again = await pupil.pressHelp()
    await again.waitForSelector('.mine[data-standing=sent]')
    await again.close()
    // The ticket has come; what was told of it comes in a request of its own.
    await until('an empty outbox', async () =>
      Object.keys(await pupil.remembered()).every((key) => !key.startsWith('outbox:')),
    )
    const screens = (await tickets()).filter(({ category }) => category === 'screen')
    expect(screens).toHaveLength(1)
    expect(screens[0]).toMatchObject({
      number: 2,
      record: [{ item: { kind: 'words', text: 'Skärmen är svart.' } }],
    })
    await technician.goTo('tickets')
    await technician.sees('[data-ticket-number="2"]')
    expect(technician.loads).toBe(0)
  })

  it('comes from the same device as before', async () => {
    expect(await devices()).toHaveLength(1)
  })
})

describe('the board', () => {
  it('shows nothing without a session, and says how to get one', async () => {
    const answer = await fetch(`${school.desk.url}/`)
    expect(answer.status).toBe(401)
    expect((await fetch(school.desk.url + boardEndpoints.tickets)).status).toBe(401)
    const page = await technician.stranger(`${school.desk.url}/`)
    const told = await page.waitForSelector('[data-fault=signed-out]')
    expect(await told?.evaluate((element) => element.parentElement?.textContent)).toContain('desk sign-in-link')
    await page.close()
  })
})

describe('a changed plan', () => {
  it('is in force within seconds of being compiled, and the board says so', async () => {
    const before = (await school.compiledSettings())['revision']
    await school.editPlan(/(name: 7B[\s\S]*?quietSeconds:\s*\{?\s*value: )0/, '$11')
    const started = performance.now()
    await school.compile()
    const { revision } = await school.compiledSettings()
    expect(revision).not.toBe(before)
    await technician.goTo('devices')
    await until('the new revision in force', async () => {
      const [device] = await devices()
      return device?.revision === revision && device?.policy === 'in-force'
    })
    await technician.sees(`[data-device-id][data-unit="${pilotUnit}"][data-policy=in-force]`)
    console.log(
      `The new revision was in force ${((performance.now() - started) / 1000).toFixed(1)} s after the compile.`,
    )
    expect(technician.loads).toBe(0)
  })

  it('with a value of the wrong type is refused by name, and nothing is written', async () => {
    const before = await school.compiledPolicy()
    const plan = await school.planText()
    await school.editPlan(/(DeveloperToolsAvailability:\s*\{?\s*value: )1/, '$1"sometimes"')
    await expect(school.compile()).rejects.toThrow(/DeveloperToolsAvailability/)
    await expect(school.compile()).rejects.toThrow(/plan\.yaml:\d+:\d+ \/Elever\/Grönkullaskolan\/7B/)
    expect(await school.compiledPolicy()).toBe(before)
    await school.putPlan(plan)
  })
})

describe('settings of another age', () => {
  it('are in force as an older compiler wrote them, and as a newer one would', async () => {
    const settings = await school.compiledSettings()
    const later = ['settingsVersion', ...brought.flatMap(({ defaults }) => Object.keys(defaults))]
    const older = Object.fromEntries(Object.entries(settings).filter(([key]) => !later.includes(key)))
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(later))
    const newer = { ...settings, settingsVersion: settingsVersion + 1, somethingNew: 'x' }
    for (const [revision, written] of Object.entries({ aaaaaaaaaaaa: older, bbbbbbbbbbbb: newer })) {
      await school.putSettings({ ...written, revision })
      await until('the revision in force', async () => (await devices())[0]?.revision === revision)
      // It is not the plan's own revision, and nothing is wrong with it.
      expect(await devices()).toMatchObject([{ policy: 'behind', trouble: null }])
    }
  })
})

describe('settings that do not parse', () => {
  it('show in the popup and on the board, leave help working, and are over when they are mended', async () => {
    const settings = await school.compiledSettings()
    await school.putSettings({ ...settings, checkInMinutes: 'often' })
    await technician.goTo('devices')
    await technician.sees('[data-device-id][data-policy=invalid]')
    const popup = await pupil.pressHelp()
    const notice = await popup.waitForSelector('.notice')
    expect(await notice?.evaluate((element) => element.textContent)).toContain('checkInMinutes')
    await popup.close()
    await (await pressHelp('program')).waitForSelector('[data-reached=sent]')
    const [troubled] = await devices()
    expect(troubled?.trouble?.problems.map(({ key }) => key)).toEqual(['checkInMinutes'])
    await school.putSettings(settings)
    await technician.sees('[data-device-id][data-policy=in-force]')
  })
})
