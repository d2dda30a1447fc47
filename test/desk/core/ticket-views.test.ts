import { expect, it } from 'vitest'
import { TicketNews } from '../../../contract/ticket.ts'
import { defaultLimits } from '../../../contract/thresholds.ts'
import { TicketView } from '../../../desk/core/board-api.ts'
import type { TicketFacts } from '../../../desk/core/facts.ts'
import type { RecordFacts, RecordItem } from '../../../desk/core/record.ts'
import { ticketNews, ticketView } from '../../../desk/core/ticket-views.ts'
import { morning, snapshot } from '../samples.ts'

const instant = '2026-02-03T08:10:00.000Z'
const notBack = { returnedAt: null, returnedBy: null }
const sender = { id: '8c0f1c52-aaaa-4bbb-8ccc-000000000001', serialNumber: 'S1', assetId: null }
const ticket: TicketFacts = {
  id: 'desk-id',
  askedAs: '8c0f1c52-aaaa-4bbb-8ccc-000000000002',
  number: 1,
  version: 1,
  state: 'new',
  category: 'screen',
  language: 'so',
  channel: 'help-button',
  unit: '/Elever/Hagaskolan/4A',
  sender,
  loan: null,
  aboutLabel: null,
  about: null,
  snapshot: snapshot(morning, { freeDiskBytes: 1 }),
  selfCheck: null,
  pressedAt: morning,
  receivedAt: morning,
  updatedAt: morning,
  seenAt: null,
  takenBy: null,
  visit: null,
  closedAt: null,
  closedAs: null,
  reopenedAt: null,
  record: [],
}

function said(id: number, item: RecordItem, by: string | null = null): RecordFacts {
  return {
    id,
    entry: by === null ? `entry-${id}` : null,
    at: morning,
    by,
    item,
    pictureKept: item.kind === 'picture',
    pictureViews: [],
  }
}

const words = (id: number) => said(id, { kind: 'words', text: `ord ${id}`, language: 'so' })

it("shows a ticket under the desk's id to the board, and under the device's to the device", () => {
  expect(TicketView.parse(ticketView(ticket, defaultLimits))).toMatchObject({
    id: 'desk-id',
    deviceName: 'S1',
    reopened: false,
  })
  expect(TicketNews.parse(ticketNews(ticket))).toEqual({
    id: ticket.askedAs,
    number: 1,
    state: 'new',
    messages: [],
    updatedAt: instant,
  })
})

it('tells the pupil who saw it, who comes when and where, and how it ended, as far as that is known', () => {
  const visit = { at: '2026-02-03T09:00:00Z', place: 'sal 12' }
  const known = { ...ticket, seenAt: morning, takenBy: 'Ann', visit, closedAs: 'solved' as const }
  expect(TicketNews.parse(ticketNews(known))).toMatchObject({
    seenAt: instant,
    takenBy: 'Ann',
    visit,
    closedAs: 'solved',
  })
})

it('tells the pupil of words and answers, both ways; the rest of the record is for IT support', () => {
  const record = [
    said(1, { kind: 'details', keys: ['KeyA'] }),
    words(2),
    said(3, { kind: 'picture' }),
    said(4, { kind: 'answer', code: 'restart', text: 'Nu.' }, 'Ann'),
    said(5, { kind: 'visit', place: 'sal 12' }, 'Ann'),
    said(6, { kind: 'answer', code: 'charge' }, 'Bo'),
  ]
  expect(TicketNews.parse(ticketNews({ ...ticket, record })).messages).toEqual([
    { id: 'entry-2', at: instant, from: 'pupil', text: 'ord 2' },
    { id: '4', at: instant, from: 'it', by: 'Ann', code: 'restart', text: 'Nu.' },
    { id: '6', at: instant, from: 'it', by: 'Bo', code: 'charge' },
  ])
  expect(TicketView.parse(ticketView({ ...ticket, record }, defaultLimits)).record).toHaveLength(6)
})

it('tells the pupil of the latest twenty messages, oldest first', () => {
  const record = Array.from({ length: 30 }, (_, index) => words(index + 1))
  const { messages } = TicketNews.parse(ticketNews({ ...ticket, record }))
  expect([messages.length, messages[0]?.text, messages[19]?.text]).toEqual([20, 'ord 11', 'ord 30'])
})

it('judges health by what was read of the device that it is about, and of no other', () => {
  const about = { id: 'other', serialNumber: 'S2', assetId: 'C-2' }
  const from = { deviceId: sender.id, deviceName: 'S1' }
  expect(ticketView(ticket, defaultLimits)).toMatchObject({ health: 'act', reportedFrom: null })
  expect(ticketView({ ...ticket, aboutLabel: 'c-2', about }, defaultLimits)).toMatchObject({
    deviceId: 'other',
    deviceName: 'C-2',
    reportedFrom: from,
    health: 'unknown',
    findings: [],
  })
  expect(ticketView({ ...ticket, aboutLabel: 'S1', about: sender }, defaultLimits)).toMatchObject({
    deviceName: 'S1',
    reportedFrom: null,
    health: 'act',
  })
  expect(TicketView.parse(ticketView({ ...ticket, aboutLabel: 'Elevs dator' }, defaultLimits))).toMatchObject({
    deviceId: null,
    deviceName: 'Elevs dator',
    reportedFrom: from,
  })
})

it('shows a ticket of a class link by its label or its device, with the spare that was lent and nothing that was read', () => {
  const loan = { id: 4, loaner: { id: 'spare', serialNumber: 'S9', assetId: 'C-0412' }, since: 0, ...notBack }
  const told = { ...ticket, sender: null, channel: 'class-link', aboutLabel: 'C-0107', snapshot: null, loan } as const
  expect(TicketView.parse(ticketView(told, defaultLimits))).toMatchObject({
    deviceId: null,
    deviceName: 'C-0107',
    reportedFrom: null,
    health: 'unknown',
    findings: [],
    loan: {
      id: '4',
      deviceId: 'spare',
      deviceName: 'C-0412',
      since: '1970-01-01T00:00:00.000Z',
      returnedAt: null,
    },
  })
  expect(ticketView({ ...told, about: sender }, defaultLimits)).toMatchObject({ deviceId: sender.id, deviceName: 'S1' })
})
