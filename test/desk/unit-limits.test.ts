import { expect, it } from 'vitest'
import { defaultLimitSettings } from '../../contract/limit-settings.ts'
import { boardEndpoints, DeviceList, TicketList, TicketView } from '../../desk/core/board-api.ts'
import { unitIndex } from '../../desk/core/unit-index.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { checkIn, hour, morning, register, revisions, snapshot, ticket, units } from './samples.ts'

function batteryOf(watch: number, act: number) {
  return { ...defaultLimitSettings, batteryWatchPercent: watch, batteryActPercent: act }
}

/** The register with limits of 7B's own, also for an hour in which a window is open; 4A's is from an older compiler. */
const withLimits = {
  ...register,
  units: register.units.map((unit) => {
    if (unit.path !== units['7B']) return unit
    const [from, until] = [hour, 2 * hour].map((ms) => new Date(morning + ms).toISOString())
    const window = { id: 'prov', from: from ?? '', until: until ?? '', revision: revisions['7B'] }
    return { ...unit, limits: batteryOf(40, 20), windows: [{ ...window, limits: batteryOf(25, 10) }] }
  }),
}

/** A desk with a device in each unit, both at 30 percent; `current` can be put in the register's place. */
async function deskWithTwo() {
  const current = { register: withLimits }
  const desk = await deskAtHand({ units: () => unitIndex(current.register) })
  const [own, other] = [await desk.enrolled('7B', 'S1'), await desk.enrolled('4A', 'S2')]
  await own.checkIn(checkIn([snapshot(morning, { serialNumber: 'S1', batteryPercent: 30 })]))
  await other.checkIn(checkIn([snapshot(morning, { serialNumber: 'S2', batteryPercent: 30 })]))
  const cookie = await desk.signIn()
  const health = async () => {
    const { devices } = DeviceList.parse(await (await desk.get(boardEndpoints.devices, cookie)).json())
    return Object.fromEntries(devices.map((device) => [device.name, device.health]))
  }
  return { desk, own, cookie, current, health }
}

it('judges each device by the limits of its unit; by the defaults where the register has none', async () => {
  const { health } = await deskWithTwo()
  expect(await health()).toEqual({ S1: 'watch', S2: 'good' })
})

it('judges by what holds in a window while it is open', async () => {
  const { desk, health } = await deskWithTwo()
  desk.clock.now = morning + hour
  expect(await health()).toEqual({ S1: 'good', S2: 'good' })
  desk.clock.now = morning + 2 * hour
  expect(await health()).toEqual({ S1: 'watch', S2: 'good' })
})

it('judges by the defaults in a unit that the plan no longer has', async () => {
  const { current, health } = await deskWithTwo()
  current.register = { ...withLimits, units: withLimits.units.filter(({ path }) => path !== units['7B']) }
  expect(await health()).toEqual({ S1: 'good', S2: 'good' })
})

it("judges a ticket's snapshot by the limits of the unit when help was pressed", async () => {
  const { desk, own, cookie } = await deskWithTwo()
  for (const at of [morning, morning + hour])
    await own.pressHelp(ticket(at, { snapshot: snapshot(at, { batteryPercent: 30 }) }))
  const { tickets } = TicketList.parse(await (await desk.get(boardEndpoints.tickets, cookie)).json())
  const byTime = tickets.toSorted((a, b) => a.pressedAt.localeCompare(b.pressedAt))
  expect(byTime.map(({ health }) => health)).toEqual(['watch', 'good'])
})

it("judges it so as well in what answers a technician's look and deed", async () => {
  const { desk, own, cookie } = await deskWithTwo()
  await own.pressHelp(ticket(morning, { snapshot: snapshot(morning, { batteryPercent: 30 }) }))
  const [pressed] = TicketList.parse(await (await desk.get(boardEndpoints.tickets, cookie)).json()).tickets
  const path = `${boardEndpoints.tickets}/${pressed?.id}`
  const answers = [
    await desk.post(`${path}/see`, {}, cookie),
    await desk.post(`${path}/take`, { version: pressed?.version }, cookie),
    await desk.post(`${path}/take`, { version: 0 }, cookie),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 409])
  for (const answer of answers) expect(TicketView.parse(await answer.json()).health).toBe('watch')
})
