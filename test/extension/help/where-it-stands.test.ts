import { describe, expect, it } from 'vitest'
import type { TicketNews } from '../../../contract/ticket.ts'
import type { OwnTicket } from '../../../extension/core/kept.ts'
import { whereItStands } from '../../../extension/help/where-it-stands.ts'

const id = '6a1f2a52-6a55-4c52-9d0a-0c1f4dc1f001'
const at = '2026-11-24T08:00:00.000Z'
const kept: OwnTicket = { id, category: 'screen', pressedAt: at, standing: 'kept' }

function sent(news: Partial<TicketNews>, own?: OwnTicket['own']): OwnTicket {
  const all: TicketNews = { id, number: 1, state: 'new', messages: [], updatedAt: at, ...news }
  return { ...kept, standing: 'sent', news: all, ...(own ? { own } : {}) }
}

describe('what the pupil is told of a question', () => {
  const cases: [what: string, ticket: OwnTicket, sentence: string, way: number][] = [
    ['kept on the device', kept, 'kept', 0],
    ['refused by the desk', { ...kept, standing: 'refused' }, 'refused', 0],
    ['sent', { ...kept, standing: 'sent' }, 'sent', 1],
    ['new at the desk', sent({}), 'sent', 1],
    ['looked at', sent({ seenAt: at }), 'seen', 2],
    ['taken by somebody', sent({ state: 'taken', takenBy: 'Kim Ek', seenAt: at }), 'takenBy', 3],
    ['taken by nobody that is named', sent({ state: 'taken' }), 'taken', 3],
    ['on the way', sent({ state: 'taken', takenBy: 'Kim Ek', visit: { place: 'B12' } }), 'visitBy', 3],
    ['on the way, with an answer too', sent({ state: 'answered', visit: { at } }), 'visit', 3],
    ['answered', sent({ state: 'answered', takenBy: 'Kim Ek' }), 'answered', 4],
    ['closed by IT support', sent({ state: 'closed', closedAs: 'closed' }), 'closed-closed', 5],
    ['closed as solved', sent({ state: 'closed', closedAs: 'solved' }), 'closed-solved', 5],
    ['closed by a desk that does not say why', sent({ state: 'closed' }), 'closed-closed', 5],
    ['solved, which the desk has not heard yet', sent({ state: 'answered' }, 'solved'), 'closed-solved', 5],
    ['taken back before it was sent', { ...kept, own: 'withdrawn' }, 'closed-withdrawn', 5],
    ['opened again after an answer', sent({ state: 'answered', seenAt: at }, 'not-solved'), 'seen', 2],
    ['opened again after it was closed', sent({ state: 'closed', closedAs: 'closed' }, 'not-solved'), 'sent', 1],
  ]
  it.each(cases)('that is %s', (_, ticket, sentence, way) => {
    expect(whereItStands(ticket)).toMatchObject({ sentence, way })
  })
})

it('names who helps', () => {
  expect(whereItStands(sent({ state: 'taken', takenBy: 'Kim Ek' })).name).toBe('Kim Ek')
})
