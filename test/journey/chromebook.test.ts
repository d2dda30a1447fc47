import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { boardEndpoints, DeviceList, type DeviceView } from '../../desk/core/board-api.ts'
import { Memory } from '../../extension/core/memory.ts'
import { ActedChromebook, actingFile } from './acted-chromebook.ts'
import type { ActedApi, Misbehaviour } from './chromebook-acting.ts'
import { chooseLanguage } from './choose-language.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

let chromebook: ActedChromebook
let school: School
let acted: string

beforeAll(async () => {
  const { extension, board } = inject('built')
  chromebook = await ActedChromebook.start()
  school = await School.open(extension, board)
  acted = join(school.folder, 'acted-build')
  await chromebook.copyOf(extension, acted)
  await school.editPlan(/(name: 7B[\s\S]*?activeOn:\s*value: )\[[^\]]*\]/, '$1[chromeos]')
  await school.compile()
})

afterAll(async () => {
  await school?.close()
  await chromebook?.close()
})

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = names.map(async (name) => [name.slice(folder.length + 1), await readFile(name, 'latin1')] as const)
  return new Map(await Promise.all(read))
}

describe('the shipped build', () => {
  it('holds nothing of the acting: the acted copy is the same bytes, but for one file and the lines that load it', async () => {
    const [shipped, copy] = [await filesOf(inject('built').extension), await filesOf(acted)]
    const acting = copy.get(actingFile) ?? ''
    for (const mark of ['actedChromebook', 'actedDeviceUrl', 'misbehaves']) {
      expect(acting).toContain(mark)
      expect([...shipped].filter(([, text]) => text.includes(mark)).map(([name]) => name)).toEqual([])
    }
    expect([...copy.keys()].toSorted()).toEqual([...shipped.keys(), actingFile].toSorted())
    const changed = [...shipped.keys()].filter((name) => copy.get(name) !== shipped.get(name))
    expect(changed.toSorted()).toEqual([
      'extension/about/about.html',
      'extension/check/check.html',
      'extension/help/help.html',
      'extension/web/battery.html',
      'service-worker-loader.js',
    ])
    for (const name of changed) {
      const lines = (copy.get(name) ?? '').split('\n').filter((line) => !line.includes(actingFile))
      expect(lines.join('\n')).toBe(shipped.get(name))
    }
    expect(copy.get('manifest.json')).toBe(shipped.get('manifest.json'))
  })
})

/** A desk that takes nothing and counts what comes. */
class DeafDesk {
  readonly heard: string[] = []
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      this.heard.push(request.url ?? '')
      response.writeHead(503).end()
    })
  }

  async open(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return `http://127.0.0.1:${address.port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

describe('a PC', () => {
  it('is left alone by the shipped extension while the settings name ChromeOS, and is told of when they name it', async () => {
    const desk = new DeafDesk()
    const deskUrl = await desk.open()
    const settings = await school.compiledSettings()
    await school.putSettings({ ...settings, deskUrl, activeOn: ['chromeos'] })
    const pupil = await Pupil.start(school, 'pc')
    try {
      const standing = async () => JSON.stringify((await pupil.remembered())['standing'])
      await until('settings that do not concern a PC', async () => (await standing())?.includes('dormant'))
      const popup = await pupil.pressHelp()
      await chooseLanguage(popup, 'sv')
      const notice = await popup.waitForSelector('.notice')
      expect(await notice?.evaluate((element) => element.textContent)).toBe('Fadder används inte på den här datorn.')
      expect(await popup.$('[data-category]')).toBeNull()
      await popup.close()
      await pupil.ringCheckIn()
      expect(await (await pupil.worker()).evaluate(() => chrome.alarms.getAll())).toEqual([])
      expect(await pupil.remembered()).not.toHaveProperty('lastSnapshot')
      expect(desk.heard).toEqual([])
      await school.putSettings({ ...settings, deskUrl, activeOn: ['chromeos', 'linux'] })
      await until('a word to the desk', async () => desk.heard.length > 0)
    } finally {
      await pupil.close()
      desk.close()
    }
  })
})

describe('an acted Chromebook under the same settings', () => {
  let pupil: Pupil
  let technician: Technician

  beforeAll(async () => {
    await school.putExtension(acted)
    await school.compile()
    technician = await Technician.signIn(school, 'Kim Ek')
    pupil = await Pupil.start(school, 'chromebook')
  })

  afterAll(async () => {
    await pupil?.close()
    await technician?.close()
  })

  beforeEach(() => {
    chromebook.device.misbehaves = {}
  })

  async function atDesk(what: string, is: (device: DeviceView) => boolean): Promise<DeviceView> {
    return await until(what, async () => {
      const { devices } = DeviceList.parse(await technician.asks(boardEndpoints.devices))
      expect(devices.length).toBeLessThan(2)
      return devices.find(is)
    })
  }

  async function lastSnapshot() {
    const remembered = await pupil.remembered()
    const memory = new Memory({
      get: async (key) => remembered[key],
      entries: async () => remembered,
      set: async () => {},
      remove: async () => {},
    })
    return await memory.get('lastSnapshot')
  }

  /** Lets the device be read anew, and waits until the desk has it. */
  async function report() {
    const before = await lastSnapshot()
    await pupil.ringCheckIn()
    const taken = await until('another reading', async () => {
      const now = await lastSnapshot()
      return now && now.id !== before?.id && now
    })
    await until('an empty outbox', async () =>
      Object.keys(await pupil.remembered()).every((key) => !key.startsWith('outbox:')),
    )
    return taken
  }

  /** Waits until the open device's page on the board shows a signal so: it is live, and may be a moment behind. */
  async function shownOnBoard(name: string, value: RegExp): Promise<void> {
    await until(`${name} on the board`, async () => value.test(await technician.sees(`[data-signal=${name}]`)))
  }

  const known = {
    os: 'chromeos',
    serialNumber: '5CD1234XYZ',
    directoryDeviceId: '7d5e1f3a-0001-4c55-9f7e-3c1d2a4b5c6d',
    assetId: 'ALV-0712',
    manufacturer: 'HP',
    model: 'HP Chromebook 11 G9 EE',
    cpuCelsius: 48.5,
    displays: 2,
    internalDisplay: true,
    internalDisplaySize: 'hd',
    batteryPercent: 62,
    batteryCharging: false,
    enablersMissing: [],
  }

  it('checks in by itself, with all that only ChromeOS tells', async () => {
    const device = await atDesk('a Chromebook', ({ lastSeenAt }) => lastSeenAt !== null)
    expect(device.signals).toMatchObject(known)
    expect(device.findings).toEqual([])
    expect(device.name).toBe('ALV-0712')
  })

  it("shows on the board's page of the device, and on the page that says what IT sees, the same values", async () => {
    const device = await atDesk('the Chromebook', () => true)
    await technician.page.evaluate((id) => {
      location.hash = `#/devices/${id}`
    }, device.id)
    const about = await pupil.pressAbout()
    await about.waitForSelector('[data-field=model]')
    const rows = {
      serialNumber: '5CD1234XYZ',
      assetId: 'ALV-0712',
      manufacturer: 'HP',
      model: 'HP Chromebook 11 G9 EE',
      batteryPercent: '62',
      displays: '2',
    }
    for (const [name, value] of Object.entries(rows)) {
      await shownOnBoard(name, new RegExp(`^${value}(\\s%)?$`))
      const shown = await about.$eval(`[data-field=${name}] .value`, (cell) => cell.textContent)
      expect(shown).toMatch(new RegExp(`^${value}(\\s%)?$`))
    }
    await shownOnBoard('cpuCelsius', /^48[.,]5\s°C$/)
    expect(await about.$eval('[data-field=cpuCelsius] .value', (cell) => cell.textContent)).toMatch(/^49\s°C$/)
    await shownOnBoard('internalDisplay', /^(Ja|Yes)$/i)
    expect(await about.$eval('[data-field=internalDisplay] .value', (cell) => cell.textContent)).toMatch(/^(Ja|Yes)$/i)
    await about.close()
  })

  it('is a Chromebook to the pages too', async () => {
    const check = await pupil.open('chrome-extension://ID/extension/check/check.html')
    expect(await check.evaluate(async () => (await chrome.runtime.getPlatformInfo()).os)).toBe('cros')
    await check.close()
  })

  it('tells its addresses from the moment that the settings ask for them, and before that nobody asks it', async () => {
    const before = await report()
    expect(chromebook.asked).not.toContain('networkingAttributes')
    expect(Object.keys({ ...before.signals, ...before.missing }).filter((name) => /Address/.test(name))).toEqual([])
    const about = await pupil.open('chrome-extension://ID/extension/about/about.html')
    await about.waitForSelector('[data-field=model]')
    expect(await about.$('[data-field=macAddress]')).toBeNull()
    await school.editPlan(
      /(name: 7B[\s\S]*?fadder:\n)(\s*)/,
      '$1$2networkAddresses: {value: true, reason: Datorer ska kunna hittas i nätet., ' +
        'reasonInEnglish: Devices should be found in the network., decision: IT-2026-007}\n$2',
    )
    await school.compile()
    const { network } = chromebook.device
    const device = await atDesk('the addresses', ({ signals }) => signals.macAddress !== undefined)
    expect(device.signals).toMatchObject({ macAddress: network?.macAddress, ipv4Address: network?.ipv4 })
    await about.waitForSelector('[data-field=macAddress]')
    expect(await about.$eval('[data-field=ipv4Address] .value', (cell) => cell.textContent)).toBe(network?.ipv4)
    await about.close()
    chromebook.device.network = null
    expect((await report()).missing).toMatchObject({ macAddress: 'refused', ipv4Address: 'refused' })
    chromebook.device.network = network
  })

  it('shows a built-in screen that no longer answers, beside the one that does', async () => {
    chromebook.device.internalDisplay = false
    await report()
    const { signals } = await atDesk('the lost screen', (device) => device.signals.internalDisplay === false)
    expect(signals.displays).toBe(1)
    expect(signals).not.toHaveProperty('internalDisplaySize')
    chromebook.device.internalDisplay = true
  })

  it('is found too hot as its temperature rises, at the desk and on the device, until it has cooled', async () => {
    chromebook.device.temperatures = [70, 104]
    await report()
    const heat = { code: 'heat', severity: 'act', value: 104 }
    expect((await atDesk('heat', ({ health }) => health === 'act')).findings).toMatchObject([heat])
    const about = await pupil.open('chrome-extension://ID/extension/about/about.html')
    await about.waitForSelector('[data-finding=heat]')
    chromebook.device.temperatures = [48.5]
    await report()
    await about.waitForFunction(() => document.querySelector('[data-finding=heat]') === null)
    expect((await atDesk('a cool device', ({ health }) => health !== 'act')).findings).toEqual([])
    await about.close()
  })

  const own: Record<ActedApi, readonly string[]> = {
    deviceAttributes: ['serialNumber', 'directoryDeviceId', 'assetId'],
    assetId: ['assetId'],
    hardwarePlatform: ['manufacturer', 'model'],
    networkingAttributes: ['macAddress', 'ipv4Address'],
    display: ['displays', 'internalDisplay', 'internalDisplaySize'],
    battery: ['batteryPercent', 'batteryCharging'],
    cpu: ['awakeSeconds', 'cpuCelsius', 'cpuLoadPercent', 'offlineMinutes', 'reboots'],
  }
  const apis = [
    'deviceAttributes',
    'assetId',
    'hardwarePlatform',
    'networkingAttributes',
    'display',
    'battery',
    'cpu',
  ] as const
  const reasons = { refuses: 'refused', hangs: 'timed-out', empty: 'empty' } as const

  /** What each answer of nothing comes to, where that is not all of its fields missing as empty. */
  const emptyOtherwise: Partial<Record<ActedApi, Record<string, string>>> = {
    display: { internalDisplaySize: 'empty' },
    // A battery without a level is none that can be read.
    battery: { batteryPercent: 'refused', batteryCharging: 'refused' },
  }

  function expectedMissing(api: ActedApi, how: Misbehaviour): Record<string, string> {
    const all = Object.fromEntries(own[api].map((name) => [name, reasons[how]]))
    return how === 'empty' ? (emptyOtherwise[api] ?? all) : all
  }

  it.each(apis)('loses only the fields of %s where that refuses, answers nothing, or never answers', async (api) => {
    const sound = await report()
    const device = await atDesk('the Chromebook', () => true)
    for (const how of ['refuses', 'empty', 'hangs'] as const) {
      chromebook.misbehaves(api, how)
      const { signals, missing } = await report()
      const lost = expectedMissing(api, how)
      expect({ api, how, missing }).toEqual({ api, how, missing: { ...sound.missing, ...lost } })
      const left = Object.keys(sound.signals).filter((name) => !(name in lost))
      expect(Object.keys(signals).toSorted()).toEqual(left.toSorted())
      const shown = await atDesk(
        `it without ${api}`,
        (one) => JSON.stringify(Object.keys(one.signals).toSorted()) === JSON.stringify(left.toSorted()),
      )
      expect(shown.id).toBe(device.id)
    }
  })

  it('leaves no page open behind a battery that never answers: an extension with one is never idle', async () => {
    chromebook.misbehaves('battery', 'hangs')
    await report()
    expect(await (await pupil.worker()).evaluate(() => chrome.offscreen.hasDocument())).toBe(false)
  })

  it('is told of as lacking an enabler by a user who is not affiliated, and by a policy that is not there', async () => {
    chromebook.device.misbehaves = { deviceAttributes: 'empty', hardwarePlatform: 'refuses' }
    await report()
    const { findings, signals } = await atDesk('a missing enabler', (one) => one.findings.length > 0)
    expect(findings).toMatchObject([{ code: 'enabler-missing', severity: 'watch', value: 2 }])
    expect(signals.enablersMissing).toEqual(['hardware-platform', 'affiliation'])
    chromebook.device.misbehaves = {}
    await report()
    await atDesk('a sound device', (one) => one.findings.length === 0)
  })
})
