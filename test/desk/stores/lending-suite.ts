import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ClassReport } from '../../../desk/core/class-report.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { checkIn, day, hour, minute, snapshot, ticket, units } from '../samples.ts'
import { at, enrol, once } from './store-inputs.ts'
import type { StoreAtHand } from './store-suite.ts'

type Open = () => Promise<StoreAtHand>

export function classReport(more: Partial<ClassReport> = {}): ClassReport {
  const pressedAt = new Date(at).toISOString()
  return { id: randomUUID(), label: 'C-0107', category: 'screen', language: 'sv', pressedAt, ...more }
}

const link = { tokenSha256: 'link', unit: units['4A'], by: 'Ann', at, endsAt: at + 100 * day }

/** A store with a class link, the pupil's device C-0107 and the spares C-0412 and C-0413. */
async function withLink(open: Open) {
  const hand = await open()
  await hand.store.addClassLink(link)
  await hand.store.enrol(enrol('pupil', { assetId: 'C-0107', serialNumber: 'SN0107' }))
  await hand.store.enrol(enrol('spare', { assetId: 'C-0412', serialNumber: 'SN0412' }))
  await hand.store.enrol(enrol('other', { assetId: 'Å-0413' }))
  return hand
}

function send(store: Store, report: ClassReport, when = at, tokenSha256 = 'link') {
  return store.reportByLink({ tokenSha256, report, newTicketId: randomUUID(), at: when })
}

async function newest(store: Store) {
  const [first] = await store.tickets({ most: 1 })
  if (first === undefined) throw new Error('There is no ticket.')
  return first
}

function linkTests(open: Open): void {
  it('lists class links, those that can be used first, and keeps nothing that opens one', async () => {
    const { store } = await withLink(open)
    await store.addClassLink({ ...link, tokenSha256: 'short', endsAt: at + day, by: 'Bo' })
    await store.addClassLink({ ...link, tokenSha256: 'gone' })
    expect(await store.withdrawClassLink({ id: 3, by: 'Bo', at: at + 1 })).toEqual({ kind: 'withdrawn' })
    await send(store, classReport(), at + hour)
    const listed = await store.classLinks({ most: 9, at: at + 2 * day })
    expect(listed.map(({ id }) => id)).toEqual([1, 3, 2])
    expect(listed[0]).toEqual({
      id: 1,
      unit: units['4A'],
      madeBy: 'Ann',
      madeAt: at,
      endsAt: link.endsAt,
      lastUsedAt: at + hour,
      withdrawnAt: null,
      withdrawnBy: null,
    })
    expect(listed[1]).toMatchObject({ withdrawnAt: at + 1, withdrawnBy: 'Bo' })
  })

  it('withdraws a class link once, and remembers who did it first', async () => {
    const { store } = await withLink(open)
    await store.withdrawClassLink({ id: 1, by: 'Ann', at })
    expect(await store.withdrawClassLink({ id: 1, by: 'Bo', at: at + 1 })).toEqual({ kind: 'withdrawn-before' })
    expect(await store.withdrawClassLink({ id: 9, by: 'Bo', at })).toEqual({ kind: 'unknown-link' })
    expect(await store.classLinks({ most: 9, at })).toMatchObject([{ withdrawnBy: 'Ann', withdrawnAt: at }])
  })

  it('refuses a report through a link that is unknown, ended or withdrawn, and writes nothing', async () => {
    const { store, dump } = await withLink(open)
    await store.addClassLink({ ...link, tokenSha256: 'gone' })
    await store.withdrawClassLink({ id: 2, by: 'Bo', at })
    const before = dump()
    expect(await send(store, classReport(), at, 'other')).toEqual({ kind: 'unknown-link' })
    expect(await send(store, classReport(), link.endsAt)).toEqual({ kind: 'ended-link' })
    expect(await send(store, classReport(), at, 'gone')).toEqual({ kind: 'withdrawn-link' })
    expect(dump()).toBe(before)
  })
}

function reportTests(open: Open): void {
  it('opens a ticket of no sender in the unit of the link, about the device of the label', async () => {
    const { store, reopened } = await withLink(open)
    const sent = await send(store, classReport({ label: ' c-0107 ', language: 'en' }))
    expect(sent).toMatchObject({ kind: 'opened', notLent: null })
    expect(await newest(await reopened())).toMatchObject({
      number: 1,
      version: 1,
      state: 'new',
      channel: 'class-link',
      language: 'en',
      unit: units['4A'],
      sender: null,
      about: { assetId: 'C-0107' },
      aboutLabel: 'c-0107',
      snapshot: null,
      loan: null,
      record: [],
    })
  })

  it('counts it among the open tickets of that device, and tells no device of it', async () => {
    const { store } = await withLink(open)
    await send(store, classReport())
    const devices = await store.devices({ most: 9 })
    expect(devices.map(({ assetId, openTickets }) => [assetId, openTickets])).toContainEqual(['C-0107', 1])
    expect(await store.askNews({ once: once('pupil'), at })).toEqual({ kind: 'news', tickets: [] })
    const heard = await store.checkIn({ once: once('pupil'), at, checkIn: checkIn([]) })
    expect(heard).toMatchObject({ kind: 'accepted', tickets: [] })
  })

  it('keeps a label that no device has as it was written', async () => {
    const { store } = await withLink(open)
    await send(store, classReport({ label: 'Klistermärket är borta' }))
    expect(await newest(store)).toMatchObject({ about: null, aboutLabel: 'Klistermärket är borta' })
  })

  it('makes one ticket of a report that is sent twice, and two of the same id through two links', async () => {
    const { store } = await withLink(open)
    await store.addClassLink({ ...link, tokenSha256: 'second' })
    const report = classReport()
    const kinds = [await send(store, report), await send(store, report), await send(store, report, at, 'second')]
    expect(kinds.map(({ kind }) => kind)).toEqual(['opened', 'known', 'opened'])
    expect((await store.tickets({ most: 9 })).map(({ number }) => number)).toEqual([2, 1])
  })

  it('lets IT support take and close it, and a device that has the same id of a ticket is another matter', async () => {
    const { store } = await withLink(open)
    const report = classReport()
    await send(store, report)
    await store.openTicket({ once: once('pupil'), at, ticket: ticket(at, { id: report.id }), newTicketId: 'own' })
    const [own, told] = await store.tickets({ most: 9 })
    expect([own?.sender?.assetId, told?.sender]).toEqual(['C-0107', null])
    const closed = await store.actOnTicket({ id: told?.id ?? '', doing: { action: 'close' }, version: 1, by: 'Bo', at })
    expect(closed).toMatchObject({ kind: 'changed', ticket: { state: 'closed', closedAs: 'closed' } })
    expect(await store.lookAtTicket({ id: told?.id ?? '', at })).toMatchObject({ kind: 'seen-before' })
  })

  it('has no press that is later than its coming', async () => {
    const { store } = await withLink(open)
    await send(store, classReport({ pressedAt: new Date(at + day).toISOString() }))
    expect(await newest(store)).toMatchObject({ pressedAt: at, receivedAt: at })
  })
}

function loanTests(open: Open): void {
  it('lends the spare in the same step, to one at a time, until it is back', async () => {
    const { store, reopened } = await withLink(open)
    expect(await send(store, classReport({ spare: 'sn0412' }))).toMatchObject({
      notLent: null,
      ticket: { loan: { id: 1, loaner: { assetId: 'C-0412' }, since: at, returnedAt: null, returnedBy: null } },
    })
    expect(await send(store, classReport({ spare: 'C-0412' }))).toMatchObject({
      kind: 'opened',
      notLent: 'already-lent',
      ticket: { number: 2, loan: null },
    })
    const again = await reopened()
    expect(await again.openLoans({ most: 9 })).toMatchObject([
      { id: 1, ticket: 1, since: at, loaner: { assetId: 'C-0412' }, label: 'C-0107', device: { assetId: 'C-0107' } },
    ])
    expect(await again.returnLoan({ id: 1, by: 'Bo', at: at + 1 })).toMatchObject({ kind: 'returned' })
    expect(await again.returnLoan({ id: 1, by: 'Ann', at: at + 2 })).toMatchObject({
      kind: 'returned-before',
      ticket: { number: 1, version: 1, loan: { returnedAt: at + 1, returnedBy: 'Bo' } },
    })
    expect(await again.returnLoan({ id: 7, by: 'Bo', at })).toEqual({ kind: 'unknown-loan' })
    expect(await again.openLoans({ most: 9 })).toEqual([])
    expect(await send(again, classReport({ spare: 'C-0412' }))).toMatchObject({ notLent: null })
  })

  it('makes the report all the same where the spare is unknown, or the broken device itself by either name', async () => {
    const { store } = await withLink(open)
    const outcomes = []
    for (const spare of ['C-9999', 'C-0107', 'sn0107'])
      outcomes.push(await send(store, classReport({ spare, label: 'C-0107' })))
    outcomes.push(await send(store, classReport({ spare: 'å-9', label: 'Å-9' })))
    expect(outcomes.map((outcome) => [outcome.kind, 'notLent' in outcome && outcome.notLent])).toEqual([
      ['opened', 'unknown'],
      ['opened', 'same-device'],
      ['opened', 'same-device'],
      ['opened', 'same-device'],
    ])
    expect(await store.openLoans({ most: 9 })).toEqual([])
  })

  it('finds a spare by a label with Swedish letters, in whatever case', async () => {
    const { store } = await withLink(open)
    expect(await send(store, classReport({ spare: 'å-0413' }))).toMatchObject({ notLent: null })
  })

  it('lends once for a report that is sent again, and takes a spare that is added to it', async () => {
    const { store } = await withLink(open)
    const report = classReport({ spare: 'C-9999' })
    expect(await send(store, report)).toMatchObject({ kind: 'opened', notLent: 'unknown' })
    const mended = { ...report, spare: 'C-0412' }
    expect(await send(store, mended)).toMatchObject({ kind: 'known', notLent: null, ticket: { loan: { id: 1 } } })
    expect(await send(store, mended)).toMatchObject({ kind: 'known', notLent: null, ticket: { loan: { id: 1 } } })
    expect(await send(store, { ...report, spare: 'Å-0413' })).toMatchObject({ notLent: 'another-lent' })
    await store.returnLoan({ id: 1, by: 'Bo', at })
    expect(await send(store, mended)).toMatchObject({ notLent: null, ticket: { loan: { id: 1, returnedAt: at } } })
    expect(await store.openLoans({ most: 9 })).toEqual([])
  })

  it('lends nothing for a ticket that has been closed', async () => {
    const { store } = await withLink(open)
    const report = classReport()
    await send(store, report)
    const { id } = await newest(store)
    await store.actOnTicket({ id, doing: { action: 'close' }, version: 1, by: 'Bo', at })
    expect(await send(store, { ...report, spare: 'C-0412' })).toMatchObject({ notLent: 'ticket-closed' })
  })

  it('keeps the loan of a spare that turns out to be a device that was known by another name', async () => {
    const { store } = await withLink(open)
    await store.enrol(enrol('wiped', { assetId: 'C-0500' }))
    await send(store, classReport({ spare: 'C-0500' }))
    await send(store, classReport({ spare: 'C-0412' }), at + minute)
    const learnt = checkIn([snapshot(at + 2 * minute, { serialNumber: 'SN0412' })])
    await store.checkIn({ once: once('wiped'), at: at + 2 * minute, checkIn: learnt })
    expect(await store.openLoans({ most: 9 })).toMatchObject([{ id: 2, since: at + minute }])
    const [, first] = await store.tickets({ most: 9 })
    expect(first?.loan).toMatchObject({
      returnedAt: at + minute,
      returnedBy: 'Fadder',
      loaner: { serialNumber: 'SN0412' },
    })
  })
}

/** What any store must do with class links, what comes through them, and the loans that follow. */
export function lendingTests(open: Open): void {
  linkTests(open)
  reportTests(open)
  loanTests(open)
}
