import { expect, it } from 'vitest'
import { boardEndpoints } from '../../desk/core/board-api.ts'
import { forgetReadings } from '../../desk/upkeep.ts'
import { deskAtHand, type DeskAtHand } from './desk-at-hand.ts'
import { checkIn, enrolment, minute, morning, revisions, snapshot, ticket, units } from './samples.ts'

const day = 24 * 60 * minute
const sameDevice = { serialNumber: 'S1', directoryDeviceId: 'D1' }

async function profile(desk: DeskAtHand, unit: '7B' | '4A' = '7B') {
  const made = await desk.device()
  await made.enrol(enrolment(unit, sameDevice))
  return made
}

async function boardDevices(desk: DeskAtHand) {
  const answer = await desk.get(boardEndpoints.devices, await desk.signIn())
  return (await answer.json()).devices
}

async function daysPass(desk: DeskAtHand, days: number): Promise<void> {
  desk.clock.now += days * day
  await forgetReadings(desk.deps)
}

it('shows one device with what was heard last, while two profiles on it report independently', async () => {
  const desk = await deskAtHand()
  const [one, other] = [await profile(desk, '7B'), await profile(desk, '4A')]
  const [ofOne, ofOther] = [{ revision: revisions['7B'] }, { revision: revisions['4A'] }]
  for (let quarter = 0; quarter < 4; quarter += 1) {
    desk.clock.now = morning + quarter * 15 * minute
    const [first, second] = quarter % 2 === 0 ? [one, other] : [other, one]
    for (const each of [first, second]) {
      const readings = [snapshot(desk.clock.now, { ...sameDevice, batteryPercent: 90 - quarter })]
      expect(await each.checkIn(checkIn(readings, each === one ? ofOne : ofOther))).toMatchObject({ ok: true })
    }
  }
  const devices = await boardDevices(desk)
  expect(devices).toMatchObject([{ unit: units['7B'], revision: revisions['7B'], signals: { batteryPercent: 87 } }])
  expect(await desk.deps.store.readings({ deviceId: devices[0].id })).toHaveLength(8)
})

it('knows a device that was wiped by its serial number, and closes what it was before when that has been silent', async () => {
  const desk = await deskAtHand()
  const before = await profile(desk)
  await before.checkIn(checkIn([snapshot(morning, sameDevice)]))
  desk.clock.now += minute
  const wiped = await profile(desk)
  await wiped.checkIn(checkIn([snapshot(desk.clock.now, sameDevice)]))
  expect(await boardDevices(desk)).toHaveLength(1)
  await daysPass(desk, 29)
  await wiped.checkIn(checkIn([snapshot(desk.clock.now, sameDevice)]))
  expect(await desk.deps.store.instanceKey({ instance: before.instance })).not.toBeNull()
  await daysPass(desk, 2)
  expect(await desk.deps.store.instanceKey({ instance: before.instance })).toBeNull()
  expect(await desk.deps.store.instanceKey({ instance: wiped.instance })).not.toBeNull()
  expect(await boardDevices(desk)).toHaveLength(1)
})

it('loses nothing of a profile that was only away: it enrols again under the same id, and its tickets are still its own', async () => {
  const desk = await deskAtHand()
  const [seldom, often] = [await profile(desk), await profile(desk)]
  await seldom.checkIn(checkIn([snapshot(morning, sameDevice)]))
  await seldom.pressHelp(ticket(morning))
  await daysPass(desk, 40)
  await often.checkIn(checkIn([snapshot(desk.clock.now, sameDevice)]))
  await daysPass(desk, 0)
  // The desk has its key at hand still; it is the store that knows it no more.
  const late = checkIn([snapshot(desk.clock.now, sameDevice)])
  expect(await seldom.checkIn(late)).toMatchObject({ problem: 'unknown-instance' })
  expect(await seldom.enrol(enrolment('7B', sameDevice))).toMatchObject({
    ok: true,
    value: { instance: seldom.instance },
  })
  expect(await seldom.checkIn(late)).toMatchObject({ ok: true, value: { tickets: [{ number: 1 }] } })
  expect(await boardDevices(desk)).toHaveLength(1)
})

it('closes no instance for silence alone: a device that nobody used in the summer is heard in the autumn', async () => {
  const desk = await deskAtHand()
  const device = await profile(desk)
  await device.checkIn(checkIn([snapshot(morning, sameDevice)]))
  await daysPass(desk, 75)
  expect(await device.checkIn(checkIn([snapshot(desk.clock.now, sameDevice)]))).toMatchObject({ ok: true })
})
