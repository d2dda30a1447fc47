import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Enrolment } from '../../../contract/enrolment.ts'
import type { SelfCheck } from '../../../contract/self-check.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { entryTests } from './entry-suite.ts'
import { lendingTests } from './lending-suite.ts'
import { checkIn, day, minute, selfHelped, snapshot, ticket, units, words } from '../samples.ts'
import { at, enrol, once, publicKey } from './store-inputs.ts'

/** A store whose files outlive it. */
export interface StoreAtHand {
  store: Store
  /** Closes it, and opens it again on the same files. */
  reopened: () => Promise<Store>
  dump: () => string
}

function enrolmentTests(open: () => Promise<StoreAtHand>): void {
  it('keeps the key of an instance, and knows no other', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    expect(await store.instanceKey({ instance: 'one' })).toEqual(publicKey)
    expect(await store.instanceKey({ instance: 'two' })).toBeNull()
  })

  it('makes one device of the instances that name the same serial number, or the same id at Google', async () => {
    const { store } = await open()
    const first = await store.enrol(enrol('one', { serialNumber: 'S1', directoryDeviceId: 'D1' }))
    expect(await store.enrol(enrol('two', { serialNumber: 'S1' }))).toEqual(first)
    expect(await store.enrol(enrol('three', { directoryDeviceId: 'D1' }))).toEqual(first)
    expect(await store.enrol(enrol('four', { serialNumber: 'S2' }))).not.toEqual(first)
    expect(await store.devices({ most: 9 })).toHaveLength(2)
  })

  it('makes a device of each instance that does not know what it runs on', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    await store.enrol(enrol('two'))
    expect(await store.devices({ most: 9 })).toHaveLength(2)
  })

  it('joins an instance to its device when the serial number comes to be known, with its readings and tickets', async () => {
    const { store } = await open()
    const known = await store.enrol(enrol('wiped', { serialNumber: 'S1' }))
    await store.enrol(enrol('one'))
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at - minute, {})]) })
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 't1' })
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at, { serialNumber: 'S1' })]) })
    const devices = await store.devices({ most: 9 })
    expect(devices).toMatchObject([{ serialNumber: 'S1', openTickets: 1 }])
    expect(known).toMatchObject({ deviceId: devices[0]?.id })
    expect(await store.readings({ deviceId: devices[0]?.id ?? '' })).toHaveLength(2)
  })

  it('moves an instance that enrols again to the new unit, and keeps it on its device', async () => {
    const { store } = await open()
    const first = await store.enrol(enrol('one'))
    expect(await store.enrol(enrol('one', { serialNumber: 'S1' }, units['4A']))).toEqual(first)
    expect(await store.devices({ most: 9 })).toMatchObject([{ unit: units['4A'], serialNumber: 'S1' }])
  })
}

/** Enrols, and answers the desk's id of the device. */
async function enrolled(store: Store, instance: string, identity: Enrolment['device'] = {}): Promise<string> {
  const outcome = await store.enrol(enrol(instance, identity))
  return outcome.kind === 'enrolled' ? outcome.deviceId : ''
}

function foundTests(open: () => Promise<StoreAtHand>): void {
  const low = { code: 'battery-low', about: 'device', severity: 'watch', certainty: 'measured', value: 12 } as const
  const weak = { ...low, code: 'battery-weak', interval: { low: 1, high: 3 }, against: 2 } as const

  it('keeps what was found of each device whole, also when it is closed and opened again', async () => {
    const { store, reopened } = await open()
    const [one, two] = [await enrolled(store, 'one'), await enrolled(store, 'two')]
    const found = [
      {
        deviceId: one,
        findings: [
          { ...low, since: at },
          { ...weak, since: at - day },
        ],
      },
      { deviceId: two, findings: [{ ...low, severity: 'act' as const, since: at }] },
    ]
    expect(await store.findings({ most: 9 })).toEqual([])
    await store.keepFindings({ found })
    expect(await (await reopened()).findings({ most: 9 })).toEqual(found)
  })

  it('replaces what was found of the devices named, and of no others', async () => {
    const { store } = await open()
    const [one, two] = [await enrolled(store, 'one'), await enrolled(store, 'two')]
    const both = [one, two].map((deviceId) => ({ deviceId, findings: [{ ...low, since: at }] }))
    await store.keepFindings({ found: both })
    await store.keepFindings({
      found: [
        { deviceId: one, findings: [] },
        { deviceId: 'no such device', findings: [{ ...weak, since: at }] },
      ],
    })
    expect(await store.findings({ most: 9 })).toEqual(both.slice(1))
  })

  it('lets go of what was found of a device that turns out to be another', async () => {
    const { store } = await open()
    await enrolled(store, 'known', { serialNumber: 'S1' })
    const one = await enrolled(store, 'one')
    await store.keepFindings({ found: [{ deviceId: one, findings: [{ ...low, since: at }] }] })
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at, { serialNumber: 'S1' })]) })
    expect(await store.devices({ most: 9 })).toHaveLength(1)
    expect(await store.findings({ most: 9 })).toEqual([])
  })
}

function checkInTests(open: () => Promise<StoreAtHand>): void {
  it('keeps a snapshot once, however often it comes', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const snapshots = [snapshot(at - minute), snapshot(at)]
    for (let times = 0; times < 3; times += 1)
      await store.checkIn({ once: once('one'), at, checkIn: checkIn(snapshots) })
    const [device] = await store.devices({ most: 9 })
    expect(await store.readings({ deviceId: device?.id ?? '' })).toMatchObject([
      { takenAt: at - minute, batteryPercent: 80 },
      { takenAt: at, batteryPercent: 80 },
    ])
  })

  it('holds the latest snapshot whole, whatever order they come in', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const latest = snapshot(at, { model: 'Spin 511', displays: 2 })
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([latest, snapshot(at - minute)]) })
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at - 2 * minute)]) })
    expect(await store.devices({ most: 9 })).toMatchObject([{ latest, lastSeenAt: at }])
  })

  it('does not let a clock that runs ahead freeze what is known of a device', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at + 365 * day)]) })
    const later = snapshot(at + minute)
    await store.checkIn({ once: once('one'), at: at + minute, checkIn: checkIn([later]) })
    expect(await store.devices({ most: 9 })).toMatchObject([{ latest: later }])
  })

  it('sums the month of each device up, a slice of devices at a time', async () => {
    const { store } = await open()
    for (const instance of ['one', 'two', 'three']) {
      await store.enrol(enrol(instance))
      const signals = { model: 'Spin 511', browserVersion: '140.0.1.2', cpuCelsius: 50, linkRttMs: 400 }
      const memory = { memoryBytes: 100, availableMemoryBytes: 5 }
      const snapshots = [snapshot(at - 8 * day, signals), snapshot(at, { ...signals, ...memory })]
      await store.checkIn({ once: once(instance), at, checkIn: checkIn(snapshots) })
    }
    const ask = { at, most: 2, timeZone: 'Europe/Stockholm' }
    const first = await store.summaries({ ...ask, after: 0 })
    expect(first.summaries).toHaveLength(2)
    expect(first.summaries[0]).toMatchObject({
      unit: units['7B'],
      model: 'Spin 511',
      browserVersion: '140.0.1.2',
      recent: { reports: 1, shortOfMemory: 1, restarts: 0 },
      degrees: [[50, 1]],
      link: { poor: 1, all: 1 },
      days: [Math.floor(at / day) - 8, Math.floor(at / day)],
    })
    const rest = await store.summaries({ ...ask, after: first.next ?? 0 })
    expect(rest).toMatchObject({ next: null })
    expect(rest.summaries).toHaveLength(1)
  })

  it('lets go of readings after thirty days, a slice of devices at a time', async () => {
    const { store } = await open()
    for (const instance of ['one', 'two', 'three']) {
      await store.enrol(enrol(instance))
      await store.checkIn({ once: once(instance), at, checkIn: checkIn([snapshot(at - day), snapshot(at)]) })
    }
    const later = at + 29.5 * day
    const slices: (number | null)[] = []
    for (let after: number | null = 0; after !== null; slices.push(after))
      after = (await store.forgetReadings({ at: later, after, most: 2 })).next
    expect(slices).toEqual([2, null])
    for (const { id, latest } of await store.devices({ most: 9 })) {
      expect(await store.readings({ deviceId: id })).toMatchObject([{ takenAt: at }])
      expect(latest).not.toBeNull()
    }
    await store.forgetReadings({ at: at + 31 * day, after: 0, most: 9 })
    expect(await store.devices({ most: 9 })).toMatchObject([{ latest: null }, { latest: null }, { latest: null }])
  })

  it('keeps no reading for longer because a clock that ran ahead dated it', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const ahead = [snapshot(at), snapshot(at + 2 * minute), snapshot(at + 400 * day)]
    await store.checkIn({ once: once('one'), at, checkIn: checkIn(ahead) })
    const { summaries } = await store.summaries({ after: 0, at, most: 9, timeZone: 'Europe/Stockholm' })
    expect(summaries).toMatchObject([{ days: [Math.floor(at / day)] }])
    await store.forgetReadings({ at, after: 0, most: 9 })
    const [device] = await store.devices({ most: 9 })
    const kept = await store.readings({ deviceId: device?.id ?? '' })
    expect(kept.map(({ takenAt }) => takenAt)).toEqual([at, at + 2 * minute])
  })

  it('does not keep a snapshot that is older than thirty days', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const old = checkIn([snapshot(at - 31 * day)])
    expect(await store.checkIn({ once: once('one'), at, checkIn: old })).toMatchObject({ kind: 'accepted' })
    expect(await store.devices({ most: 9 })).toMatchObject([{ latest: null, lastSeenAt: at }])
  })
}

function ticketTests(open: () => Promise<StoreAtHand>): void {
  it('numbers tickets from 1, and opens one once, however often it is sent', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const press = ticket(at)
    const send = (newTicketId: string, asked = press) =>
      store.openTicket({ once: once('one'), at, ticket: asked, newTicketId })
    expect(await send('t1')).toMatchObject({ kind: 'opened', ticket: { id: 't1', number: 1 } })
    expect(await send('t2')).toMatchObject({ kind: 'known', ticket: { id: 't1', number: 1 } })
    expect(await send('t3', ticket(at))).toMatchObject({ kind: 'opened', ticket: { number: 2 } })
    expect(await store.tickets({ most: 9 })).toMatchObject([{ number: 2 }, { number: 1 }])
  })

  it('keeps what the self-check came to with the ticket that it was sent with', async () => {
    const { store, reopened } = await open()
    await store.enrol(enrol('one'))
    const selfCheck: SelfCheck = {
      finishedAt: new Date(at).toISOString(),
      results: { keyboard: 'not-ok', network: 'ok' },
      silentKeys: ['Semicolon'],
      latencyMs: 31,
    }
    await store.openTicket({ once: once('one'), at, ticket: ticket(at, { selfCheck }), newTicketId: 't1' })
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 't2' })
    const kept = await (await reopened()).tickets({ most: 9 })
    expect(kept.map((each) => each.selfCheck)).toEqual([null, selfCheck])
  })

  it('finds the ticket of a device that lost its key and sends it again under another', async () => {
    const { store } = await open()
    const press = ticket(at)
    for (const instance of ['one', 'two']) {
      await store.enrol(enrol(instance, { serialNumber: 'S1' }))
      await store.openTicket({ once: once(instance), at, ticket: press, newTicketId: instance })
    }
    expect(await store.tickets({ most: 9 })).toHaveLength(1)
    expect(await store.askNews({ once: once('two'), at })).toMatchObject({ tickets: [{ askedAs: press.id }] })
  })

  it('lets go of the reading that came with a press after thirty days, and keeps the press', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    await store.openTicket({ once: once('one'), at, ticket: ticket(at, { snapshot: snapshot(at) }), newTicketId: 't1' })
    const kept = async () => (await store.tickets({ most: 9 })).map((each) => each.snapshot !== null)
    await store.forgetReadings({ at: at + 30 * day, after: 0, most: 9 })
    expect(await kept()).toEqual([true])
    await store.forgetReadings({ at: at + 30 * day + 1, after: 0, most: 9 })
    expect(await kept()).toEqual([false])
  })

  it('counts a press that is dated ahead as made when it came', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const press = ticket(at + day)
    const opened = await store.openTicket({ once: once('one'), at, ticket: press, newTicketId: 't1' })
    expect(opened).toMatchObject({ kind: 'opened', ticket: { pressedAt: at, receivedAt: at } })
  })

  it('tells of open tickets for as long as they are open, and of closed ones for fourteen days', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 'open' })
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 'closed' })
    await store.actOnTicket({ id: 'closed', doing: { action: 'close' }, version: 1, by: 'Ann', at })
    const news = async (now: number) => await store.askNews({ once: once('one'), at: now })
    expect(await news(at + 14 * day)).toMatchObject({ tickets: [{ id: 'open' }, { id: 'closed' }] })
    expect(await news(at + 14 * day + 1)).toMatchObject({ kind: 'news', tickets: [{ id: 'open' }] })
  })

  it('lets one of two technicians win who act on the same version at the same time', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 't1' })
    const doing = { action: 'take' } as const
    const take = (by: string) => store.actOnTicket({ id: 't1', doing, version: 1, by, at })
    const outcomes = await Promise.all(['Ann', 'Bo', 'Cia'].map(take))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'conflict', 'conflict'])
    expect(await take('Dan')).toMatchObject({ kind: 'conflict', ticket: { version: 2 } })
    expect(await store.actOnTicket({ id: 'no', doing, version: 1, by: 'Ann', at })).toEqual({
      kind: 'unknown-ticket',
    })
  })
}

function refusalTests(open: () => Promise<StoreAtHand>): void {
  it('changes nothing by what it refuses', async () => {
    const { store, dump } = await open()
    await store.enrol(enrol('one'))
    const used = once('one')
    await store.checkIn({ once: used, at, checkIn: checkIn([snapshot(at)]) })
    const press = ticket(at)
    await store.openTicket({ once: once('one'), at, ticket: press, newTicketId: 't1' })
    const before = dump()
    const asked = [used, once('stranger')].map((request) => ({ once: request, at: at + minute }))
    for (const device of asked) {
      await store.checkIn({ ...device, checkIn: checkIn([snapshot(at)]) })
      await store.openTicket({ ...device, ticket: ticket(at), newTicketId: 't2' })
      await store.askNews(device)
      await store.keepEntry({ ...device, entry: words(press.id, at) })
      await store.countSelfHelp({ ...device, entry: selfHelped(at) })
    }
    await store.keepEntry({ once: once('one'), at: at + minute, entry: words(randomUUID(), at) })
    await store.enrol({ ...enrol('one'), once: used })
    await store.actOnTicket({ id: 't1', doing: { action: 'take' }, version: 7, by: 'Ann', at })
    await store.redeemSignInLink({ tokenSha256: 'x', at, sessionSha256: 'y', endsAt: at + day })
    expect(dump()).toBe(before)
  })

  it('remembers a request for as long as it would be taken, and not longer', async () => {
    const { store } = await open()
    await store.enrol(enrol('one'))
    const request = once('one')
    const ask = async () => (await store.askNews({ once: request, at })).kind
    expect([await ask(), await ask()]).toEqual(['news', 'repeated-request'])
    await store.forgetExpired({ at: request.forgetAt })
    expect(await ask()).toBe('repeated-request')
    await store.forgetExpired({ at: request.forgetAt + 1 })
    expect(await ask()).toBe('news')
  })

  it('undoes a command that fails, and no other that is committed with it', async () => {
    const { store, dump } = await open()
    await store.enrol(enrol('one'))
    await store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 'taken' })
    const before = dump()
    const failing = store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 'taken' })
    await expect(failing).rejects.toThrow('UNIQUE')
    expect(dump()).toBe(before)
    const send = (newTicketId: string) => store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId })
    const settled = await Promise.allSettled(['a', 'taken', 'b', 'taken', 'c'].map(send))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect((await store.tickets({ most: 9 })).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'taken'])
  })
}

function lifeTests(open: () => Promise<StoreAtHand>): void {
  it('turns a link into a session once, until it expires', async () => {
    const { store } = await open()
    await store.addSignInLink({ tokenSha256: 'link', name: 'Ann', expiresAt: at + minute })
    await store.addSignInLink({ tokenSha256: 'old', name: 'Bo', expiresAt: at })
    const redeem = async (tokenSha256: string, sessionSha256: string) =>
      await store.redeemSignInLink({ tokenSha256, at, sessionSha256, endsAt: at + day })
    expect(await Promise.all([redeem('link', 's1'), redeem('link', 's2')])).toEqual([
      { kind: 'signed-in', name: 'Ann' },
      { kind: 'used' },
    ])
    expect([await redeem('old', 's3'), await redeem('none', 's4')]).toEqual([{ kind: 'expired' }, { kind: 'unknown' }])
    expect(await store.session({ sessionSha256: 's1', at })).toEqual({ name: 'Ann', expiresAt: at + day })
    expect(await store.session({ sessionSha256: 's1', at: at + day })).toBeNull()
    await store.endSession({ sessionSha256: 's1' })
    expect(await store.session({ sessionSha256: 's1', at })).toBeNull()
  })

  it('has everything after it was closed and opened again', async () => {
    const hand = await open()
    await hand.store.enrol(enrol('one', { serialNumber: 'S1' }))
    await hand.store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at)]) })
    await hand.store.openTicket({ once: once('one'), at, ticket: ticket(at), newTicketId: 't1' })
    await hand.store.noteAddress({ address: 'https://fadder.example.se', at })
    const before = { devices: await hand.store.devices({ most: 9 }), tickets: await hand.store.tickets({ most: 9 }) }
    const store = await hand.reopened()
    expect({ devices: await store.devices({ most: 9 }), tickets: await store.tickets({ most: 9 }) }).toEqual(before)
    expect(await store.addresses({ most: 1 })).toEqual(['https://fadder.example.se'])
  })

  it('finishes what was asked before it closes, and refuses what is asked after', async () => {
    const { store, reopened } = await open()
    const asked = Array.from({ length: 600 }, (_, index) => store.enrol(enrol(`instance ${index}`)))
    const again = reopened()
    expect(await Promise.all(asked)).toHaveLength(600)
    await expect(store.enrol(enrol('late'))).rejects.toThrow('closing')
    expect(await (await again).devices({ most: 999 })).toHaveLength(600)
  })
}

/** What every store must do. `open` gives a new, empty one, which is closed when the running test ends. */
export function storeSuite(name: string, open: () => Promise<StoreAtHand>): void {
  describe(`${name}: enrolments`, () => {
    enrolmentTests(open)
  })
  describe(`${name}: check-ins`, () => {
    checkInTests(open)
  })
  describe(`${name}: findings`, () => {
    foundTests(open)
  })
  describe(`${name}: tickets`, () => {
    ticketTests(open)
  })
  describe(`${name}: entries`, () => {
    entryTests(open)
  })
  describe(`${name}: class links and loans`, () => {
    lendingTests(open)
  })
  describe(`${name}: refusals`, () => {
    refusalTests(open)
  })
  describe(`${name}: sessions and life`, () => {
    lifeTests(open)
  })
}
