import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { NewTicket } from '../../../contract/ticket.ts'
import type { TicketDoing } from '../../../desk/core/tickets.ts'
import type { Store, TicketEntry } from '../../../desk/stores/store.ts'
import { checkIn, day, entry, jpegBytes, minute, selfHelped, snapshot, ticket, units, words } from '../samples.ts'
import { at, enrol, once } from './store-inputs.ts'
import type { StoreAtHand } from './store-suite.ts'

type Open = () => Promise<StoreAtHand>

function pictureOf(ofTicket: string, when = at): TicketEntry {
  const bytes = jpegBytes(2000)
  return { id: randomUUID(), ticket: ofTicket, at: new Date(when).toISOString(), kind: 'picture', jpeg: bytes }
}

/** A store in which the instance `one` has pressed for help. */
async function pressed(open: Open, more: Partial<NewTicket> = {}) {
  const hand = await open()
  const press = ticket(at, more)
  await hand.store.enrol(enrol('one'))
  await hand.store.openTicket({ once: once('one'), at, ticket: press, newTicketId: 't1' })
  return { ...hand, press }
}

async function tell(store: Store, said: TicketEntry, when = at, instance = 'one'): Promise<string> {
  return (await store.keepEntry({ once: once(instance), at: when, entry: said })).kind
}

async function only(store: Store) {
  const [first] = await store.tickets({ most: 9 })
  if (first === undefined) throw new Error('There is no ticket.')
  return first
}

async function act(store: Store, doing: TicketDoing, when = at): Promise<string> {
  const { version } = await only(store)
  return (await store.actOnTicket({ id: 't1', doing, version, by: 'Ann', at: when })).kind
}

function recordTests(open: Open): void {
  it('keeps what a pupil adds in its order, and has it after it was closed and opened again', async () => {
    const { store, press, reopened } = await pressed(open)
    const details = { id: randomUUID(), ticket: press.id, at: press.pressedAt, kind: 'details' } as const
    await tell(store, { ...details, keys: ['Semicolon'], since: 'yesterday' })
    await tell(store, words(press.id, at, { text: 'مرحبا', language: 'ar' }))
    await tell(store, entry('not-solved', press.id, at))
    const { record, version } = await only(await reopened())
    expect(version).toBe(4)
    expect(record.map(({ item }) => item)).toEqual([
      { kind: 'details', keys: ['Semicolon'], since: 'yesterday' },
      { kind: 'words', text: 'مرحبا', language: 'ar' },
      { kind: 'not-solved' },
    ])
    expect(record.every(({ by }) => by === null)).toBe(true)
  })

  it('takes an entry once, however often it comes, and together with what it does to the ticket', async () => {
    const { store, press, dump } = await pressed(open)
    const said = entry('solved', press.id, at)
    expect(await tell(store, said)).toBe('kept')
    const before = await only(store)
    expect(before).toMatchObject({ state: 'closed', closedAs: 'solved', closedAt: at, version: 2 })
    for (let times = 0; times < 3; times += 1) expect(await tell(store, said, at + minute)).toBe('known')
    expect(await only(store)).toEqual(before)
    expect(dump().split(said.id)).toHaveLength(2)
  })

  it('knows no ticket under an id that the device did not send, be it another device’s', async () => {
    const { store, press } = await pressed(open)
    await store.enrol(enrol('two'))
    expect(await tell(store, words(randomUUID(), at))).toBe('unknown-ticket')
    expect(await tell(store, words(press.id, at), at, 'two')).toBe('unknown-ticket')
    expect((await only(store)).record).toEqual([])
  })

  it('takes the same entry id from two devices as two entries', async () => {
    const { store, press } = await pressed(open)
    await store.enrol(enrol('two'))
    await store.openTicket({ once: once('two'), at, ticket: press, newTicketId: 't2' })
    const said = words(press.id, at)
    expect([await tell(store, said), await tell(store, said, at, 'two')]).toEqual(['kept', 'kept'])
    expect((await store.tickets({ most: 9 })).map(({ record }) => record.length)).toEqual([1, 1])
  })

  it('still knows an entry when its instance has come to be known as another device', async () => {
    const { store, press } = await pressed(open)
    const said = words(press.id, at)
    await tell(store, said)
    await store.enrol(enrol('wiped', { serialNumber: 'S1' }))
    await store.checkIn({ once: once('one'), at, checkIn: checkIn([snapshot(at, { serialNumber: 'S1' })]) })
    expect(await tell(store, said)).toBe('known')
    expect(await tell(store, words(press.id, at))).toBe('kept')
  })

  it('counts what is dated ahead as written when it came', async () => {
    const { store, press } = await pressed(open)
    await tell(store, words(press.id, at + day))
    expect((await only(store)).record).toMatchObject([{ at }])
  })

  it('tells the news to the instance that has the outbox, also where it lost its key', async () => {
    const { store } = await open()
    const press = ticket(at)
    await store.enrol(enrol('one', { serialNumber: 'S1' }))
    await store.enrol(enrol('two', { serialNumber: 'S1' }))
    await store.openTicket({ once: once('one'), at, ticket: press, newTicketId: 't1' })
    await tell(store, words(press.id, at), at, 'two')
    expect(await store.askNews({ once: once('two'), at })).toMatchObject({ tickets: [{ askedAs: press.id }] })
  })
}

function staffTests(open: Open): void {
  it('keeps what technicians do beside what pupils say, under their names', async () => {
    const { store, press } = await pressed(open)
    await tell(store, words(press.id, at))
    await act(store, { action: 'visit', visit: { at: '2026-02-03T09:00:00Z', place: 'sal 12' } })
    expect(await only(store)).toMatchObject({ state: 'taken', takenBy: 'Ann', visit: { place: 'sal 12' } })
    await act(store, { action: 'answer', code: 'restart' })
    await act(store, { action: 'close' })
    const { record, visit, closedAs } = await only(store)
    expect([visit, closedAs]).toEqual([null, 'closed'])
    expect(record.map(({ by, item }) => [by, item.kind])).toEqual([
      [null, 'words'],
      ['Ann', 'visit'],
      ['Ann', 'answer'],
      ['Ann', 'closed'],
    ])
  })

  it('keeps a visit without time and place as a visit', async () => {
    const { store } = await pressed(open)
    await act(store, { action: 'visit', visit: {} })
    expect((await only(store)).visit).toEqual({})
  })

  it('notes the first look, once, and overtakes nobody by it', async () => {
    const { store } = await pressed(open)
    const look = (when: number) => store.lookAtTicket({ id: 't1', at: when })
    expect(await look(at + 1)).toMatchObject({ kind: 'seen', ticket: { seenAt: at + 1, version: 1 } })
    expect(await look(at + 2)).toMatchObject({ kind: 'seen-before', ticket: { seenAt: at + 1 } })
    expect(await store.actOnTicket({ id: 't1', doing: { action: 'take' }, version: 1, by: 'Ann', at })).toMatchObject({
      kind: 'changed',
    })
    expect(await store.lookAtTicket({ id: 'no', at })).toEqual({ kind: 'unknown-ticket' })
  })

  it('lets the entry or the action win that comes first, and shows the other the ticket as it is', async () => {
    const { store, press } = await pressed(open)
    const deed = { id: 't1', doing: { action: 'close' }, version: 1, by: 'Ann', at } as const
    const outcomes = await Promise.all([
      store.keepEntry({ once: once('one'), at, entry: words(press.id, at) }),
      store.actOnTicket(deed),
    ])
    expect(outcomes).toMatchObject([{ kind: 'kept' }, { kind: 'conflict', ticket: { version: 2, record: [{}] } }])
  })
}

function pictureTests(open: Open): void {
  it('keeps pictures apart from the record, and notes who looks at one', async () => {
    const { store, press, dump } = await pressed(open)
    await tell(store, pictureOf(press.id))
    const [item] = (await only(store)).record
    expect(item).toMatchObject({ item: { kind: 'picture' }, pictureKept: true })
    const seen = await store.viewPicture({ id: item?.id ?? 0, by: 'Ann Ek', at: at + 1 })
    expect(seen).toEqual(new Uint8Array(jpegBytes(2000)))
    expect(dump()).toContain(`"seen_by":"Ann Ek","at":${at + 1}`)
    expect(await store.viewPicture({ id: 999, by: 'Ann Ek', at })).toBeNull()
  })

  it('lets go of pictures fourteen days after their ticket closed, and keeps those of open tickets', async () => {
    const { store, press } = await pressed(open)
    const open2 = ticket(at)
    await store.openTicket({ once: once('one'), at, ticket: open2, newTicketId: 't2' })
    for (const said of [pictureOf(press.id), pictureOf(press.id), pictureOf(open2.id)]) await tell(store, said)
    await store.actOnTicket({ id: 't1', doing: { action: 'close' }, version: 3, by: 'Ann', at })
    const forget = (when: number) => store.forgetPictures({ at: when, most: 1 })
    expect(await forget(at + 14 * day - 1)).toEqual({ forgotten: 0 })
    expect(await forget(at + 14 * day)).toEqual({ forgotten: 1 })
    expect(await forget(at + 14 * day)).toEqual({ forgotten: 1 })
    expect(await forget(at + 400 * day)).toEqual({ forgotten: 0 })
    const kept = (await store.tickets({ most: 9 })).map(({ record }) => record.map(({ pictureKept }) => pictureKept))
    expect(kept).toEqual([[true], [false, false, false]])
  })

  it('keeps the pictures of a ticket that was opened again', async () => {
    const { store, press } = await pressed(open)
    await tell(store, pictureOf(press.id))
    await act(store, { action: 'close' })
    await tell(store, entry('not-solved', press.id, at))
    expect(await store.forgetPictures({ at: at + 30 * day, most: 9 })).toEqual({ forgotten: 0 })
  })
}

/** Presses on the instance `one` for another device, by its label. */
async function labelled(store: Store, aboutLabel: string) {
  const made = ticket(at, { aboutLabel, channel: 'other-device' })
  await store.openTicket({ once: once('one'), at, ticket: made, newTicketId: randomUUID() })
  return await only(store)
}

function labelTests(open: Open): void {
  it('finds the device that a label stands on by asset or serial number, whatever the case and the spaces', async () => {
    const { store } = await open()
    await store.enrol(enrol('one', { serialNumber: 'S1' }))
    await store.enrol(enrol('other', { serialNumber: 'NXå9', assetId: ' C-12' }, units['4A']))
    for (const label of ['C-12', 'c-12 ', 'NXå9', 'nxÅ9'])
      expect(await labelled(store, label)).toMatchObject({
        about: { serialNumber: 'NXå9' },
        sender: { serialNumber: 'S1' },
        aboutLabel: label.trim(),
        unit: units['4A'],
      })
    expect(await store.devices({ most: 9 })).toMatchObject([{ openTickets: 0 }, { openTickets: 4 }])
    expect(await store.askNews({ once: once('one'), at })).toMatchObject({ tickets: [{}, {}, {}, {}] })
    expect(await store.askNews({ once: once('other'), at })).toMatchObject({ tickets: [] })
  })

  it('keeps a label as it was written where it stands on no device, or on two', async () => {
    const { store } = await open()
    await store.enrol(enrol('one', { serialNumber: 'S1' }))
    for (const instance of ['two', 'three'])
      await store.enrol(enrol(instance, { serialNumber: instance, assetId: 'C-7' }))
    for (const label of ['C-7', 'C-70', 'C'])
      expect(await labelled(store, label)).toMatchObject({ about: null, aboutLabel: label, unit: units['7B'] })
  })

  it('goes with the device that it is about when that turns out to be another', async () => {
    const { store } = await open()
    await store.enrol(enrol('one', { serialNumber: 'S1' }))
    await store.enrol(enrol('other', { assetId: 'C-12' }))
    await labelled(store, 'C-12')
    await store.enrol(enrol('wiped', { serialNumber: 'S2' }))
    await store.checkIn({ once: once('other'), at, checkIn: checkIn([snapshot(at, { serialNumber: 'S2' })]) })
    expect(await only(store)).toMatchObject({ about: { serialNumber: 'S2' } })
  })
}

function selfHelpTests(open: Open): void {
  it('counts who helped themselves once, by what was wrong, and keeps nothing of who it was', async () => {
    const { store, dump } = await open()
    await store.enrol(enrol('one'))
    const helped = selfHelped(at)
    const count = async (entryTold: ReturnType<typeof selfHelped>) =>
      (await store.countSelfHelp({ once: once('one'), at, entry: entryTold })).kind
    expect([await count(helped), await count(helped)]).toEqual(['kept', 'known'])
    await count(selfHelped(at - 8 * day))
    await count(selfHelped(at + 9 * day, { category: 'battery' }))
    expect(await store.selfHelpCounts({ after: at - 7 * day })).toEqual({ network: 1, battery: 1 })
    expect(await store.tickets({ most: 9 })).toEqual([])
    const kept = dump().split('self_helped\n')[1]?.split('\n')[0]
    expect(kept).not.toContain(helped.id)
    expect(kept).not.toContain('"one"')
  })
}

/** What every store must do with what is added to tickets. */
export function entryTests(open: Open): void {
  recordTests(open)
  staffTests(open)
  pictureTests(open)
  labelTests(open)
  selfHelpTests(open)
}
