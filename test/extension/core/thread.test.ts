import { describe, expect, it } from 'vitest'
import type { TicketMessage, TicketNews } from '../../../contract/ticket.ts'
import type { OwnEntry, OwnTicket } from '../../../extension/core/kept.ts'
import { threadOf } from '../../../extension/core/thread.ts'

const at = (minute: number) => `2026-11-25T08:${String(minute).padStart(2, '0')}:00.000Z`

function told(...messages: TicketMessage[]): TicketNews {
  return { id: '5b0c1fd1-5f63-4f3f-9d0a-0d6e6c3a1b11', number: 7, state: 'new', messages, updatedAt: at(59) }
}

function words(id: string, minute: number, standing: OwnEntry['standing']): OwnEntry {
  return { id, kind: 'words', text: `ord ${id}`, at: at(minute), standing }
}

const ticket: OwnTicket = {
  id: '5b0c1fd1-5f63-4f3f-9d0a-0d6e6c3a1b11',
  category: 'network',
  pressedAt: at(0),
  standing: 'sent',
}
const answer: TicketMessage = { id: 'a', from: 'it', at: at(5), code: 'restart' }

describe('the thread of a ticket', () => {
  it('shows own words at once, with whether they have been sent', () => {
    const said = [words('x', 1, 'sent'), words('y', 6, 'kept'), words('z', 7, 'refused')]
    expect(threadOf({ ...ticket, said })).toMatchObject([
      { id: 'x', from: 'pupil', text: 'ord x', standing: 'sent' },
      { id: 'y', standing: 'kept' },
      { id: 'z', standing: 'refused' },
    ])
  })

  it('shows own words once where the desk has told them back', () => {
    const back: TicketMessage = { id: 'x', from: 'pupil', at: at(2), text: 'ord x' }
    const said = [words('x', 1, 'sent'), words('y', 6, 'kept')]
    const thread = threadOf({ ...ticket, said, news: told(back, answer) })
    expect(thread.map(({ id }) => id)).toEqual(['x', 'a', 'y'])
    expect(thread[0]).not.toHaveProperty('standing')
  })

  it('leaves out what has given way to later messages, and what is no words', () => {
    const said: OwnEntry[] = [
      words('old', 1, 'sent'),
      { id: 'p', kind: 'picture', at: at(6), standing: 'kept' },
      words('late', 1, 'kept'),
    ]
    expect(threadOf({ ...ticket, said, news: told(answer) }).map(({ id }) => id)).toEqual(['a', 'late'])
  })

  it('is empty where nothing has been said', () => {
    expect(threadOf(ticket)).toEqual([])
  })
})
