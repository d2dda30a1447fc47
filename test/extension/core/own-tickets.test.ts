import { describe, expect, it } from 'vitest'
import type { NewTicket, TicketMessage, TicketNews } from '../../../contract/ticket.ts'
import type { OwnTicket } from '../../../extension/core/kept.ts'
import * as own from '../../../extension/core/own-tickets.ts'

const pressedAt = '2026-11-25T08:00:00.000Z'
const now = Date.parse(pressedAt) + 60_000

function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function press(number: number): NewTicket {
  return { id: id(number), category: 'network', language: 'sv', channel: 'help-button', pressedAt }
}

function news(number: number, more: Partial<TicketNews> = {}): TicketNews {
  return { id: id(number), number, state: 'new', messages: [], updatedAt: pressedAt, ...more }
}

function says(number: number, kind: 'solved' | 'not-solved' | 'withdrawn', entry = 100): own.TicketEntry {
  return { id: id(entry), ticket: id(number), at: pressedAt, kind }
}

const pressed = (count: number) =>
  Array.from({ length: count }, (_, index) => press(index)).reduce<OwnTicket[]>(own.withPress, [])

const awaited = (ticket: OwnTicket | undefined, at = now) => ticket && own.isAwaited(ticket, at)

const message = (name: string, minute: number, from: TicketMessage['from'] = 'it'): TicketMessage => ({
  id: name,
  from,
  at: `2026-11-25T08:0${minute}:00.000Z`,
  text: name,
})

describe('own tickets', () => {
  it('are the latest twenty; only closed ones give way, also those that the pupil has closed', () => {
    const twenty = own.withEntry(pressed(20), says(7, 'solved'))
    expect(own.withPress(twenty, press(20)).map((ticket) => ticket.id)).not.toContain(id(7))
    expect(pressed(25)).toHaveLength(25)
  })

  it('remember the latest thirty things said, and all that still waits', () => {
    let tickets = pressed(1)
    for (let entry = 0; entry < 40; entry += 1) {
      const said = says(0, 'not-solved', 100 + entry)
      tickets = own.withEntry(tickets, said)
      if (entry !== 3) tickets = own.withEntrySettled(tickets, said, 'sent')
    }
    const said = tickets[0]?.said ?? []
    expect(said).toHaveLength(30)
    expect(said[0]).toMatchObject({ id: id(103), standing: 'kept' })
  })

  it('are open or closed by what the pupil said last, until the desk knows of it', () => {
    const withdrawn = own.withEntry(own.withNews(pressed(1), [news(0)]), says(0, 'withdrawn'))
    expect(withdrawn.map(own.isOpen)).toEqual([false])
    expect(own.withNews(withdrawn, [news(0)]).map(own.isOpen)).toEqual([false])
    const sent = own.withEntrySettled(withdrawn, says(0, 'withdrawn'), 'sent')
    expect(sent.map(own.isOpen)).toEqual([false])
    expect(own.withNews(sent, [news(0, { state: 'closed' })]).map(own.isOpen)).toEqual([false])
    // Somebody has opened it again meanwhile.
    expect(own.withNews(sent, [news(0)]).map(own.isOpen)).toEqual([true])
  })

  it('stand as the desk says where it has refused to close them', () => {
    const withdrawn = own.withEntry(own.withNews(pressed(1), [news(0)]), says(0, 'withdrawn'))
    expect(own.withEntrySettled(withdrawn, says(0, 'withdrawn'), 'refused').map(own.isOpen)).toEqual([true])
  })

  it('that the desk can never take are closed by the pupil alone: what the desk does not know it can not keep open', () => {
    const refused = own.withRefusal(pressed(1), id(0))
    const withdrawn = own.withEntry(refused, says(0, 'withdrawn'))
    expect(own.withEntrySettled(withdrawn, says(0, 'withdrawn'), 'refused').map(own.isOpen)).toEqual([false])
  })

  it('are waited for while new, taken or still broken, for an hour after the press, and not once closed', () => {
    const [sent] = own.withNews(pressed(1), [news(0)])
    const [answered] = own.withNews(pressed(1), [news(0, { state: 'answered' })])
    if (!sent || !answered) throw new Error('no ticket')
    const [still] = own.withEntry([answered], says(0, 'not-solved'))
    const [closed] = own.withEntry([sent], says(0, 'solved'))
    expect([sent, answered, still, closed].map((ticket) => awaited(ticket))).toEqual([true, false, true, false])
    expect([59, 61].map((minutes) => awaited(sent, Date.parse(pressedAt) + minutes * 60_000))).toEqual([true, false])
  })
})

const closedAs = (as: TicketNews['closedAs']) => own.withNews(pressed(1), [news(0, { state: 'closed', closedAs: as })])

const shown = (tickets: readonly OwnTicket[], days = 0) =>
  tickets.map((ticket) => own.isCurrent(ticket, now + days * 86_400_000))

describe('what only IT support calls done', () => {
  it('is shown for two weeks, so that the pupil can say that it is not', () => {
    expect([0, 13, 14].map((days) => shown(closedAs('closed'), days))).toEqual([[true], [true], [false]])
    expect(shown(own.withEntry(closedAs('closed'), says(0, 'solved')))).toEqual([false])
  })

  it('is another thing than what the pupil has called done', () => {
    expect([closedAs('solved'), closedAs('withdrawn')].map((tickets) => shown(tickets))).toEqual([[false], [false]])
    expect(shown(pressed(1), 99)).toEqual([true])
  })
})

describe('messages', () => {
  it('are told once each, also where two come together', () => {
    const two = own.withNews(pressed(1), [
      news(0, { messages: [message('a', 1), message('b', 2), message('c', 3, 'pupil')] }),
    ])
    expect(own.unnotified(two).map((each) => each.message)).toEqual(['a', 'b'])
    expect(own.unseenAnswers(two)).toBe(2)
    const told = own.withNotified(two, own.unnotified(two))
    expect(own.unnotified(told)).toEqual([])
    expect(own.unseenAnswers(told)).toBe(2)
    expect(told.map(own.latestUnseen)).toEqual([message('b', 2).at])
    expect(own.unseenAnswers(own.withAnswersSeen(told, id(0), message('b', 2).at))).toBe(0)
  })

  it('count as seen up to the latest that showed, in the ticket that showed, and stay seen', () => {
    const two = own.withNews(pressed(2), [
      news(0, { messages: [message('a', 1), message('b', 2)] }),
      news(1, { messages: [message('c', 1)] }),
    ])
    const seen = own.withAnswersSeen(two, id(0), message('a', 1).at)
    expect(seen.map((ticket) => own.unseenAnswers([ticket]))).toEqual([1, 1])
    const all = own.withAnswersSeen(seen, id(0), message('b', 2).at)
    expect(own.withAnswersSeen(all, id(0), message('a', 1).at)).toEqual(all)
    expect(all.map(own.latestUnseen)).toEqual([undefined, message('c', 1).at])
  })

  it('that came while others were being told are still to be told', () => {
    const one = own.withNews(pressed(1), [news(0, { messages: [message('a', 1)] })])
    const telling = own.unnotified(one)
    const two = own.withNews(one, [news(0, { messages: [message('a', 1), message('b', 2)] })])
    expect(own.unnotified(own.withNotified(two, telling)).map((each) => each.message)).toEqual(['b'])
  })
})
